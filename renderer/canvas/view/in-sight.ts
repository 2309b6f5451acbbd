import type { Id } from '#shared/base/ids.ts';
import { boundsOf, type Box } from '#shared/layout/card-geometry.ts';
import type { CanvasModel } from '../model/canvas-model.ts';

/** A view of more than this is one of the plan, not of some components. */
const mostSeen = 200;
/** Room round what a view looks at, in canvas units. */
const margin = 40;

/** The cards that lie whole in a part of the canvas; none where they are very many. */
export function cardsIn(model: CanvasModel, sight: Box): readonly Id[] {
  const ids = model.grid
    .within(sight)
    .map((slot) => model.slots.idAt(slot))
    .filter((id) => !model.isGroup(id) && isWithin(model.boxOf(id)!, sight));
  return ids.length > mostSeen ? [] : ids.toSorted();
}

/**
 * Where what was looked at is now: the same part of the canvas as long as all of it still lies there, else what it takes now, with
 * room round it.
 */
export function sightAgain(model: CanvasModel, sight: Box, about: readonly Id[]): Box {
  const boxes = about.flatMap((id) => model.boxOf(id) ?? []);
  const bounds = boundsOf(boxes);
  if (bounds === undefined || boxes.every((box) => isWithin(box, sight))) return sight;
  return {
    x: bounds.x - margin,
    y: bounds.y - margin,
    w: bounds.w + 2 * margin,
    h: bounds.h + 2 * margin,
  };
}

const isWithin = (box: Box, sight: Box): boolean =>
  box.x >= sight.x &&
  box.y >= sight.y &&
  box.x + box.w <= sight.x + sight.w &&
  box.y + box.h <= sight.y + sight.h;
