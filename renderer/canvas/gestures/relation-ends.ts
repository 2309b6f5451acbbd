import type { Point } from '#shared/layout/card-geometry.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { relationRoute } from '../model/relation-route.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import type { TakenEnd } from './press.ts';

/** How near to an end counts as on it, in px of the screen. */
const reach = 8;

/** Where the one selected relation can be taken hold of, first the end that it leads from. */
export function relationEnds({ model, session }: CanvasView): readonly Point[] {
  const { relations } = selection.get();
  const [id] = relations;
  if (id === undefined || relations.length > 1 || session.readOnly !== undefined) return [];
  const route = relationRoute(model, id);
  const from = model.boxOf(model.plan.relation(id)?.from ?? '');
  if (route === undefined || route.length < 4 || from === undefined) return [];
  const ends = [
    { x: route[0]!, y: route[1]! },
    { x: route.at(-2)!, y: route.at(-1)! },
  ];
  const isBackward = distance(ends[1]!, middle(from)) < distance(ends[0]!, middle(from));
  return isBackward ? ends.toReversed() : ends;
}

/** The end of the selected relation that lies at a point of the canvas. */
export function takenEnd(view: CanvasView, point: Point): TakenEnd | undefined {
  const at = relationEnds(view).findIndex(
    (end) => distance(end, point) * view.camera.viewport.zoom <= reach,
  );
  const [relation = ''] = selection.get().relations;
  const ends = view.model.plan.relation(relation);
  if (at < 0 || ends === undefined) return undefined;
  return at === 0
    ? { relation, end: 'from', fixed: ends.to }
    : { relation, end: 'to', fixed: ends.from };
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const middle = ({ x, y, w, h }: { x: number; y: number; w: number; h: number }): Point => ({
  x: x + w / 2,
  y: y + h / 2,
});
