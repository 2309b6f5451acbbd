import { tableNames } from '#shared/plan/records.ts';
import { sqlTables } from './columns.ts';
import type { WritableDatabase } from './database.ts';

/**
 * Gives a branch all rows of another. A copy, not an overlay: measured at 10,000 components with 100,000 facts it takes 0.2 s
 * and 6 MB; reading through an overlay takes 1.3 to 1.6 times as long for ever, and each edit of the parent would have to save
 * the former value for every branch made from it.
 */
export function copyBranch(database: WritableDatabase, from: number, to: number): void {
  for (const table of tableNames) {
    const { name, columns, facts } = sqlTables[table];
    copyRows(database, name, columns.map(({ column }) => column).join(', '), from, to);
    if (facts !== undefined)
      copyRows(database, facts, `${name}_id, field, value, origin, source`, from, to);
  }
}

function copyRows(
  database: WritableDatabase,
  table: string,
  columns: string,
  from: number,
  to: number,
): void {
  const order = table === 'plan' ? '' : ' ORDER BY 2, 3';
  database
    .prepare(
      `INSERT INTO ${table} (branch_id, ${columns}) SELECT ?, ${columns} FROM ${table} WHERE branch_id = ?${order}`,
    )
    .run(to, from);
}

/** Takes all rows of a branch away, and the branch itself. Its revisions must be none. */
export function dropBranch(database: WritableDatabase, branch: number): void {
  for (const table of tableNames.toReversed()) {
    const { name, facts } = sqlTables[table];
    if (facts !== undefined)
      database.prepare(`DELETE FROM ${facts} WHERE branch_id = ?`).run(branch);
    database.prepare(`DELETE FROM ${name} WHERE branch_id = ?`).run(branch);
  }
  database.prepare('DELETE FROM version WHERE branch_id = ?').run(branch);
  database.prepare('DELETE FROM branch WHERE id = ?').run(branch);
}
