import { isPillarLane } from '#shared/catalogue/layers.ts';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { bandLayout } from './band-layout.ts';
import type { DrawnLane, Point } from './card-geometry.ts';
import { drawnTree, type DrawnTree } from './drawn-tree.ts';
import { groupBounds } from './group-bounds.ts';
import { laneContents } from './lane-contents.ts';
import { countCrossings, type Segment } from './count-crossings.ts';

/** How readable the lines of a layout are. */
export interface LayoutMeasures {
  /** Pairs of straight lines between related components that cross. */
  readonly crossings: number;
  /** The mean distance of what is related, sideways, in canvas units. */
  readonly meanSpan: number;
  readonly width: number;
  readonly height: number;
}

/** Measures a plan as it lies. Relations of pillars and of things with what they lie in do not count: they are not drawn as lines. */
export function layoutMeasures(plan: PlanView): LayoutMeasures {
  const tree = drawnTree(plan);
  const boxes = groupBounds(tree);
  const { areas, world } = bandLayout(laneContents(tree, boxes, () => 'open'));
  const centre = (id: Id): Point => {
    const box = boxes.get(id)!;
    const { origin } = areas[tree.components.get(id)!.lane as DrawnLane];
    return { x: box.x + box.w / 2 + origin.x, y: box.y + box.h / 2 + origin.y };
  };
  const lines = linesOf(plan, tree).map(([a, b]): Segment => {
    const [from, to] = [centre(a), centre(b)];
    return [from.x, from.y, to.x, to.y];
  });
  const span = lines.reduce((sum, [ax, , bx]) => sum + Math.abs(ax - bx), 0);
  return {
    crossings: countCrossings(lines),
    meanSpan: lines.length === 0 ? 0 : span / lines.length,
    width: world.w,
    height: world.h,
  };
}

function linesOf(plan: PlanView, tree: DrawnTree): (readonly [Id, Id])[] {
  const isStacked = (id: Id) => {
    const lane = tree.components.get(id)?.lane;
    return lane !== undefined && !isPillarLane(lane);
  };
  const lines = new Map<string, readonly [Id, Id]>();
  for (const { from, to } of plan.all('relation')) {
    if (!isStacked(from) || !isStacked(to) || tree.parents.get(from) === to) continue;
    const [low, high] = from < to ? [from, to] : [to, from];
    lines.set(`${low} ${high}`, [low, high]);
  }
  return [...lines.values()];
}
