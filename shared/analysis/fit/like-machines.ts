import type { Id } from '#shared/base/ids.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { platformOf, poolsIn } from '../recovery/platform.ts';
import { from, ofKind, reach } from '../recovery/related.ts';

/** From how many on, and up to which load, machines count as the same system many times over: as MIS-01 has it. */
const manyTimes = { least: 5, maxUtilPct: 20 } as const;

/** The machines of a pool. */
function machinesOf({ plan }: AnalysisContext, pool: Id): readonly Component[] {
  const members = from(plan, [pool], 'memberOf');
  const hypervisors = ofKind(plan, [...members, ...from(plan, members, 'runsOn')], 'hypervisor');
  const grounds = [pool, ...hypervisors.map(({ id }) => id)];
  return ofKind(plan, from(plan, grounds, 'runsOn'), 'vm').filter(
    ({ facts }) => facts.isTemplate?.value !== true,
  );
}

/**
 * The machines of a pool that could share one kernel, by kernel family: nobody hostile on them, none must move while running,
 * all of that stated. A machine's facts are its own or those of the workloads on it.
 */
export function shareableMachines(
  context: AnalysisContext,
  pool: Id,
): ReadonlyMap<string, readonly Component[]> {
  const families = new Map<string, Component[]>();
  for (const machine of machinesOf(context, pool)) {
    const family = familyIfShareable(context, machine);
    if (family === undefined) continue;
    families.set(family, [...(families.get(family) ?? []), machine]);
  }
  return families;
}

/** Whether a machine is one of many that repeat the same lightly loaded system in its pool. */
export function isAlike(context: AnalysisContext, machine: Component): boolean {
  const pools = poolsIn(context.plan, platformOf(context.plan, machine.id));
  return pools.some(({ id }) => {
    for (const machines of shareableMachines(context, id).values()) {
      const light = machines.filter((one) => isLight(context, one));
      if (light.length >= manyTimes.least && light.some((one) => one.id === machine.id))
        return true;
    }
    return false;
  });
}

/** The average load of a machine or of the busiest workload on it; undefined when blank. */
export function loadOf(context: AnalysisContext, machine: Component): number | undefined {
  const loads = statements(context, machine, 'avgUtilPct').filter(
    (load) => typeof load === 'number',
  );
  return loads.length === 0 ? undefined : Math.max(...loads);
}

const isLight = (context: AnalysisContext, machine: Component): boolean => {
  const load = loadOf(context, machine);
  return load !== undefined && load <= manyTimes.maxUtilPct;
};

function familyIfShareable(context: AnalysisContext, machine: Component): string | undefined {
  const isolation = tenantsOf(context, machine).map(({ facts }) => facts.isolation?.value);
  const moving = statements(context, machine, 'needsLiveMigration');
  const family = statements(context, machine, 'osKernelFamily')[0];
  const shareable =
    !isolation.includes('hostile') &&
    !isolation.includes(undefined) &&
    moving.length > 0 &&
    !moving.includes(true);
  return shareable && typeof family === 'string' && family !== 'other' ? family : undefined;
}

function statements(
  context: AnalysisContext,
  machine: Component,
  field: FieldName,
): readonly FactValue[] {
  return [machine, ...tenantsOf(context, machine)].flatMap(
    ({ facts }) => facts[field]?.value ?? [],
  );
}

const tenantsOf = ({ plan }: AnalysisContext, machine: Component): readonly Component[] =>
  ofKind(plan, from(plan, [machine.id], 'runsOn'), 'workload');

/** The hosts that carry the machines of a pool. */
export const hostsOfPool = ({ plan }: AnalysisContext, pool: Id): readonly Component[] => {
  const members = from(plan, [pool], 'memberOf');
  return ofKind(
    plan,
    [...members, ...reach(plan, [pool, ...members], 'runsOn')],
    'server',
    'ftServer',
  );
};
