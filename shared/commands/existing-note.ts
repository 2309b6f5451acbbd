import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** The note of an id, or a refusal: somebody may have removed it. */
export function existingNote(plan: PlanView, id: Id): Result<Note> {
  const note = plan.get('note', id);
  if (note !== undefined) return ok(note);
  return refuse('note-gone', t`The note ${id} is not in the plan. It may have been removed.`);
}

/** The notes of these ids, each once, in this order; refused when one is missing. */
export function existingNotes(plan: PlanView, ids: readonly Id[]): Result<Note[]> {
  const found: Note[] = [];
  for (const id of new Set(ids)) {
    const note = existingNote(plan, id);
    if (!note.ok) return note;
    found.push(note.value);
  }
  return ok(found);
}
