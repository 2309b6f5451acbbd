import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { allMigrations } from './all-migrations.ts';
import type { ReadableDatabase, WritableDatabase } from './database.ts';
import { checkFileHeader } from './file-header.ts';
import { lockFile, type FileLock } from './file-lock.ts';
import { fileProblem } from './file-problem.ts';
import { migrate, newestVersion, schemaVersion } from './migrate.ts';
import type { Migration } from './migration.ts';
import { backupName } from './plan-file-format.ts';
import { openReadOnlyCopy } from './read-only-copy.ts';
import { writeVerifiedCopy } from './verified-copy.ts';
import { t } from '#shared/words/t.ts';

/** An open plan file, with the right to write it or with the reason why not. */
export type OpenedDatabase =
  | {
      readonly access: 'write';
      readonly database: WritableDatabase;
      /** The last program that had it open ended without closing it. Nothing is lost; a full check is due. */
      readonly wasLeftOpen: boolean;
      readonly close: () => void;
    }
  | {
      readonly access: 'read';
      readonly database: ReadableDatabase;
      /** One sentence for the person. */
      readonly why: string;
      readonly close: () => void;
    };

/**
 * Opens a plan file: checks it, makes this process its only writer, brings an older one up to date after a
 * verified backup. A newer file, or one that cannot be written, is opened read-only.
 * Refusals: not-found, empty-file, not-a-plan, truncated, corrupt, open-elsewhere, no-permission, disk-full …
 */
export function openDatabase(
  file: string,
  migrations: readonly Migration[] = allMigrations,
): Result<OpenedDatabase> {
  const header = checkFileHeader(file);
  if (!header.ok) return header;
  const obstacle = whyNotWritable(file);
  if (obstacle !== undefined) return openReadOnlyCopy(file, obstacle);
  const lock = lockFile(file);
  if (!lock.ok) return lock;
  return openLocked(file, lock.value, migrations);
}

function openLocked(
  file: string,
  lock: FileLock,
  migrations: readonly Migration[],
): Result<OpenedDatabase> {
  let database: Database.Database | undefined;
  const letGo = () => {
    database?.close();
    lock.release();
  };
  try {
    const wasLeftOpen = (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    database = new Database(file, { timeout: 1000, fileMustExist: true });
    const soundness = checked(database, file);
    const newer = soundness.ok && schemaVersion(database) > newestVersion(migrations);
    const ready = soundness.ok && !newer ? broughtUpToDate(database, file, migrations) : soundness;
    if (!ready.ok || newer) {
      letGo();
      return ready.ok ? openReadOnlyCopy(file, madeByNewer(file)) : ready;
    }
    setDurability(database);
    return ok({ access: 'write', database, wasLeftOpen, close: letGo });
  } catch (error) {
    letGo();
    return { ok: false, error: fileProblem(error, file) };
  }
}

function checked(database: Database.Database, file: string): Result<true> {
  if (database.pragma('quick_check(1)', { simple: true }) === 'ok') return ok(true);
  return refuse(
    'corrupt',
    t`${file} is damaged. Open a copy or a backup of the plan; this file is left as it is.`,
  );
}

function broughtUpToDate(
  database: WritableDatabase,
  file: string,
  migrations: readonly Migration[],
): Result<true> {
  const version = schemaVersion(database);
  if (version === newestVersion(migrations)) return ok(true);
  const backup = writeVerifiedCopy(file, backupName(file, version));
  if (!backup.ok) return backup;
  migrate(database, migrations);
  return ok(true);
}

/** Every acknowledged edit survives a power cut: FULL waits for the disk at each commit. */
function setDurability(database: WritableDatabase): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  if (process.platform === 'darwin') {
    database.pragma('fullfsync = ON');
    database.pragma('checkpoint_fullfsync = ON');
  }
}

function whyNotWritable(file: string): string | undefined {
  const folder = path.dirname(file);
  if (!isWritable(file)) return t`${file} is write-protected. Save a copy to edit it.`;
  if (!isWritable(folder))
    return t`The folder ${folder} cannot be written. Save a copy elsewhere to edit the plan.`;
  return undefined;
}

function isWritable(target: string): boolean {
  try {
    accessSync(target, constants.W_OK);
    return true;
  } catch {
    return false; // The answer, not a failure.
  }
}

const madeByNewer = (file: string): string =>
  t`${file} was made by a newer version of Strata. It can be read here; update Strata to edit it.`;
