import { sameJson } from '#shared/base/same-json.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Patch } from '#shared/plan/change.ts';
import { recordTables, type RecordTables } from '#shared/plan/decision-record/decision-records.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import {
  gapNames,
  recordGaps,
  type GapName,
  type RecordLook,
} from '#shared/plan/decision-record/record-gaps.ts';
import { withValue } from '#shared/plan/record-values.ts';

type Table = keyof RecordTables;

const none: readonly string[] = [];

/** The decision record as rules read it: what it leaves open, as texts. Worked out again only when that may be otherwise. */
export class RecordBook {
  readonly #tables: { readonly [T in Table]: Map<Id, RecordTables[T]> } = {
    requirement: new Map(),
    risk: new Map(),
    decision: new Map(),
    action: new Map(),
    vote: new Map(),
  };
  readonly #texts = new Map<GapName, readonly string[]>();
  #today = '';
  #isStale = false;

  load(plan: PlanView): void {
    for (const table of recordTables)
      for (const record of plan.all(table)) this.#put(table, record.id, record);
  }

  apply<T extends Table>(table: T, patch: Patch<T>): void {
    if (patch.op === 'add') return this.#put(table, patch.record.id, patch.record);
    if (patch.op === 'remove') return this.#put(table, patch.record.id, undefined);
    const before = this.#tables[table].get(patch.id);
    if (before !== undefined) this.#put(table, patch.id, withValue(before, patch.key, patch.to));
  }

  /** A component came or went: what is named may be gone, or be back. */
  componentsChanged(): void {
    if (this.#tables.decision.size > 0 || this.#tables.requirement.size > 0) this.#isStale = true;
  }

  /** What the record leaves open as of a day; the same list until that changes. */
  bringUpToDate(today: string, hasComponent: RecordLook['hasComponent']): void {
    if (!this.#isStale && today === this.#today) return;
    this.#isStale = false;
    this.#today = today;
    const look: RecordLook = { all: (table) => this.#tables[table].values(), today, hasComponent };
    for (const name of gapNames) {
      const texts = recordGaps[name](look).map(({ text }) => text);
      if (!sameJson(this.texts(name), texts)) this.#texts.set(name, texts);
    }
  }

  texts(name: GapName): readonly string[] {
    return this.#texts.get(name) ?? none;
  }

  #put(table: Table, id: Id, record: RecordTables[Table] | undefined): void {
    const records = this.#tables[table] as Map<Id, RecordTables[Table]>;
    if (record === undefined) records.delete(id);
    else records.set(id, record);
    this.#isStale = true;
  }
}
