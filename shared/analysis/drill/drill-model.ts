import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { overlayPlan, type FactChange } from '../fit/overlay-plan.ts';
import { yesOf } from '../recovery/facts.ts';
import { isTechnology, lockstepUnder, platformOf } from '../recovery/platform.ts';
import { buildStructure } from '../structure/build-structure.ts';
import { structureOf } from '../structure/structure-of.ts';
import type { Structure } from '../structure/structure.ts';

/** What a drill asks about a plan. */
export interface DrillModel {
  /** With every means of recovery as stated, and with room for every machine wherever a host is left: places are counted one by one. */
  readonly recovered: Structure;
  /** As everything stands now: no machine starts elsewhere. What is down here and not above was interrupted. */
  readonly standing: Structure;
  /** Everything that is drawn on a layer or carries one. */
  readonly components: readonly Id[];
}

interface Kept {
  readonly model: DrillModel;
  /** The pools that run their machines in lockstep: by their product, which a structure does not know. */
  readonly lockstep: string;
}

const keptOf = new WeakMap<Structure, Kept>();

/** The model of a plan as it is now: the one before, as long as nothing that it rests on has changed. */
export function drillModel(context: AnalysisContext): DrillModel {
  const structure = structureOf(context.plan);
  const pools = lockstepPools(context);
  const lockstep = pools.join(' ');
  const kept = keptOf.get(structure);
  if (kept?.lockstep === lockstep) return kept.model;
  const model = buildModel(context, pools.length > 0);
  keptOf.set(structure, { model, lockstep });
  return model;
}

function buildModel(context: AnalysisContext, someInLockstep: boolean): DrillModel {
  const { plan } = context;
  const components = [...plan.all('component')]
    .filter(({ kind }) => kindData(kind).lane !== 'planning')
    .map(({ id }) => id)
    .sort();
  const roomy = [...withRoom(plan), ...(someInLockstep ? machinesInLockstep(context) : [])];
  return {
    recovered: buildStructure(overlayPlan(plan, roomy), components),
    standing: buildStructure(overlayPlan(plan, [...roomy, ...withoutRestart(plan)]), components),
    components,
  };
}

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

const lockstepPools = (context: AnalysisContext): readonly Id[] =>
  [...context.plan.all('component')]
    .filter(({ kind }) => kind === 'hostCluster' || kind === 'hypervisor')
    .filter((pool) => inLockstep(context, pool))
    .map(({ id }) => id);

const inLockstep = (context: AnalysisContext, pool: Component): boolean =>
  yesOf(pool, 'faultTolerance') ?? isTechnology(context, pool, 'lockstep');

/** Machines that say nothing themselves, on a pool that runs all of them in lockstep. */
function* machinesInLockstep(context: AnalysisContext): Iterable<FactChange> {
  const { plan } = context;
  for (const { id, kind, facts } of plan.all('component'))
    if (
      kind === 'vm' &&
      facts.faultTolerance === undefined &&
      lockstepUnder(context, platformOf(plan, id)) !== undefined
    )
      yield { component: id, field: 'faultTolerance', to: true };
}
