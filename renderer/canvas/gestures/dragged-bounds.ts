import type { Id } from '#shared/base/ids.ts';
import { boundsOf, type Box } from '#shared/layout/card-geometry.ts';
import type { CanvasModel } from '../model/canvas-model.ts';

const known = new WeakMap<ReadonlySet<Id>, Box>();

/** The box round what is being dragged, where it stood when the drag began: found once, however often the pointer moves. */
export function draggedBounds(model: CanvasModel, ids: ReadonlySet<Id>): Box | undefined {
  const found = known.get(ids) ?? boundsOf(model.slotsOf(ids).map((slot) => model.boxAt(slot)));
  if (found !== undefined) known.set(ids, found);
  return found;
}
