import type { Id } from '#shared/base/ids.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** Relations whose target the source needs. */
const needs: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'runsOn',
  'memberOf',
  'mountedIn',
  'locatedIn',
  'poweredBy',
  'linksTo',
  'attachedTo',
  'stores',
  'providedBy',
  'dependsOn',
]);

/** Relations whose source the target needs. */
const neededFrom: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'memberOf',
  'accesses',
  'authenticates',
  'encrypts',
  'filters',
  'linksTo',
  'votesIn',
]);

/** How a loss reached the services. */
export interface ReasonChains {
  /**
   * The shortest way along what needs what, over components that are touched themselves, from one that failed to the service;
   * where what is touched leaves a gap (a load balancer that works but is not reached), over whatever lies between. Empty when
   * none leads there.
   */
  to(service: Id): readonly Id[];
}

/** Finds the ways by which losses reach services: all at once, from what failed. */
export function reasonChains(
  plan: PlanView,
  failed: ReadonlySet<Id>,
  isTouched: (id: Id) => boolean,
): ReasonChains {
  const close = spread(plan, failed, isTouched);
  let wide: Ways | undefined;
  return {
    to(service) {
      if (close.has(service)) return wayTo(service, close);
      wide ??= spread(plan, failed, () => true);
      return wide.has(service) ? wayTo(service, wide) : [];
    },
  };
}

/** By component: the one before it on the way. */
type Ways = ReadonlyMap<Id, Id | undefined>;

function spread(plan: PlanView, failed: ReadonlySet<Id>, mayPass: (id: Id) => boolean): Ways {
  const ways = new Map<Id, Id | undefined>();
  for (const id of [...failed].sort()) ways.set(id, undefined);
  for (const [id] of ways)
    for (const next of dependents(plan, id))
      if (!ways.has(next) && mayPass(next)) ways.set(next, id);
  return ways;
}

function* dependents(plan: PlanView, id: Id): Iterable<Id> {
  for (const { kind, from } of plan.incoming(id)) if (needs.has(kind)) yield from;
  const watches = plan.component(id)?.kind === 'failoverCluster';
  for (const { kind, to } of plan.outgoing(id))
    if (neededFrom.has(kind) || (watches && kind === 'protects')) yield to;
}

function wayTo(service: Id, ways: Ways): readonly Id[] {
  const way: Id[] = [];
  for (let at: Id | undefined = service; at !== undefined; at = ways.get(at)) way.push(at);
  return way.reverse();
}
