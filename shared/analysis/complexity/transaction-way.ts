import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { inUse } from '../facility/in-use.ts';

/**
 * The components that a transaction of a workload's users passes: the ways in, the devices of its network, what it runs on, itself
 * and the storage behind it. Of several user groups the one that is farthest; of several ways the shortest. Undefined
 * where no users reach it.
 */
export function transactionWay({ plan }: AnalysisContext, workload: Id): readonly Id[] | undefined {
  const platform = chain(plan, workload, 'runsOn');
  const access = farthestUsers(plan, [workload, ...platform]);
  if (access === undefined) return undefined;
  const ends = [workload, ...platform];
  return [
    ...new Set([
      ...access,
      ...networkWay(plan, ends),
      ...platform,
      workload,
      ...storageWay(plan, ends),
    ]),
  ];
}

/** From a component up one kind of relation, the first by id where there are several. */
function chain(plan: PlanView, start: Id, kind: RelationKind): readonly Id[] {
  const way: Id[] = [];
  for (let next = firstOf(plan, start, kind); next !== undefined && !way.includes(next);) {
    way.push(next);
    next = firstOf(plan, next, kind);
  }
  return way;
}

const firstOf = (plan: PlanView, id: Id, kind: RelationKind): Id | undefined =>
  targets(plan, id, kind)[0];

const targets = (plan: PlanView, id: Id, kind: RelationKind): readonly Id[] =>
  sortedInUse(plan, plan.outgoing(id, kind), ({ to }) => to);

const origins = (plan: PlanView, id: Id, kind: RelationKind): readonly Id[] =>
  sortedInUse(plan, plan.incoming(id, kind), ({ from }) => from);

const none: readonly Id[] = [];

/** Most components have no relation of a kind, and there are thousands: those cost nothing. */
function sortedInUse(
  plan: PlanView,
  relations: readonly Relation[],
  end: (relation: Relation) => Id,
): readonly Id[] {
  if (relations.length === 0) return none;
  return relations
    .map(end)
    .filter((id) => inUse(plan.component(id)!))
    .sort();
}

/** The way in of the farthest user group, without the group itself. */
function farthestUsers(plan: PlanView, ends: readonly Id[]): readonly Id[] | undefined {
  const towards = new Map<Id, Id | undefined>(ends.map((end) => [end, undefined]));
  let farthest: Id | undefined;
  for (const id of towards.keys()) {
    if (plan.component(id)!.kind === 'userGroup') farthest = id;
    for (const from of origins(plan, id, 'accesses')) if (!towards.has(from)) towards.set(from, id);
  }
  return farthest === undefined ? undefined : wayFrom(towards, farthest);
}

function wayFrom(towards: ReadonlyMap<Id, Id | undefined>, group: Id): readonly Id[] {
  const way: Id[] = [];
  for (let id = towards.get(group); id !== undefined; id = towards.get(id)) way.push(id);
  return way;
}

const carriers: ReadonlySet<Kind> = new Set([
  'virtualSwitch',
  'overlay',
  'switch',
  'router',
  'loadBalancer',
]);

/** The devices in front: of the segment nearest to it what carries and what filters it, else the switch its server is linked to. */
function networkWay(plan: PlanView, ends: readonly Id[]): readonly Id[] {
  const segment = ends.flatMap((end) => targets(plan, end, 'attachedTo'))[0];
  const carrying = segment === undefined ? [] : chain(plan, segment, 'attachedTo');
  const filtering = segment === undefined ? [] : origins(plan, segment, 'filters');
  const way = [...filtering, ...carrying].filter(
    (id) => carriers.has(kindOf(plan, id)) || filtering.includes(id),
  );
  return way.some((id) => kindOf(plan, id) === 'switch') ? way : [...way, ...linked(plan, ends)];
}

const kindOf = (plan: PlanView, id: Id): Kind => plan.component(id)!.kind;

function linked(plan: PlanView, ends: readonly Id[]): readonly Id[] {
  const links = ends.flatMap((end) => targets(plan, end, 'linksTo'));
  return links.filter((id) => kindOf(plan, id) === 'switch').slice(0, 1);
}

/** The volume nearest to it, and what provides it. */
function storageWay(plan: PlanView, ends: readonly Id[]): readonly Id[] {
  const volume = ends.flatMap((end) => targets(plan, end, 'stores'))[0];
  return volume === undefined ? [] : [volume, ...chain(plan, volume, 'providedBy')];
}
