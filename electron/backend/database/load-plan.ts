import { isHostileName } from '#shared/base/hostile-key.ts';
import { planOfRows, rowsByTable } from '#shared/plan/plan-rows.ts';
import { ChangeDoesNotFit, type Plan } from '#shared/plan/plan.ts';
import type { TableName, Tables } from '#shared/plan/records.ts';
import { mainBranch } from './branches.ts';
import { decoded, sqlTables, type Column } from './columns.ts';
import { rowsOf, type ReadableDatabase } from './database.ts';

/** Reads one branch of a plan file, records in the order of their ids. Throws what SQLite throws. */
export function loadPlan(database: ReadableDatabase, branch: number = mainBranch): Plan {
  const rows = rowsByTable((table) => loadRecords(database, table, branch));
  if (rows.meta.length === 0) throw new ChangeDoesNotFit('the plan itself is not there');
  return planOfRows(rows);
}

/** The records of a table, as its columns say; the database itself holds their types. */
function loadRecords<Table extends TableName>(
  database: ReadableDatabase,
  table: Table,
  branch: number,
): Tables[Table][] {
  const { name, columns, facts } = sqlTables[table];
  const list = columns.map(({ column }) => column).join(', ');
  const order = table === 'meta' ? 'branch_id' : 'id';
  const rows = rowsOf<Record<string, unknown>>(
    database.prepare(`SELECT ${list} FROM ${name} WHERE branch_id = ? ORDER BY ${order}`),
    branch,
  );
  const factsOf =
    facts === undefined ? undefined : loadFacts(database, facts, `${name}_id`, branch);
  const records: readonly unknown[] = rows.map((row) => {
    const record = recordOf(row, columns);
    return factsOf === undefined
      ? record
      : { ...record, facts: factsOf.get(record['id'] as string) ?? {} };
  });
  return records as Tables[Table][];
}

function recordOf(
  row: Record<string, unknown>,
  columns: readonly Column[],
): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const { key, column, encoding } of columns) {
    if (row[column] !== null) record[key] = decoded(encoding, row[column]);
  }
  return record;
}

interface FactRow {
  readonly owner: string;
  readonly field: string;
  readonly value: string;
  readonly origin: string;
  readonly source: string | null;
}

function loadFacts(
  database: ReadableDatabase,
  table: string,
  owner: string,
  branch: number,
): Map<string, Record<string, unknown>> {
  const facts = new Map<string, Record<string, unknown>>();
  const statement = database.prepare(
    `SELECT ${owner} AS owner, field, value, origin, source FROM ${table} WHERE branch_id = ?`,
  );
  for (const row of rowsOf<FactRow>(statement, branch)) {
    if (isHostileName(row.field)) throw new ChangeDoesNotFit(`a fact is called ${row.field}`);
    let known = facts.get(row.owner);
    if (known === undefined) facts.set(row.owner, (known = {}));
    known[row.field] = factOf(row);
  }
  return facts;
}

const factOf = ({ value, origin, source }: FactRow): unknown => ({
  value: JSON.parse(value) as unknown,
  origin,
  ...(source === null ? {} : { source }),
});
