import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { addPatch } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { tableNames } from '#shared/plan/records.ts';
import { allMigrations } from './all-migrations.ts';
import { ChangeWriter } from './change-writer.ts';
import { inTransaction, type WritableDatabase } from './database.ts';
import { fileProblem } from './file-problem.ts';
import { migrate } from './migrate.ts';
import { applicationId } from './plan-file-format.ts';
import { t } from '#shared/words/t.ts';

/**
 * Makes a new plan file that holds a plan, with an empty log. The file appears whole or not at all; one that is
 * there already is refused ('already-there').
 */
export function createDatabase(file: string, plan: PlanView): Result<string> {
  if (existsSync(file))
    return refuse('already-there', t`${file} is there already. Choose another name.`);
  const draft = `${file}.${process.pid}.tmp`;
  try {
    rmSync(draft, { force: true });
    fill(draft, plan);
    renameSync(draft, file);
    return ok(file);
  } catch (error) {
    return { ok: false, error: fileProblem(error, file) };
  } finally {
    for (const leftover of [draft, `${draft}-wal`, `${draft}-shm`])
      rmSync(leftover, { force: true });
  }
}

function fill(file: string, plan: PlanView): void {
  const database = new Database(file);
  try {
    database.pragma(`application_id = ${applicationId}`);
    migrate(database, allMigrations);
    inTransaction(database, () => writeAll(database, plan));
  } finally {
    database.close();
  }
}

function writeAll(database: WritableDatabase, plan: PlanView): void {
  database.prepare('INSERT INTO meta (key, value) VALUES (?, ?)').run('plan_id', randomUUID());
  const writer = new ChangeWriter(database);
  for (const table of tableNames) {
    writer.write([...plan.all(table)].map((record) => addPatch(table, record)));
  }
}
