import { createHash } from 'node:crypto';
import { invert, type Change } from '#shared/plan/change.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import { branchAt, lineageOf, mainBranch } from './branches.ts';
import {
  rowOf,
  rowsOf,
  type ReadableDatabase,
  type ReadStatement,
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
  readonly branch_id: number;
  readonly actor: string;
  readonly at: number;
  readonly label: string;
  readonly undo_of: number | null;
  readonly redo_of: number | null;
  readonly fwd: string;
}

/** An entry of the log without its change. */
export type HistoryEntry = Omit<Revision, 'change'>;

const entryColumns = 'seq, op_id, branch_id, actor, at, label, undo_of, redo_of';
const firstSeal = (): Buffer => Buffer.alloc(32);

/** The newest number given to a revision of any branch. */
export const newestSeq = (database: ReadableDatabase): number =>
  rowOf<{ seq: number | null }>(database.prepare('SELECT max(seq) AS seq FROM op'))?.seq ?? 0;

/** Where the line of a branch ends: before its own first revision, where it was made from; number 0 and a hash of zeros at the very beginning. */
export function logHead(database: ReadableDatabase, branch: number = mainBranch): LogHead {
  const newest = database.prepare(
    'SELECT seq, chain FROM op WHERE branch_id = ? ORDER BY seq DESC LIMIT 1',
  );
  return rowOf<LogHead>(newest, branch) ?? baseOf(database, branch);
}

function baseOf(database: ReadableDatabase, branch: number): LogHead {
  const seq = branchAt(database, branch)?.base ?? 0;
  const at = database.prepare('SELECT seq, chain FROM op WHERE seq = ?');
  return rowOf<LogHead>(at, seq) ?? { seq: 0, chain: firstSeal() };
}

/** Revisions of a branch after `since`, oldest first. */
export function revisionsSince(
  database: ReadableDatabase,
  since: number,
  branch: number = mainBranch,
): Revision[] {
  const statement = database.prepare(
    `SELECT ${entryColumns}, fwd FROM op WHERE branch_id = ? AND seq > ? ORDER BY seq`,
  );
  let after = headBefore(database, branch, since + 1).seq;
  return rowsOf<RevisionRow>(statement, branch, since).map((row) => {
    const revision = { ...revisionOf(row), ...afterOf(row.seq, after) };
    after = row.seq;
    return revision;
  });
}

/** What a revision follows on its branch is said only where it is not the number before its own. */
export const afterOf = (seq: number, after: number): { readonly after?: number } =>
  after === seq - 1 ? {} : { after };

/** Where the line of a branch stood before a revision. */
function headBefore(database: ReadableDatabase, branch: number, seq: number): LogHead {
  const former = database.prepare(
    'SELECT seq, chain FROM op WHERE branch_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1',
  );
  return rowOf<LogHead>(former, branch, seq) ?? baseOf(database, branch);
}

/** One revision, or undefined. */
export function revisionAt(database: ReadableDatabase, seq: number): Revision | undefined {
  const row = rowOf<RevisionRow>(
    database.prepare(`SELECT ${entryColumns}, fwd FROM op WHERE seq = ?`),
    seq,
  );
  return row && revisionOf(row);
}

/** The newest revisions numbered below `before` of the line that leads to a branch, newest first. */
export function lineBefore(
  database: ReadableDatabase,
  branch: number,
  before: number,
  limit: number,
): Revision[] {
  return lineRows(database, `${entryColumns}, fwd`, branch, before, limit).map(revisionOf);
}

/** The same without their changes. */
export function historyBefore(
  database: ReadableDatabase,
  before: number,
  limit: number,
  branch: number = mainBranch,
): HistoryEntry[] {
  return lineRows(database, entryColumns, branch, before, limit).map(entryOf);
}

/** The number of the newest revision of a branch's line that was made before a time, in milliseconds since 1970; 0 when none was. */
export function newestBefore(database: ReadableDatabase, branch: number, time: number): number {
  const statement = database.prepare(
    'SELECT seq FROM op WHERE branch_id = ? AND seq <= ? AND at < ? ORDER BY seq DESC LIMIT 1',
  );
  for (const { branch: id, upTo } of lineageOf(database, branch)) {
    const newest = rowOf<{ readonly seq: number }>(statement, id, upTo, time);
    if (newest !== undefined) return newest.seq;
  }
  return 0;
}

function lineRows(
  database: ReadableDatabase,
  columns: string,
  branch: number,
  before: number,
  limit: number,
): RevisionRow[] {
  const rows: RevisionRow[] = [];
  const statement = database.prepare(
    `SELECT ${columns} FROM op WHERE branch_id = ? AND seq <= ? AND seq < ? ORDER BY seq DESC LIMIT ?`,
  );
  for (const { branch: id, upTo } of lineageOf(database, branch)) {
    if (rows.length < limit)
      rows.push(...rowsOf<RevisionRow>(statement, id, upTo, before, limit - rows.length));
  }
  return rows;
}

/** The inverses of what was done on the line of a branch after `seq`, newest first: applied in this order they lead back to it. */
export function* inversesBackTo(
  database: ReadableDatabase,
  branch: number,
  seq: number,
): Generator<Change> {
  const statement = database.prepare(
    'SELECT inv FROM op WHERE branch_id = ? AND seq <= ? AND seq > ? ORDER BY seq DESC',
  );
  for (const { branch: id, upTo } of lineageOf(database, branch)) {
    for (const row of statement.iterate(id, upTo, seq))
      yield JSON.parse((row as { inv: string }).inv) as Change;
  }
}

/** Adds to the log, sealing each entry with the hash of all before it. */
export class LogWriter {
  readonly #insert: WriteStatement;
  readonly #ofOperation: ReadStatement;

  constructor(database: WritableDatabase) {
    this.#ofOperation = database.prepare('SELECT seq FROM op WHERE op_id = ?');
    this.#insert = database.prepare(
      `INSERT INTO op (seq, op_id, branch_id, actor, at, label, v, undo_of, redo_of, patches, fwd, inv, chain)
       VALUES (?, ?, ?, ?, ?, ?, ${patchVersion}, ?, ?, ?, ?, ?, ?)`,
    );
  }

  /** The number of the revision that an operation became, if it did. */
  seqOf(opId: string): number | undefined {
    return rowOf<{ seq: number }>(this.#ofOperation, opId)?.seq;
  }

  /** Appends a revision to the line that ends at `head`; gives the new head. */
  append(head: LogHead, revision: Revision): LogHead {
    const { seq, opId, actor, at, label, undoOf, redoOf, change, branch = mainBranch } = revision;
    const forward = JSON.stringify(change);
    const chain = sealed(head.chain, opId, forward);
    const inverse = JSON.stringify(invert(change));
    const undo = undoOf ?? null;
    const redo = redoOf ?? null;
    const size = change.length;
    this.#insert.run(
      seq,
      opId,
      branch,
      actor,
      at,
      label,
      undo,
      redo,
      size,
      forward,
      inverse,
      chain,
    );
    return { seq, chain };
  }
}

interface SealedRow {
  readonly seq: number;
  readonly branch_id: number;
  readonly op_id: string;
  readonly fwd: string;
  readonly chain: Buffer;
}

/** Whether the last `count` entries still carry the seals they were written with: each seals all before it on its own line. */
export function isTailSealed(database: ReadableDatabase, count: number): boolean {
  const statement = database.prepare(
    'SELECT seq, branch_id, op_id, fwd, chain FROM op ORDER BY seq DESC LIMIT ?',
  );
  const heads = new Map<number, Buffer>();
  return rowsOf<SealedRow>(statement, count)
    .reverse()
    .every(({ seq, branch_id: branch, op_id: opId, fwd, chain }) => {
      const previous = heads.get(branch) ?? headBefore(database, branch, seq).chain;
      heads.set(branch, chain);
      return sealed(previous, opId, fwd).equals(chain);
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
  ...(row.branch_id === mainBranch ? {} : { branch: row.branch_id }),
  actor: row.actor,
  at: row.at,
  label: row.label,
  ...(row.undo_of === null ? {} : { undoOf: row.undo_of }),
  ...(row.redo_of === null ? {} : { redoOf: row.redo_of }),
});
