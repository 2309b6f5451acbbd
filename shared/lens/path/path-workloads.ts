import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { byName } from '../racks/rack-places.ts';

/** The workloads whose ways can be looked at, by name. */
export const pathWorkloads = (plan: PlanView): readonly Component[] =>
  [...plan.all('component')].filter(({ kind }) => kind === 'workload').toSorted(byName);

/** The workload so many steps on from another, round and round; the first when there is no other. */
export function workloadBeside(plan: PlanView, from: Id | undefined, step: 1 | -1): Id | undefined {
  const all = pathWorkloads(plan);
  const index = all.findIndex(({ id }) => id === from);
  return all[(Math.max(index, 0) + step + all.length) % all.length]?.id;
}
