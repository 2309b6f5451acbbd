import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { DrawnTree } from '#shared/layout/drawn-tree.ts';
import type { Shape, Stroke } from '../scene.ts';
import { byId, rounded } from './pen.ts';
import { curvePath, relationCurve } from './relation-curve.ts';

/** More lines than this are a ground, not a drawing: they are drawn fainter. */
const manyLines = 400;
const someLines = 60;
/** Curves in one path. */
const batch = 400;

/** Two components that are related, whatever the relations are. */
export type RelatedPair = readonly [from: Id, to: Id];

/**
 * The relations drawn as lines, each pair once: not one thing inside another, none of planning records, and none of what stands
 * on a pillar, which acts on nearly everything.
 */
export function drawnPairs(plan: PlanView, tree: DrawnTree): RelatedPair[] {
  const pairs = new Map<string, RelatedPair>();
  for (const { from, to } of plan.all('relation')) {
    const [a, b] = [tree.components.get(from), tree.components.get(to)];
    if (a === undefined || b === undefined || tree.parents.get(from) === to) continue;
    if (isPillar(a.lane) || isPillar(b.lane)) continue;
    const [low, high] = [from, to].sort(byId) as [Id, Id];
    pairs.set(`${low} ${high}`, [low, high]);
  }
  return [...pairs.values()];
}

const isPillar = (lane: string): boolean => lane === 'security' || lane === 'management';

/** Curves between the boxes of pairs, many in one path. */
export function relationShapes(
  pairs: readonly RelatedPair[],
  boxOf: (id: Id) => Box | undefined,
  stroke: Stroke = relationStroke(pairs.length),
): Shape[] {
  const curves = pairs.flatMap(([from, to]) => {
    const [a, b] = [boxOf(from), boxOf(to)];
    return a === undefined || b === undefined ? [] : [curveBetween(a, b)];
  });
  const shapes: Shape[] = [];
  for (let at = 0; at < curves.length; at += batch) {
    const d = curves.slice(at, at + batch).join('');
    shapes.push({ is: 'path', d, x: 0, y: 0, scale: 1, stroke });
  }
  return shapes;
}

/** The line of a relation in a drawing of so many. */
export function relationStroke(count: number): Stroke {
  if (count > manyLines) return { ink: 'line-2', width: 0.75 };
  return { ink: 'line-3', width: count > someLines ? 0.6 : 0.8 };
}

function curveBetween(a: Box, b: Box): string {
  const [begin, one, two, end] = relationCurve(a, b).map(({ x, y }) => ({
    x: rounded(x),
    y: rounded(y),
  }));
  return curvePath([begin!, one!, two!, end!]);
}
