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
  'protects',
  'linksTo',
  'votesIn',
]);

/**
 * How a loss reached a service: the shortest way along what needs what, over components that are touched themselves, from one
 * that failed to the service; where what is touched leaves a gap (a load balancer that works but is not reached), over whatever lies
 * between. Empty when none leads there.
 */
export function reasonChain(
  plan: PlanView,
  service: Id,
  failed: ReadonlySet<Id>,
  isTouched: (id: Id) => boolean,
): readonly Id[] {
  const chain = shortestChain(plan, service, failed, isTouched);
  return chain.length > 0 ? chain : shortestChain(plan, service, failed, () => true);
}

function shortestChain(
  plan: PlanView,
  service: Id,
  failed: ReadonlySet<Id>,
  isTouched: (id: Id) => boolean,
): readonly Id[] {
  const before = new Map<Id, Id | undefined>([[service, undefined]]);
  for (const [id] of before) {
    if (failed.has(id)) return wayFrom(id, before);
    for (const next of neighbours(plan, id))
      if (!before.has(next) && (failed.has(next) || isTouched(next))) before.set(next, id);
  }
  return [];
}

function* neighbours(plan: PlanView, id: Id): Iterable<Id> {
  for (const { kind, to } of plan.outgoing(id)) if (needs.has(kind)) yield to;
  for (const { kind, from } of plan.incoming(id)) if (neededFrom.has(kind)) yield from;
}

function wayFrom(end: Id, before: ReadonlyMap<Id, Id | undefined>): readonly Id[] {
  const way: Id[] = [];
  for (let at: Id | undefined = end; at !== undefined; at = before.get(at)) way.push(at);
  return way;
}
