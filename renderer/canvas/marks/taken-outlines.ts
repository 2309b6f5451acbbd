import type { Box } from '#shared/layout/card-geometry.ts';
import { takenWithin } from '../acts/selecting.ts';
import { notesWithin } from '../acts/selected-notes.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { noteBox } from '../notes/note-box.ts';

/** Outlines that are drawn at most: more cannot be told apart, and would take longer than a frame. */
const mostOutlines = 200;

/** The boxes of what a rectangle would take, notes too, outermost only: a frame stands for all in it. Of very many the largest. */
export function takenOutlines(model: CanvasModel, box: Box): readonly Box[] {
  const taken = new Set(takenWithin(model, box));
  const outermost = [...taken].filter((id) => !taken.has(model.tree.parents.get(id) ?? ''));
  const notes = notesWithin(model, box).flatMap((note) => noteBox(model, note) ?? []);
  const boxes = [...outermost.map((id) => model.boxOf(id)!), ...notes];
  if (boxes.length <= mostOutlines) return boxes;
  return boxes.toSorted((a, b) => b.w * b.h - a.w * a.h).slice(0, mostOutlines);
}
