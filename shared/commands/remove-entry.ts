import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { NoteEntry } from '#shared/plan/records.ts';

/** Takes an entry out of the decision record, and off the canvas wherever it lies. One that is gone only leaves its places. */
export function removeEntry(draft: PlanDraft, { table, id }: NoteEntry): void {
  for (const { id: noteId, entry } of Array.from(draft.all('note')))
    if (entry?.table === table && entry.id === id) draft.remove('note', noteId);
  if (draft.get(table, id) !== undefined) draft.remove(table, id);
}
