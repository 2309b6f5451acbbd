// Runs in a thread of its own: checks every page, every reference and every seal of a plan file that a crash left open.
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { isTailSealed } from '../database/operation-log.ts';

const database = new Database(workerData as string, { readonly: true });
const isSound =
  database.pragma('integrity_check(1)', { simple: true }) === 'ok' &&
  (database.pragma('foreign_key_check') as unknown[]).length === 0 &&
  isTailSealed(database, Number.MAX_SAFE_INTEGER - 1);
database.close();
parentPort!.postMessage(isSound);
