import { rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { fileProblem } from './file-problem.ts';
import { t } from '#shared/words/t.ts';

/** Held while a plan file is open for writing. The system lets go of it when the process dies, however it dies. */
export interface FileLock {
  release(): void;
}

/** Makes this process the only writer of a plan file, by a lock on a companion file `…-lock`. Refuses with 'open-elsewhere'. */
export function lockFile(file: string): Result<FileLock> {
  const companion = `${file}-lock`;
  try {
    for (;;) {
      const lock = lockOnce(companion);
      if (lock !== 'vanished') return ok(lock);
    }
  } catch (error) {
    const problem = fileProblem(error, companion);
    return problem.code === 'open-elsewhere'
      ? refuse(
          'open-elsewhere',
          t`${file} is open in another Strata. Close it there, then open it here.`,
        )
      : { ok: false, error: problem };
  }
}

/** The companion may be deleted between opening and locking, by the one who just let go of it. */
function lockOnce(companion: string): FileLock | 'vanished' {
  const holder = new Database(companion, { timeout: 0 });
  try {
    const opened = identityOf(companion);
    holder.exec('BEGIN EXCLUSIVE');
    if (opened === undefined || identityOf(companion) !== opened) {
      holder.close();
      return 'vanished';
    }
  } catch (error) {
    holder.close();
    throw error;
  }
  return { release: () => release(holder, companion) };
}

function release(holder: Database.Database, companion: string): void {
  rmSync(companion, { force: true });
  holder.close();
}

const identityOf = (file: string): number | undefined =>
  statSync(file, { throwIfNoEntry: false })?.ino;
