import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import type { Route } from '#shared/layout/routes/route-measures.ts';
import { routePath } from '#shared/layout/routes/trace-route.ts';
import { curvePath, relationCurve } from '#shared/scene/plan/relation-curve.ts';
import type { CanvasModel } from './canvas-model.ts';

/** The way of a relation on the canvas; undefined where none is drawn for it. */
export function relationRoute(model: CanvasModel, id: Id): Route | undefined {
  const place = model.lines.placeOf(id);
  return place === undefined ? undefined : model.router.route(place);
}

/** Path data of a relation whose ends are being dragged: the way it will take where they are now. */
export function draggedPath(model: CanvasModel, id: Id, from: Box, to: Box): string {
  const place = model.lines.placeOf(id);
  return place === undefined
    ? curvePath(relationCurve(from, to))
    : routePath(model.router.routeBetween(place, from, to));
}
