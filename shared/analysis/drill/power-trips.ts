import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { cordShares, type LossOf, type Share } from '../facility/power/cord-shares.ts';
import { carried } from '../facility/power/carried.ts';
import { cordGroups, type CordGroup } from '../facility/power/cord-groups.ts';
import { loadLimit } from '../facility/power/load-limit.ts';
import { byNode } from '../facility/power/node-loads.ts';
import { powerNodes, type PowerNodes } from '../facility/power/power-node.ts';
import { PowerState } from '../facility/power/power-state.ts';
import { lossThrough, upsEfficiencies } from '../facility/power/ups-loss.ts';
import type { Input, Measured } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { numberOf } from '../recovery/facts.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedOrAssumed } from '../sums/stated-number.ts';
import type { Drill, Tripped } from './drill-answer.ts';

interface PowerPlan {
  readonly nodes: PowerNodes;
  readonly groups: readonly CordGroup[];
  readonly lossOf: LossOf;
  readonly inOrder: SharesByNode;
}

type SharesByNode = ReadonlyMap<Id, ReadonlyMap<CordGroup, Share>>;

const powerPlan: (context: AnalysisContext) => PowerPlan = onceARun((context) => {
  const nodes = powerNodes(context);
  const groups = cordGroups(context).filter(({ loose }) => !loose);
  const lossOf = lossThrough(upsEfficiencies(context, nodes));
  return { nodes, groups, lossOf, inOrder: sharesOf(nodes, groups, lossOf) };
});

/**
 * What gives up because it has to carry what others carried, when some nodes are down: losing one feed of two at 60 % each puts
 * 120 % on the other (peers.md §6.1). One trip may bring the next: it goes on until nothing trips any more. Nodes that carry no
 * more than before are left alone, whatever they carry. Kilowatts.
 */
export function powerTrips(
  context: AnalysisContext,
  down: ReadonlySet<Id>,
): Pick<Drill, 'tripped' | 'mayTrip'> {
  const power = powerPlan(context);
  if (power.nodes.size === 0) return { tripped: [], mayTrip: [] };
  const gone = new Set([...down].filter((id) => power.nodes.has(id)));
  const tripped: Tripped[] = [];
  if (gone.size === 0) return { tripped, mayTrip: [] };
  for (;;) {
    const { surely, perhaps } = overloaded(context, power, gone, down);
    if (surely.length === 0) return { tripped, mayTrip: perhaps };
    for (const trip of surely) {
      gone.add(trip.node);
      tripped.push(trip);
    }
  }
}

function overloaded(
  context: AnalysisContext,
  { nodes, groups, lossOf, inOrder }: PowerPlan,
  gone: ReadonlySet<Id>,
  down: ReadonlySet<Id>,
): { readonly surely: readonly Tripped[]; readonly perhaps: Drill['mayTrip'] } {
  const left = new Map([...nodes].filter(([id]) => !gone.has(id)));
  const alive = groups.filter(({ devices }) => !devices.every((device) => down.has(device)));
  const surely: Tripped[] = [];
  const perhaps: { readonly node: Id; readonly missing: readonly Input[] }[] = [];
  for (const [node, shares] of sharesOf(left, alive, lossOf)) {
    if (!carriesMore(shares, inOrder.get(node))) continue;
    const load = carried(shares);
    const limit = ratedKilowatts(context, nodes.get(node)!.component);
    const least = load.value ?? load.low;
    if (limit.value !== undefined && least / 1000 > limit.value + 1e-9)
      surely.push({ node, load: least / 1000, limit: limit.value });
    else if (
      limit.value === undefined ||
      (load.value === undefined && load.high / 1000 > limit.value)
    )
      perhaps.push({ node, missing: [...limit.missing, ...blanksOf(shares.keys())] });
  }
  return { surely, perhaps };
}

/** Whether it carries a larger part of anything than in order. */
const carriesMore = (
  now: ReadonlyMap<CordGroup, Share>,
  before: ReadonlyMap<CordGroup, Share> | undefined,
): boolean => [...now].some(([group, { even }]) => even > (before?.get(group)?.even ?? 0) + 1e-9);

function sharesOf(nodes: PowerNodes, groups: readonly CordGroup[], lossOf: LossOf): SharesByNode {
  const state = new PowerState(nodes, {});
  return byNode(new Map(groups.map((group) => [group, cordShares(group.cords, state, lossOf)])));
}

const blanksOf = (groups: Iterable<CordGroup>): readonly Input[] =>
  [...groups].flatMap(({ power }) => power.missing);

/** What it carries until it gives up: a breaker its rating, which the limit for long loads is a share of; others their limit. */
function ratedKilowatts(context: AnalysisContext, node: Component): Measured<number> {
  const limit = loadLimit(context, node);
  if (node.kind === 'ups' || node.kind === 'generator') return limit;
  if (numberOf(node, 'deratePct') === 0) return limit;
  const share = statedOrAssumed(node, 'deratePct', context, 'breakerLongLoadPct');
  return boundedQuotient(limit, boundedProduct(share, knownNumber(1 / 100))) ?? limit;
}
