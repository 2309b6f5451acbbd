import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { LayerEvidence } from './matrix-cell.ts';
import { sayNames } from './say-names.ts';
import { Tracks } from './tracks.ts';

/** What encapsulates or serves a workload on top of operating systems. */
export function applicationEvidence(plan: PlanView, workload: Component): LayerEvidence {
  const tracks = new Tracks(plan);
  const machines = tracks.reach([workload.id], 'runsOn');
  const before = tracks.reachFrom([workload.id], 'accesses');
  const packages = tracks.from([workload.id, ...machines], 'runsOn', 'appPackage');
  const found = tracks
    .ofKind([...machines, ...before, ...packages], 'appServer', 'streamingServer', 'appPackage')
    .map(({ id }) => id);
  return {
    ...(found.length > 0
      ? {
          state: 'planned',
          says: `${sayNames(plan, found)} ${found.length === 1 ? 'serves' : 'serve'} or encapsulate${found.length === 1 ? 's' : ''} it.`,
        }
      : {
          state: 'missing',
          says: 'Whether it is isolated from other applications or delivered on demand is not decided.',
        }),
    components: found,
    relations: tracks.relations,
    missing: [],
  };
}
