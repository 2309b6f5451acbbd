import { createHash } from 'node:crypto';
import { invert, type Change } from '#shared/plan/change.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import {
  rowOf,
  rowsOf,
  type ReadableDatabase,
  type WritableDatabase,
  type WriteStatement,
} from './database.ts';

/** The form of the patches in the log. Raised when they change, with a pure function that lifts old ones. */
const patchVersion = 1;

/** Where the log ends: its newest number and the hash that seals everything up to it. */
export interface LogHead {
  readonly seq: number;
  readonly chain: Buffer;
}

interface RevisionRow {
  readonly seq: number;
  readonly op_id: string;
  readonly actor: string;
  readonly at: number;
  readonly label: string;
  readonly undo_of: number | null;
  readonly redo_of: number | null;
  readonly fwd: string;
}

/** An entry of the log without its change. */
export type HistoryEntry = Omit<Revision, 'change'>;

const entryColumns = 'seq, op_id, actor, at, label, undo_of, redo_of';

/** Where the log of a file ends; number 0 and a hash of zeros when it is empty. */
export function logHead(database: ReadableDatabase): LogHead {
  const row = rowOf<LogHead>(
    database.prepare('SELECT seq, chain FROM op ORDER BY seq DESC LIMIT 1'),
  );
  return row ?? { seq: 0, chain: Buffer.alloc(32) };
}

/** Revisions after `since`, oldest first. */
export function revisionsSince(database: ReadableDatabase, since: number): Revision[] {
  const statement = database.prepare(
    `SELECT ${entryColumns}, fwd FROM op WHERE seq > ? ORDER BY seq`,
  );
  return rowsOf<RevisionRow>(statement, since).map(revisionOf);
}

/** One revision, or undefined. */
export function revisionAt(database: ReadableDatabase, seq: number): Revision | undefined {
  const row = rowOf<RevisionRow>(
    database.prepare(`SELECT ${entryColumns}, fwd FROM op WHERE seq = ?`),
    seq,
  );
  return row && revisionOf(row);
}

/** The newest entries numbered below `before`, newest first. */
export function historyBefore(
  database: ReadableDatabase,
  before: number,
  limit: number,
): HistoryEntry[] {
  const statement = database.prepare(
    `SELECT ${entryColumns} FROM op WHERE branch_id = 0 AND seq < ? ORDER BY seq DESC LIMIT ?`,
  );
  return rowsOf<RevisionRow>(statement, before, limit).map(entryOf);
}

/** The number of the revision that an operation became, if it did. */
export function seqOfOperation(database: ReadableDatabase, opId: string): number | undefined {
  return rowOf<{ seq: number }>(database.prepare('SELECT seq FROM op WHERE op_id = ?'), opId)?.seq;
}

/** Adds to the log, sealing each entry with the hash of all before it. */
export class LogWriter {
  readonly #insert: WriteStatement;

  constructor(database: WritableDatabase) {
    this.#insert = database.prepare(
      `INSERT INTO op (seq, op_id, branch_id, actor, at, label, v, undo_of, redo_of, patches, fwd, inv, chain)
       VALUES (?, ?, 0, ?, ?, ?, ${patchVersion}, ?, ?, ?, ?, ?, ?)`,
    );
  }

  /** Appends a revision whose number follows the head's; gives the new head. */
  append(head: LogHead, revision: Revision): LogHead {
    const { seq, opId, actor, at, label, undoOf, redoOf, change } = revision;
    const forward = JSON.stringify(change);
    const chain = sealed(head.chain, opId, forward);
    const inverse = JSON.stringify(invert(change));
    const undo = undoOf ?? null;
    const redo = redoOf ?? null;
    const size = change.length;
    this.#insert.run(seq, opId, actor, at, label, undo, redo, size, forward, inverse, chain);
    return { seq, chain };
  }
}

/** Whether the last `count` entries still carry the seals they were written with. */
export function isTailSealed(database: ReadableDatabase, count: number): boolean {
  const statement = database.prepare('SELECT op_id, fwd, chain FROM op ORDER BY seq DESC LIMIT ?');
  const rows = rowsOf<{ op_id: string; fwd: string; chain: Buffer }>(
    statement,
    count + 1,
  ).reverse();
  const startsAtFirst = rows.length <= count;
  return rows.every((row, index) => {
    const previous = index === 0 ? undefined : rows[index - 1]!.chain;
    if (previous === undefined && !startsAtFirst) return true;
    return sealed(previous ?? Buffer.alloc(32), row.op_id, row.fwd).equals(row.chain);
  });
}

const sealed = (previous: Buffer, opId: string, forward: string): Buffer =>
  createHash('sha256').update(previous).update(opId).update(forward).digest();

const revisionOf = (row: RevisionRow): Revision => ({
  ...entryOf(row),
  change: JSON.parse(row.fwd) as Change,
});

const entryOf = (row: RevisionRow): HistoryEntry => ({
  seq: row.seq,
  opId: row.op_id,
  actor: row.actor,
  at: row.at,
  label: row.label,
  ...(row.undo_of === null ? {} : { undoOf: row.undo_of }),
  ...(row.redo_of === null ? {} : { redoOf: row.redo_of }),
});
