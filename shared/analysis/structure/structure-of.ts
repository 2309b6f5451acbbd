import type { FieldName } from '#shared/catalogue/fields.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import { buildStructure } from './build-structure.ts';
import { sameStructure } from './same-structure.ts';
import type { Structure } from './structure.ts';

/** Facts that decide what a service needs. */
export const structureFields = [
  'haPair',
  'instances',
  'controllers',
  'linkCount',
  'faultTolerance',
  'haRestart',
  'hostFailuresTolerated',
  'ramGiB',
  'isTemplate',
  'poweredOn',
  'quorumBased',
  'replicas',
  'clusterAware',
  'statefulness',
  'peakUtilPct',
  'failuresTolerated',
  'minSize',
  'protection',
  'switchRole',
  'stacked',
  'segmentRole',
] as const satisfies readonly FieldName[];

interface Kept {
  readonly structure: Structure;
  readonly components: Component[];
  readonly relations: readonly Relation[];
}

const keptOf = new WeakMap<PlanView, Kept>();

/**
 * The structure of a plan as it is now: the one before, as long as it says the same. Analyses that ask for the same plan
 * share it, and what they keep by it.
 */
export function structureOf(plan: PlanView): Structure {
  const kept = keptOf.get(plan);
  if (kept !== undefined && stillHolds(kept, plan)) return kept.structure;
  const built = buildStructure(plan);
  const structure =
    kept !== undefined && sameStructure(kept.structure, built) ? kept.structure : built;
  keptOf.set(plan, {
    structure,
    components: [...plan.all('component')],
    relations: [...plan.all('relation')],
  });
  return structure;
}

function stillHolds({ components, relations }: Kept, plan: PlanView): boolean {
  if (plan.size('component') !== components.length || plan.size('relation') !== relations.length)
    return false;
  let at = 0;
  for (const relation of plan.all('relation')) if (relations[at++] !== relation) return false;
  at = 0;
  for (const component of plan.all('component')) {
    const before = components[at]!;
    if (before !== component && !countsTheSame(before, component)) return false;
    components[at++] = component;
  }
  return true;
}

/** Records are immutable: only those that were replaced are looked into. */
const countsTheSame = (before: Component, now: Component): boolean =>
  before.id === now.id &&
  before.kind === now.kind &&
  structureFields.every((field) => before.facts[field]?.value === now.facts[field]?.value);
