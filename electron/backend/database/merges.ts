import { rowOf, rowsOf, type ReadableDatabase, type WritableDatabase } from './database.ts';

/** Which scenario a revision merged, and how far that was. */
export interface Merge {
  readonly source: number;
  readonly sourceSeq: number;
}

/** Keeps that a revision merged a scenario. */
export function writeMerge(database: WritableDatabase, seq: number, merge: Merge): void {
  database
    .prepare('INSERT INTO merge (seq, source_branch, source_seq) VALUES (?, ?, ?)')
    .run(seq, merge.source, merge.sourceSeq);
}

/**
 * The newest merge between two branches, either way, that both still rest on: one that was taken back does not count, nor do those
 * that were made on top of it before that.
 */
export function newestMerge(
  database: ReadableDatabase,
  one: number,
  other: number,
): Merge | undefined {
  const between = database.prepare(`
    SELECT merge.seq, source_branch AS source, source_seq AS sourceSeq FROM merge JOIN op USING (seq)
    WHERE (branch_id = ? AND source_branch = ?) OR (branch_id = ? AND source_branch = ?)
    ORDER BY merge.seq`);
  let newest: Merge | undefined;
  const merges = rowsOf<Merge & { seq: number }>(between, one, other, other, one);
  const undone = merges.map(({ seq }) => takenBackAt(database, seq) ?? 0);
  merges.forEach(({ seq, source, sourceSeq }, index) => {
    if (undone.slice(0, index + 1).every((at) => at < seq)) newest = { source, sourceSeq };
  });
  return newest;
}

/** Whether a branch was merged into another, or another into it. */
export const isInMerge = (database: ReadableDatabase, branch: number): boolean =>
  rowOf(database.prepare('SELECT 1 FROM merge WHERE source_branch = ? LIMIT 1'), branch) !==
  undefined;

/** The revision that took an act back; undefined when it stands, never taken back or brought back since. */
function takenBackAt(database: ReadableDatabase, act: number): number | undefined {
  const newest = database.prepare(
    'SELECT seq, undo_of FROM op WHERE undo_of = ? OR redo_of = ? ORDER BY seq DESC LIMIT 1',
  );
  const row = rowOf<{ seq: number; undo_of: number | null }>(newest, act, act);
  return row === undefined || row.undo_of === null ? undefined : row.seq;
}
