import type { Id } from '#shared/base/ids.ts';
import type { Problem } from '#shared/base/result.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { existingNote } from './existing-note.ts';
import { removeEntry } from './remove-entry.ts';

/**
 * Takes notes off the canvas; gives why that cannot be. With `withEntries`, entries of the decision record that lie there go out of
 * the record too, with all their places.
 */
export function takeNotesOff(
  plan: PlanView,
  draft: PlanDraft,
  ids: readonly Id[] = [],
  withEntries?: boolean,
): Problem | undefined {
  for (const id of new Set(ids)) {
    const note = existingNote(plan, id);
    if (!note.ok) return note.error;
    if (draft.get('note', id) === undefined) continue;
    const { entry } = note.value;
    if (withEntries === true && entry !== undefined) removeEntry(draft, entry);
    else draft.remove('note', id);
  }
  return undefined;
}
