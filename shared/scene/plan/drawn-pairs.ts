import { isPillarLane } from '#shared/catalogue/layers.ts';
import type { Id } from '#shared/base/ids.ts';
import { relationFamily, type RelationFamily } from '#shared/catalogue/relation-families.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { containerAround, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { byId } from './pen.ts';

/** Two components that are related, and, where one line stands for one kind of relation, which. */
export type RelatedPair = readonly [from: Id, to: Id, kind?: RelationKind];

/**
 * The relations drawn as lines, each pair once for each family of relations: not one thing inside another, none of planning
 * records, and none of what stands on a pillar, which acts on nearly everything.
 */
export function drawnPairs(plan: PlanView, tree: DrawnTree): RelatedPair[] {
  const pairs = new Map<string, RelatedPair>();
  for (const { from, to, kind } of plan.all('relation')) {
    const [a, b] = [tree.components.get(from), tree.components.get(to)];
    if (a === undefined || b === undefined || containerAround(tree, from) === to) continue;
    if (isPillarLane(a.lane) || isPillarLane(b.lane)) continue;
    const [low, high] = [from, to].sort(byId) as [Id, Id];
    const key = `${low} ${high} ${relationFamily(kind)}`;
    if (!pairs.has(key)) pairs.set(key, [low, high, kind]);
  }
  return [...pairs.values()];
}

/** What a pair's line is about. */
export const familyOf = ([, , kind]: RelatedPair): RelationFamily =>
  kind === undefined ? 'rests' : relationFamily(kind);
