import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Measured } from '../measured.ts';
import { relatedFrom, relatedTo } from '../related.ts';
import { highOf } from '../sums/bounds.ts';
import { boundedLargest, boundedSmallest } from '../sums/bounded-extreme.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { statedNumber } from '../sums/stated-number.ts';
import type { ClusterPool } from './cluster-pool.ts';

/**
 * What carries migrating memory, Gbps: the fastest migration segment of the cluster, at its own speed or that of the slowest
 * adapter. Without one it is anything up to all adapters of a host, and the segment is missing.
 */
export function migrationSpeed(pool: ClusterPool, plan: PlanView): Measured<number> {
  const segments = [...segmentsOf(pool, plan)].filter(
    ({ facts }) => facts.segmentRole?.value === 'migration',
  );
  return segments.length === 0
    ? withoutSegment(pool)
    : boundedLargest(segments.map((segment) => segmentSpeed(segment, pool)));
}

function segmentSpeed(segment: Component, { hosts }: ClusterPool): Measured<number> {
  return segment.facts.speedGbps !== undefined
    ? statedNumber(segment, 'speedGbps')
    : boundedSmallest(hosts.map(({ component }) => statedNumber(component, 'nicGbps')));
}

function withoutSegment({ cluster, hosts }: ClusterPool): Measured<number> {
  const all = hosts.map(({ component }) =>
    boundedProduct(statedNumber(component, 'nicCount'), statedNumber(component, 'nicGbps')),
  );
  const high = highOf(boundedLargest(all));
  const missing = { component: cluster.id, field: 'segmentRole', relation: 'attachedTo' } as const;
  return { low: 0, ...(high === undefined ? {} : { high }), used: [], missing: [missing] };
}

/** Segments that the cluster, its hosts or their hypervisors are attached to, directly or by a virtual switch. */
function segmentsOf({ cluster, hosts }: ClusterPool, plan: PlanView): ReadonlySet<Component> {
  const parts = [cluster, ...hosts.flatMap((host) => [host.component, ...host.hypervisors])];
  const found = new Set<Component>();
  for (const { id } of parts) for (const segment of segmentsAt(id, plan)) found.add(segment);
  return found;
}

function* segmentsAt(id: Id, plan: PlanView): Iterable<Component> {
  yield* relatedTo(plan, id, 'attachedTo', ['segment']);
  for (const { id: virtualSwitch } of relatedFrom(plan, id, 'attachedTo', ['virtualSwitch']))
    yield* relatedFrom(plan, virtualSwitch, 'attachedTo', ['segment']);
}
