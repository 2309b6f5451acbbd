import type { Id, Ids } from '#shared/base/ids.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Note } from '#shared/plan/records.ts';
import type { Offset } from './add-copies.ts';

/**
 * Adds copies of notes and pictures. They are about the copies of what the originals are about, else about the same where it is in
 * this plan. `copies` has the id of a component's copy by the id of the original.
 */
export function addNoteCopies(
  draft: PlanDraft,
  notes: readonly Note[],
  { dx, dy }: Offset,
  copies: ReadonlyMap<Id, Id>,
  ids: Ids,
): void {
  for (const { entry: _, about, ...note } of notes) {
    const known = (about ?? [])
      .map((id) => copies.get(id) ?? id)
      .filter((id) => draft.component(id) !== undefined);
    draft.add('note', {
      ...note,
      id: ids.next(),
      x: note.x + dx,
      y: note.y + dy,
      ...(known.length === 0 ? {} : { about: known }),
    });
  }
}
