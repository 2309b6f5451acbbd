import type { Id } from '#shared/base/ids.ts';
import type { CordGroup } from './cord-groups.ts';
import type { Share } from './cord-shares.ts';
import { carried, carriesNothing, larger, type Carried } from './carried.ts';
import type { PowerFlow } from './power-flow.ts';

type Flow = ReadonlyMap<CordGroup, ReadonlyMap<Id, Share>>;

/** What each node carries in order and, at worst, when another is gone; and whose devices that is. */
export interface NodeLoad {
  readonly normal: Carried;
  readonly worst: Carried;
  readonly groups: ReadonlySet<CordGroup>;
}

/** Loads of the nodes that live: of feeds, UPS units and PDUs with the utility there, of generators with it gone. */
export function nodeLoads(flow: PowerFlow, utility = false): ReadonlyMap<Id, NodeLoad> {
  const base = byNode(flow.base(utility));
  const loads = new Map<Id, { normal: Carried; worst: Carried; groups: Set<CordGroup> }>();
  for (const id of flow.nodes.keys()) {
    const shares = base.get(id);
    const normal = shares === undefined ? carriesNothing : carried(shares);
    loads.set(id, { normal, worst: normal, groups: new Set(shares?.keys()) });
  }
  for (const failed of flow.nodes.keys()) {
    for (const [id, shares] of changedBy(flow, failed, { base, utility })) {
      if (id === failed) continue;
      const load = loads.get(id)!;
      load.worst = larger(load.worst, carried(shares));
      for (const group of shares.keys()) load.groups.add(group);
    }
  }
  return loads;
}

type SharesByNode = ReadonlyMap<Id, ReadonlyMap<CordGroup, Share>>;

/** All shares that pass a node, for each node that carries more of something once another has failed. */
export function changedBy(
  flow: PowerFlow,
  failed: Id,
  { base, utility = false }: { readonly base: SharesByNode; readonly utility?: boolean },
): SharesByNode {
  const after = flow.after(failed, utility);
  const changed = byNode(after);
  return new Map(
    [...changed].map(([id, shares]) => {
      const others = [...(base.get(id) ?? [])].filter(([group]) => !after.has(group));
      return [id, new Map([...others, ...shares])];
    }),
  );
}

/** A flow read by node. */
export function byNode(flow: Flow): SharesByNode {
  const nodes = new Map<Id, Map<CordGroup, Share>>();
  for (const [group, shares] of flow) {
    for (const [id, share] of shares) {
      const known = nodes.get(id);
      if (known === undefined) nodes.set(id, new Map([[group, share]]));
      else known.set(group, share);
    }
  }
  return nodes;
}
