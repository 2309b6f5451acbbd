import type { FactValue } from '#shared/catalogue/field.ts';
import type { Component } from '#shared/plan/records.ts';
import { Column } from '#shared/rules/language/column.ts';
import { fieldNames, fieldNumberOf } from '#shared/rules/language/fact-columns.ts';

/** What components state: by field number, then component. */
export class FactTable {
  readonly columns: readonly Column<FactValue>[] = fieldNames.map(() => new Column());

  /** Makes room for so many components. */
  reserve(room: number): void {
    for (const column of this.columns) column.reserve(room);
  }

  set(component: number, field: number, value: FactValue | undefined): void {
    this.columns[field]!.set(component, value);
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
