// Runs in a thread of its own: checks every page, every reference and every seal of a plan file that a crash left open.
import { parentPort } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { fileProblem } from '../database/file-problem.ts';
import { isTailSealed } from '../database/operation-log.ts';
import { threadInput } from './thread-input.ts';

const file = await threadInput<string>();
parentPort!.postMessage(isSound());

/** A file that was moved or closed meanwhile is not damaged; one on which the check itself stumbles is. */
function isSound(): boolean {
  try {
    const database = new Database(file, { readonly: true });
    const sound =
      database.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
      (database.pragma('foreign_key_check') as unknown[]).length === 0 &&
      isTailSealed(database, Number.MAX_SAFE_INTEGER - 1);
    database.close();
    return sound;
  } catch (error) {
    return fileProblem(error, file).code !== 'corrupt';
  }
}
