import type { Problem } from '#shared/base/result.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import { existingNote } from './existing-note.ts';
import type { NotePlace } from './note-params.ts';

/** Puts notes elsewhere; gives why that cannot be. */
export function moveNotes(
  draft: PlanDraft,
  places: readonly NotePlace[] = [],
): Problem | undefined {
  for (const { id, ...place } of places) {
    const note = existingNote(draft, id);
    if (!note.ok) return note.error;
    for (const [key, value] of Object.entries(place)) draft.set('note', id, key, value);
  }
  return undefined;
}
