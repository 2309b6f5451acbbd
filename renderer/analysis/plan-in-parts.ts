import type { Change } from '#shared/plan/change.ts';
import { tableNames, type TableName } from '#shared/plan/records.ts';
import type { PlanSnapshot } from '#shared/sync/protocol.ts';

/** So many records go over at once: copying them takes a few ms. */
const partSize = 400;

/** The rows of a plan as changes that build it, in parts. The meta record goes ahead by itself; relations come after their ends. */
export function* planInParts(tables: PlanSnapshot['tables']): Generator<Change> {
  for (const table of tableNames) {
    if (table === 'meta') continue;
    const records = tables[table];
    for (let from = 0; from < records.length; from += partSize)
      yield adding(table, records.slice(from, from + partSize));
  }
}

const adding = (table: TableName, records: readonly unknown[]): Change =>
  records.map((record) => ({ op: 'add', table, record }) as Change[number]);
