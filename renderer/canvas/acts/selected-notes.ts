import type { NotePlace } from '#shared/commands/note-params.ts';
import { boundsOf, overlap, type Box, type Point } from '#shared/layout/card-geometry.ts';
import { addPatch, type Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note } from '#shared/plan/records.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { noteBox, spotOf } from '../notes/note-box.ts';

/** The selected notes, as far as they are in the plan. */
export const selectedNotes = (plan: PlanView): readonly Note[] =>
  selection.get().notes.flatMap((id) => plan.get('note', id) ?? []);

/** The boxes of the selected notes. */
export const selectedNoteBoxes = (model: CanvasModel): readonly Box[] =>
  selectedNotes(model.plan).flatMap((note) => noteBox(model, note) ?? []);

/** The box round what is selected, notes too. */
export const selectionBox = (model: CanvasModel): Box | undefined =>
  boundsOf([
    ...selection.get().components.flatMap((id) => model.boxOf(id) ?? []),
    ...selectedNoteBoxes(model),
  ]);

/** The notes that a rectangle takes: as cards, those that it touches. */
export const notesWithin = (model: CanvasModel, box: Box): readonly Note[] =>
  [...model.plan.all('note')].filter((note) => {
    const its = noteBox(model, note);
    return its !== undefined && overlap(its, box);
  });

/** Where the selected notes go when they are moved by a distance; none where it is no distance. */
export function notesBy(model: CanvasModel, by: Point): readonly NotePlace[] {
  if (by.x === 0 && by.y === 0) return [];
  return selectedNotes(model.plan).flatMap((note) => {
    const spot = movedSpot(model, note, by);
    return spot === undefined ? [] : [{ id: note.id, ...spot }];
  });
}

/** A change that adds notes, with them moved by a distance, each onto the lane that it comes to lie on. */
export const notesMoved = (model: CanvasModel, change: Change, by: Point): Change =>
  change.map((patch) =>
    patch.op === 'add' && patch.table === 'note'
      ? addPatch('note', { ...patch.record, ...movedSpot(model, patch.record, by) })
      : patch,
  );

function movedSpot(model: CanvasModel, note: Note, by: Point) {
  const box = noteBox(model, note);
  return box && spotOf(model, { ...box, x: box.x + by.x, y: box.y + by.y });
}
