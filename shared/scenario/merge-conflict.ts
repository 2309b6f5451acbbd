import type { Id } from '#shared/base/ids.ts';
import type { TableName } from '#shared/plan/records.ts';

/** Something that both sides changed since they parted, each in its own way. */
export interface MergeConflict {
  /** Names it, the same each time the merge is worked out. */
  readonly key: string;
  readonly table: TableName;
  readonly id: Id;
  /** The column or fact; absent when it is about the record as a whole. */
  readonly field?: string;
  /**
   * `value`: both gave it another value (or made another thing of it). `removed-there`: the scenario removed what was changed
   * here. `removed-here`: what was removed here was changed in the scenario.
   */
  readonly is: 'value' | 'removed-there' | 'removed-here';
  /** Values where the sides parted, in the scenario, and here; absent where nothing was stated. Only of a field. */
  readonly base?: unknown;
  readonly source?: unknown;
  readonly target?: unknown;
}

/** The key of a conflict. */
export const conflictKey = (table: TableName, id: Id, field?: string): string =>
  field === undefined ? `${table} ${id}` : `${table} ${id} ${field}`;
