import type { PlanView } from './plan.ts';
import type { Note, NoteEntry } from './records.ts';

/** The entry of the decision record that a note stands for, while there is one. */
export const entryOf = (plan: PlanView, { entry }: Note): NoteEntry | undefined =>
  entry !== undefined && plan.get(entry.table, entry.id) !== undefined ? entry : undefined;
