import { addPatch, type Change } from '#shared/plan/change.ts';
import type { PlanRows } from '#shared/plan/plan-rows.ts';
import { tableNames, type TableName } from '#shared/plan/records.ts';

/** So many records go over at once: copying them takes a few ms. */
const partSize = 400;

/** The rows of a plan as changes that build it, in parts. The meta record goes ahead by itself; relations come after their ends. */
export function* planInParts(tables: PlanRows): Generator<Change> {
  for (const table of tableNames) {
    if (table === 'meta') continue;
    const records = tables[table];
    for (let from = 0; from < records.length; from += partSize)
      yield records
        .slice(from, from + partSize)
        .map((record) => addPatch<TableName>(table, record));
  }
}
