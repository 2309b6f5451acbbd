import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { LayerEvidence } from './matrix-cell.ts';
import { sayNames } from './say-names.ts';
import { Tracks } from './tracks.ts';
import { t } from '#shared/words/t.ts';
import { counted } from '#shared/words/counted.ts';

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
          says: counted(
            found.length,
            { one: '{1} serves or encapsulates it.', other: '{1} serve or encapsulate it.' },
            sayNames(plan, found),
          ),
        }
      : {
          state: 'missing',
          says: t`Whether it is isolated from other applications or delivered on demand is not decided.`,
        }),
    components: found,
    relations: tracks.relations,
    missing: [],
  };
}
