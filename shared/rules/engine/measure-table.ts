import type { Measured } from '#shared/analysis/measured.ts';
import { measureData, measureNames } from '#shared/catalogue/measures.ts';
import { Column } from '#shared/rules/language/column.ts';

/** A measure of a component. */
export interface MeasuredOf {
  readonly component: number;
  readonly measure: number;
}

const givesComponents: readonly boolean[] = measureNames.map(
  (name) => measureData(name).type === 'components',
);

/**
 * What analyses worked out, a column for each measure by component number. Results about components that are not there wait until
 * they are replaced: an edit that is taken back finds them again.
 */
export class MeasureTable {
  readonly plan: (Measured | undefined)[] = measureNames.map(() => undefined);
  /** By measure number, then component. */
  readonly columns: readonly Column<Measured>[] = measureNames.map(() => new Column());
  readonly #waiting = new Map<string, Map<number, Measured>>();
  /** By id: the measures whose value names that component. */
  readonly #naming = new Map<string, MeasuredOf[]>();

  /** Makes room for so many components. */
  reserve(room: number): void {
    for (const column of this.columns) column.reserve(room);
  }

  /** The results that waited for a component are its own now. */
  arrive(component: number, id: string): void {
    const results = this.#waiting.get(id);
    if (results === undefined) return;
    this.#waiting.delete(id);
    for (const [measure, result] of results) this.set(component, measure, result);
  }

  /** A component goes; what was worked out about it waits. */
  leave(component: number, id: string): void {
    this.columns.forEach((column, measure) => {
      const result = column.at(component);
      if (result === undefined) return;
      this.set(component, measure, undefined);
      this.wait(id, measure, result);
    });
  }

  /** A result about a component that is not there. */
  wait(id: string, measure: number, result: Measured | undefined): void {
    const results = this.#waiting.get(id) ?? new Map<number, Measured>();
    if (result === undefined) results.delete(measure);
    else results.set(measure, result);
    if (results.size === 0) this.#waiting.delete(id);
    else this.#waiting.set(id, results);
  }

  set(component: number, measure: number, result: Measured | undefined): void {
    const column = this.columns[measure]!;
    if (givesComponents[measure]!)
      this.#index({ component, measure }, column.at(component), result);
    column.set(component, result);
  }

  /** The measures of components whose value names the component of this id. */
  naming(id: string): readonly MeasuredOf[] {
    return this.#naming.get(id) ?? none;
  }

  #index(of: MeasuredOf, before: Measured | undefined, after: Measured | undefined): void {
    for (const id of namedIn(before)) {
      const rest = this.naming(id).filter(
        (each) => each.component !== of.component || each.measure !== of.measure,
      );
      if (rest.length === 0) this.#naming.delete(id);
      else this.#naming.set(id, rest);
    }
    for (const id of new Set(namedIn(after))) {
      const known = this.#naming.get(id);
      if (known === undefined) this.#naming.set(id, [of]);
      else known.push(of);
    }
  }
}

const none: readonly MeasuredOf[] = [];

const namedIn = (result: Measured | undefined): readonly string[] =>
  (result?.value as readonly string[] | undefined) ?? [];
