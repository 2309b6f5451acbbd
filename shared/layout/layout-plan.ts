import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { DrawnLane } from './card-geometry.ts';
import { drawnTree, type DrawnTree } from './drawn-tree.ts';
import { LanePacker, packedLanes, type Position } from './lane-packer.ts';

/**
 * Places everything a plan draws: lane by lane, containers packed round what they hold, each row in
 * the order that keeps relations short (barycentre sweeps). The same plan gives the same places.
 * Planning records get none. About 0.1 s of CPU for 10,000 components.
 */
export function layoutPlan(plan: PlanView): readonly Position[] {
  const tree = drawnTree(plan);
  const packing = new LanePacker(tree, neighboursOutside(plan, tree));
  packing.sweep();
  packing.align();
  packing.standPillars();
  return packing.positions().filter(({ id }) => plan.component(id) !== undefined);
}

/** For each component on a band, those it has relations with on bands and outside its own outermost box. */
function neighboursOutside(plan: PlanView, tree: DrawnTree): Map<Id, Id[]> {
  const outermost = (id: Id) => {
    let at = id;
    for (let up = tree.parents.get(at); up !== undefined; up = tree.parents.get(at)) at = up;
    return at;
  };
  const onStack = (id: Id) => packedLanes.includes(tree.components.get(id)?.lane as DrawnLane);
  const neighbours = new Map<Id, Id[]>();
  for (const { from, to } of plan.all('relation')) {
    if (!onStack(from) || !onStack(to) || outermost(from) === outermost(to)) continue;
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const) {
      const known = neighbours.get(a);
      if (known === undefined) neighbours.set(a, [b]);
      else known.push(b);
    }
  }
  return neighbours;
}
