import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { AnalysisContext } from '../analysis.ts';
import { overlayPlan, type FactChange } from '../fit/overlay-plan.ts';
import { onceARun } from '../once-a-run.ts';
import { lockstepUnder, platformOf } from '../recovery/platform.ts';
import { buildStructure } from '../structure/build-structure.ts';
import type { Structure } from '../structure/structure.ts';

/** What a drill asks about a plan; built once for a context. */
export interface DrillModel {
  /** With every means of recovery as stated, and with room for every machine wherever a host is left: places are counted one by one. */
  readonly recovered: Structure;
  /** As everything stands now: no machine starts elsewhere. What is down here and not above was interrupted. */
  readonly standing: Structure;
  /** Everything that is drawn on a layer or carries one. */
  readonly components: readonly Id[];
}

/** The model of a context's plan. */
export const drillModel: (context: AnalysisContext) => DrillModel = onceARun((context) => {
  const { plan } = context;
  const components = [...plan.all('component')]
    .filter(({ kind }) => kindData(kind).lane !== 'planning')
    .map(({ id }) => id)
    .sort();
  const roomy = [...withRoom(plan), ...inLockstep(context)];
  return {
    recovered: buildStructure(overlayPlan(plan, roomy), components),
    standing: buildStructure(overlayPlan(plan, [...roomy, ...withoutRestart(plan)]), components),
    components,
  };
});

/** Machines that take no memory, on clusters that may lose all hosts but one. */
function* withRoom(plan: PlanView): Iterable<FactChange> {
  for (const { id, kind } of plan.all('component')) {
    if (kind === 'vm') yield { component: id, field: 'ramGiB', to: 0 };
    if (kind === 'hostCluster') yield { component: id, field: 'hostFailuresTolerated', to: 1e6 };
  }
}

function* withoutRestart(plan: PlanView): Iterable<FactChange> {
  for (const { id, kind } of plan.all('component'))
    if (kind === 'hostCluster' || kind === 'hypervisor')
      yield { component: id, field: 'haRestart', to: false };
}

/** Machines whose pool runs all of them in lockstep. */
function* inLockstep(context: AnalysisContext): Iterable<FactChange> {
  const { plan } = context;
  for (const { id, kind, facts } of plan.all('component'))
    if (
      kind === 'vm' &&
      facts.faultTolerance === undefined &&
      lockstepUnder(context, platformOf(plan, id)) !== undefined
    )
      yield { component: id, field: 'faultTolerance', to: true };
}
