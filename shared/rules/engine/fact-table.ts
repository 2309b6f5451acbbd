import type { FactValue } from '#shared/catalogue/field.ts';
import type { Component } from '#shared/plan/records.ts';
import { fieldNames, fieldNumberOf } from '#shared/rules/language/fact-columns.ts';

type Column = (FactValue | undefined)[];

/** What components state, a column for each field by component number. Fields that nobody states share one column, which is empty. */
export class FactTable {
  readonly #unstated: Column = [];
  readonly #columns: Column[] = fieldNames.map(() => this.#unstated);

  /** By field number, then component. */
  get columns(): readonly (readonly (FactValue | undefined)[])[] {
    return this.#columns;
  }

  /** Makes room for so many components. */
  reserve(room: number): void {
    for (const column of this.#columns) if (column.length < room) column.length = room;
  }

  set(component: number, field: number, value: FactValue | undefined): void {
    if (this.#columns[field] === this.#unstated) {
      if (value === undefined) return;
      this.#columns[field] = [...this.#unstated];
    }
    this.#columns[field]![component] = value;
  }

  /** All that a record states; facts of no known field are left out. */
  state(component: number, facts: Component['facts']): void {
    for (const name of Object.keys(facts)) {
      const field = fieldNumberOf(name);
      if (field !== undefined) this.set(component, field, facts[fieldNames[field]!]?.value);
    }
  }

  forget(component: number, facts: Component['facts']): void {
    for (const name of Object.keys(facts)) {
      const field = fieldNumberOf(name);
      if (field !== undefined) this.set(component, field, undefined);
    }
  }
}
