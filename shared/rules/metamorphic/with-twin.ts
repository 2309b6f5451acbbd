import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';

/** What a second one can stand beside and do the same: everything that uses one can use the other. */
export const redundantKinds: ReadonlySet<Kind> = new Set<Kind>([
  'switch',
  'fcSwitch',
  'router',
  'firewall',
  'loadBalancer',
  'uplink',
  'array',
  'nas',
  'powerFeed',
  'ups',
  'pdu',
  'generator',
  'server',
  'ftServer',
]);

/**
 * The plan with a second component like this one: with the same facts and relations. Its id is `twin`. A pool of hosts can then lose
 * one more. Undefined where a second one would be no spare but a vote, which changes the majority.
 */
export function withTwin(plan: Plan, id: Id): Plan | undefined {
  const both = plan.clone();
  if (!isHost(plan, id)) {
    addTwin(both, id, 'twin', relationsOf(plan, id));
    return both;
  }
  const clusters = clustersOf(plan, id);
  if (clusters.some((cluster) => isMajority(plan, cluster))) return undefined;
  addTwin(both, id, 'twin', ownRelations(plan, id));
  addHypervisors(both, id);
  for (const cluster of clusters) tolerateOneMore(both, cluster);
  return both;
}

const isHost = (plan: Plan, id: Id): boolean =>
  ['server', 'ftServer'].includes(plan.component(id)!.kind);

const isMajority = (plan: Plan, cluster: Id): boolean => {
  const { kind, facts } = plan.component(cluster)!;
  return kind !== 'hostCluster' || facts.quorumBased?.value === true;
};

/** The clusters of a host and of what runs on it. */
const clustersOf = (plan: Plan, host: Id): readonly Id[] => [
  ...new Set(
    [host, ...plan.incoming(host, 'runsOn').map(({ from }) => from)].flatMap((id) =>
      plan.outgoing(id, 'memberOf').map(({ to }) => to),
    ),
  ),
];

function tolerateOneMore(plan: Plan, cluster: Id): void {
  const stated = plan.component(cluster)!.facts.hostFailuresTolerated;
  const before = typeof stated?.value === 'number' ? stated.value : 1;
  plan.apply([
    setPatch('component', cluster, 'facts.hostFailuresTolerated', stated, {
      value: before + 1,
      origin: 'typed',
    }),
  ]);
}

/** Nothing can run on two hosts at once: what runs on a host stays where it is, and its twin gets a hypervisor of its own. */
function addHypervisors(plan: Plan, host: Id): void {
  const carried = plan.incoming(host, 'runsOn').map(({ from }) => from);
  for (const id of carried) {
    if (plan.component(id)!.kind !== 'hypervisor') continue;
    const relations = ownRelations(plan, id).map((relation) =>
      relation.kind === 'runsOn' ? { ...relation, to: 'twin' } : relation,
    );
    addTwin(plan, id, `twin-of-${id}`, relations);
  }
}

function addTwin(plan: Plan, id: Id, twin: Id, relations: readonly Relation[]): void {
  const other = (end: Id) => (end === id ? twin : end);
  plan.apply([addPatch('component', { ...plan.component(id)!, id: twin, name: 'Twin' })]);
  plan.apply(
    relations.map((relation, index) =>
      addPatch('relation', {
        ...relation,
        id: `${twin}-relation-${index}`,
        from: other(relation.from),
        to: other(relation.to),
      }),
    ),
  );
}

const relationsOf = (plan: Plan, id: Id): readonly Relation[] => [
  ...plan.outgoing(id),
  ...plan.incoming(id),
];

const ownRelations = (plan: Plan, id: Id): readonly Relation[] =>
  relationsOf(plan, id).filter(({ kind, from }) => from === id || kind === 'linksTo');
