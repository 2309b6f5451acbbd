import type { PlanRows } from '#shared/plan/plan-rows.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import { packRecords, unpackRecords, type PackedRecords } from './packed-records.ts';

/** Something that has a whole plan in it, as rows. */
export interface WithTables {
  readonly tables: PlanRows;
}

/** The same as JSON carries it, with what there is much of packed. */
interface Packed {
  readonly tables: Omit<PlanRows, 'component' | 'relation'>;
  readonly packed: PackedRecords;
}

/** A value with a plan in it as one text; `unpackTables` reads it. */
export function packTables({ tables, ...value }: WithTables): string {
  const { component, relation, ...rest } = tables;
  const packed = packRecords([component, relation]);
  return JSON.stringify({ ...value, tables: rest, packed } satisfies Packed);
}

/** The value that `packTables` made a text of. */
export function unpackTables(text: string): WithTables {
  const { tables, packed, ...value } = JSON.parse(text) as Packed;
  const [component, relation] = unpackRecords(packed) as [Component[], Relation[]];
  return { ...value, tables: { ...tables, component, relation } };
}
