import { entryOf } from '#shared/plan/note-entry.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note } from '#shared/plan/records.ts';

/** Those of some notes that can be copied: an entry of the decision record is one thing, which is not doubled. */
export const copiedNotes = (plan: PlanView, notes: readonly Note[]): readonly Note[] =>
  notes.filter((note) => entryOf(plan, note) === undefined);
