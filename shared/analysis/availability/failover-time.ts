import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { recoveryOf, type MachineRecovery } from '../recovery/recovery-of.ts';
import { carriesOn } from '../recovery/recovery-way.ts';
import { hostsUnder } from './hosts-under.ts';
import { partState } from './part-state.ts';
import { planningValue, type End } from './planning-values.ts';

/** Minutes a year in which a service fails over: at the planning values, and what their ranges and blanks allow. */
export interface FailoverDowntime {
  readonly planned: number;
  readonly low: number;
  readonly high: number;
  readonly spread: readonly [low: number, high: number];
  readonly time: Measured<number>;
}

/**
 * `λ·[c·T_fo + (1−c)·MTTR]` (domain.md §4.1): failures a year of the active side, each times the time until the service
 * runs again, or, where failover fails, until repair. λ is that of the host: its server, its hypervisor or system. Of copies
 * that share the load, one failing host takes its share; of parts each takes all. Undefined where nothing carries on.
 */
export function failoverDowntime(
  context: AnalysisContext,
  workload: Component,
  needsEach: (machine: Id) => boolean,
): FailoverDowntime | undefined {
  const recovery = recoveryOf(context, workload);
  if (recovery === undefined) return undefined;
  const covered = recovery.machines.filter(mayCarryOn);
  if (covered.length === 0) return undefined;
  const share = (machine: Id) => (needsEach(machine) ? 1 : 1 / recovery.machines.length);
  const total = (end: End, time: (of: MachineRecovery) => number): number =>
    covered.reduce(
      (sum, of) => sum + share(of.machine) * machineMinutes(context, of, end, time(of)),
      0,
    );
  const surely = covered.every((of) => of.quickest !== undefined);
  const planned = total('planned', timeOf);
  return {
    planned,
    low: surely ? total('planned', (of) => of.time.value ?? of.time.low ?? 0) : 0,
    high: total('planned', longest),
    spread: [
      total('better', (of) => of.time.spread?.[0] ?? timeOf(of)),
      total('worse', (of) => of.time.spread?.[1] ?? timeOf(of)),
    ],
    time: recovery.time,
  };
}

const mayCarryOn = ({ quickest, ways }: MachineRecovery): boolean =>
  quickest === undefined
    ? ways.some(({ means, state }) => state === 'open' && carriesOn.has(means))
    : carriesOn.has(quickest.means);

/** The longest that carrying on may take: what would need repair anyway is counted as broken, not as failing over. */
function longest({ time, ways }: MachineRecovery): number {
  if (time.value !== undefined) return time.value;
  const carrying = ways.filter(({ means, state }) => state !== 'off' && carriesOn.has(means));
  return Math.max(0, ...carrying.map((way) => way.time.value ?? way.time.high ?? 0));
}

const timeOf = (of: MachineRecovery): number => of.time.value ?? longest(of);

function machineMinutes(
  context: AnalysisContext,
  { machine, quickest }: MachineRecovery,
  end: End,
  seconds: number,
): number {
  const { failures, repairMinutes } = hostFailures(context, machine, end);
  if (quickest?.means === 'lockstep') return (failures * seconds) / 60;
  const coverage = planningValue(context, 'failoverCoveragePct', end) / 100;
  return failures * (coverage * (seconds / 60) + (1 - coverage) * repairMinutes);
}

/** Failures a year of the host that carries a machine, and how long one lasts on average. Several possible hosts count as one of them. */
function hostFailures(
  context: AnalysisContext,
  machine: Id,
  end: End,
): { readonly failures: number; readonly repairMinutes: number } {
  const hosts = hostsUnder(context.plan, machine);
  let failures = 0;
  let hours = 0;
  for (const host of hosts)
    for (const id of host) {
      const { failuresPerYear, unavailability } = partState(
        context,
        context.plan.component(id)!,
        end,
        true,
      );
      failures += failuresPerYear / hosts.length;
      hours += (unavailability * 8760) / hosts.length;
    }
  return { failures, repairMinutes: failures === 0 ? 0 : (hours / failures) * 60 };
}
