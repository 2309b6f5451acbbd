import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../../analysis.ts';
import type { Measured } from '../../measured.ts';
import { cordGroups, type CordGroup } from './cord-groups.ts';
import { cordShares, type LossOf, type Share } from './cord-shares.ts';
import { fedBy, hangingOn, powerNodes, type PowerNodes } from './power-node.ts';
import { PowerState, type Outage } from './power-state.ts';
import { lossThrough, upsEfficiencies } from './ups-loss.ts';

/** How the load of a group of devices passes the nodes; of none where the group is dark. */
type Shares = ReadonlyMap<Id, Share>;

/** How power flows through a plan: in order, and when something is gone. */
export class PowerFlow {
  readonly nodes: PowerNodes;
  readonly groups: readonly CordGroup[];
  readonly efficiencies: ReadonlyMap<Id, Measured<number>>;
  readonly #fed: ReadonlyMap<Id, readonly Id[]>;
  readonly #lossOf: LossOf;
  readonly #groupsAt = new Map<Id, CordGroup[]>();
  readonly #base = new Map<boolean, ReadonlyMap<CordGroup, Shares>>();

  constructor(context: AnalysisContext) {
    this.nodes = powerNodes(context);
    this.groups = cordGroups(context);
    const efficiencies = upsEfficiencies(context, this.nodes);
    this.efficiencies = efficiencies;
    this.#lossOf = lossThrough(efficiencies);
    this.#fed = fedBy(this.nodes);
    for (const group of this.groups) this.#indexCords(group);
  }

  /** How every group's load flows while nothing is broken; with `utility` gone, from the generators. */
  base(utility = false): ReadonlyMap<CordGroup, Shares> {
    const known = this.#base.get(utility) ?? this.#flow(this.groups, { utility });
    this.#base.set(utility, known);
    return known;
  }

  /** How the load of the groups that a failure touches flows then. All other groups stay as they are. */
  after(failed: Id, utility = false): ReadonlyMap<CordGroup, Shares> {
    return this.#flow(this.groupsBehind(failed), { failed, utility });
  }

  /** The groups that have a cord to a node or to something that hangs on it. */
  groupsBehind(node: Id): ReadonlySet<CordGroup> {
    const found = new Set<CordGroup>();
    for (const id of this.hangingOn(node))
      for (const group of this.#groupsAt.get(id) ?? []) found.add(group);
    return found;
  }

  /** A node and all nodes that hang on it. */
  hangingOn(node: Id): ReadonlySet<Id> {
    return hangingOn(this.#fed, node);
  }

  /** Which nodes have power during an outage. */
  state(outage: Outage): PowerState {
    return new PowerState(this.nodes, outage);
  }

  #flow(groups: Iterable<CordGroup>, outage: Outage): ReadonlyMap<CordGroup, Shares> {
    const state = this.state(outage);
    const flow = new Map<CordGroup, Shares>();
    for (const group of groups) {
      const cords = group.loose ? looseShares : cordShares;
      flow.set(group, cords(group.cords, state, this.#lossOf));
    }
    return flow;
  }

  #indexCords(group: CordGroup): void {
    for (const cord of new Set(group.cords)) {
      const known = this.#groupsAt.get(cord);
      if (known === undefined) this.#groupsAt.set(cord, [group]);
      else known.push(group);
    }
  }
}

/** Of devices whose cords are not drawn, each node of the rack that lives may carry all or nothing. */
function looseShares(ends: readonly Id[], state: PowerState, lossOf: LossOf): Shares {
  const most = new Map<Id, Share>();
  for (const end of ends) {
    for (const [node, share] of cordShares([end], state, lossOf)) {
      const known = most.get(node)?.most ?? 0;
      most.set(node, { even: 0, least: 0, most: Math.max(known, share.most) });
    }
  }
  return most;
}
