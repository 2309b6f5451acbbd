import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { LayerEvidence } from './matrix-cell.ts';
import { sayNames } from './say-names.ts';
import { Tracks } from './tracks.ts';
import { t } from '#shared/words/t.ts';

/** What a workload runs on, down to hardware; and what watches it or spreads its requests. */
export function processingEvidence(plan: PlanView, workload: Component): LayerEvidence {
  const tracks = new Tracks(plan);
  const grounds = tracks.to([workload.id], 'runsOn');
  const platform = tracks.reach([workload.id], 'runsOn', 'memberOf');
  const clusters = tracks.ofKind(
    platform,
    'hostCluster',
    'k8sCluster',
    'parallelCluster',
    'failoverCluster',
  );
  const members = tracks.from(
    clusters.map(({ id }) => id),
    'memberOf',
  );
  const guards = tracks.from([workload.id, ...grounds], 'protects', 'failoverCluster');
  const spreaders = tracks.from(
    [workload.id, ...grounds],
    'accesses',
    'loadBalancer',
    'workloadManager',
  );
  const hardware =
    tracks.ofKind([...platform, ...members], 'server', 'ftServer').length > 0 || members.length > 0;
  return {
    ...stateOf(plan, grounds, hardware, guards),
    components: [...new Set([...grounds, ...guards, ...spreaders, ...platform, ...members])],
    relations: tracks.relations,
    missing: [],
  };
}

function stateOf(
  plan: PlanView,
  grounds: readonly Id[],
  hardware: boolean,
  guards: readonly Id[],
): Pick<LayerEvidence, 'state' | 'says'> {
  if (grounds.length === 0) return { state: 'missing', says: t`It runs on nothing that is drawn.` };
  const on = sayNames(plan, grounds);
  if (!hardware) return { state: 'missing', says: t`Runs on ${on}, which ends at no server.` };
  return {
    state: 'planned',
    says:
      guards.length === 0
        ? t`Runs on ${on}.`
        : t`Runs on ${on}, watched by ${sayNames(plan, guards)}.`,
  };
}
