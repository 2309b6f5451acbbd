import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { numberOf } from '../recovery/facts.ts';
import { hostsOfPool, loadOf, shareableMachines } from './like-machines.ts';

/**
 * How many times as many instances of its most frequent like machines fit on the hosts of a pool as partitions of one kernel
 * (domain.md §4.6). By memory: a machine keeps what it was configured with, a partition takes what it works with, and one kernel
 * is paid once a host. At least 1, at most what sources let a plan count on; 1 for machines that are saturated. The spread is
 * 1 to 3, and up to 14.5 where all of them are idle. Undefined when no machines could share a kernel.
 */
export function densityGainOf(context: AnalysisContext, pool: Id): Measured<number> | undefined {
  const machines = [...shareableMachines(context, pool).values()].toSorted(
    (a, b) => b.length - a.length,
  )[0];
  if (machines === undefined || machines.length < 2) return undefined;
  const loads = machines.map((machine) => loadOf(context, machine));
  const used = machines.map(({ id }) => ({ component: id, field: 'osKernelFamily' as const }));
  if (loads.includes(undefined)) return notKnown(context, machines, loads);
  const load = (loads as number[]).reduce((sum, one) => sum + one, 0) / loads.length;
  if (load >= context.assumption('saturatedUtilPct'))
    return { value: 1, used, missing: [], assumed: ['saturatedUtilPct'] };
  const most = context.assumption('densityGainHigh');
  const idle = Math.max(...(loads as number[])) <= context.assumption('idleUtilPct');
  const gain = byMemory(context, machines, hostsOfPool(context, pool));
  if (gain === undefined) return notKnown(context, machines, loads);
  return {
    value: Math.min(most, Math.max(1, gain)),
    spread: [1, idle ? 14.5 : most],
    used,
    missing: [],
    assumed: ['partitionMemoryPct', 'kernelMemoryGiB', 'densityGainHigh'],
  };
}

/** Partitions over machines on the largest host; undefined when a memory is blank. */
function byMemory(
  context: AnalysisContext,
  machines: readonly Component[],
  hosts: readonly Component[],
): number | undefined {
  const sizes = machines.map((machine) => numberOf(machine, 'ramGiB'));
  const host = hosts.map((one) => numberOf(one, 'ramGiB')).find((ram) => ram !== undefined);
  if (sizes.includes(undefined) || host === undefined) return undefined;
  const size = (sizes as number[]).reduce((sum, one) => sum + one, 0) / sizes.length;
  const share = context.assumption('partitionMemoryPct') / 100;
  const asMachines = Math.floor(host / size);
  const asPartitions = Math.floor((host - context.assumption('kernelMemoryGiB')) / (size * share));
  return asMachines === 0 ? undefined : asPartitions / asMachines;
}

const notKnown = (
  context: AnalysisContext,
  machines: readonly Component[],
  loads: readonly (number | undefined)[],
): Measured<number> => ({
  low: 1,
  high: context.assumption('densityGainHigh'),
  used: [],
  missing: machines.flatMap(({ id, facts }, index) => [
    ...(loads[index] === undefined ? [{ component: id, field: 'avgUtilPct' as const }] : []),
    ...(facts.ramGiB === undefined ? [{ component: id, field: 'ramGiB' as const }] : []),
  ]),
  assumed: ['densityGainHigh'],
});
