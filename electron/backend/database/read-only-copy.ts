import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { allMigrations } from './all-migrations.ts';
import type { WritableDatabase } from './database.ts';
import { fileProblem } from './file-problem.ts';
import { migrate } from './migrate.ts';
import type { OpenedDatabase } from './open-database.ts';
import { t } from '#shared/words/t.ts';

/**
 * Opens a private copy of a plan file for reading, so that the file and its folder stay untouched: even a reader
 * of a WAL database writes beside it. What a crashed writer left in the -wal file is read too. The copy of an older file is
 * brought up to date, so that all files read alike.
 */
export function openReadOnlyCopy(file: string, why: string): Result<OpenedDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'strata-read-'));
  const copy = path.join(folder, 'plan.strata');
  try {
    copyFileSync(file, copy);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
    const database = new Database(copy);
    if (database.pragma('quick_check(1)', { simple: true }) !== 'ok' || !isUpdated(database)) {
      database.close();
      rmSync(folder, { recursive: true });
      return refuse(
        'corrupt',
        t`${file} is damaged. Open a copy or a backup of the plan; this file is left as it is.`,
      );
    }
    database.pragma('query_only = ON');
    const close = () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return ok({ access: 'read', database, why, close });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    return { ok: false, error: fileProblem(error, file) };
  }
}

/** Brings a copy up to date. False when its tables are not those that its version has: another program wrote them. */
function isUpdated(database: WritableDatabase): boolean {
  try {
    migrate(database, allMigrations);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR') return false;
    throw error;
  }
}
