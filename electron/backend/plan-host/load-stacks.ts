import { rowsOf, type ReadableDatabase } from '../database/database.ts';
import { HistoryStacks } from './history-stacks.ts';

interface StepRow {
  readonly seq: number;
  readonly label: string;
  readonly patches: number;
  readonly undo_of: number | null;
  readonly redo_of: number | null;
}

/** One person's undo and redo on a branch, read from the log of a plan file. */
export function loadStacks(
  database: ReadableDatabase,
  branch: number,
  actor: string,
): HistoryStacks {
  const stacks = new HistoryStacks();
  const steps = database.prepare(
    'SELECT seq, label, patches, undo_of, redo_of FROM op WHERE branch_id = ? AND actor = ? ORDER BY seq',
  );
  for (const row of rowsOf<StepRow>(steps, branch, actor)) {
    stacks.add({
      seq: row.seq,
      label: row.label,
      isEmpty: row.patches === 0,
      undoOf: row.undo_of ?? undefined,
      redoOf: row.redo_of ?? undefined,
    });
  }
  return stacks;
}
