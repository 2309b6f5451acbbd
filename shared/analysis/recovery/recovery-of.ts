import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { leastOf, mostOf } from './least-of.ts';
import { machineWays } from './machine-ways.ts';
import type { RecoveryWay } from './recovery-way.ts';
import { serviceWays } from './service-ways.ts';
import { to } from './related.ts';

/** How a workload comes back when one of the machines it runs on loses its host. */
export interface MachineRecovery {
  readonly machine: Id;
  /** What is drawn, of the machine and of the workload as a whole, quickest first. */
  readonly ways: readonly RecoveryWay[];
  readonly time: Measured<number>;
  /** The quickest, when blanks leave no doubt. */
  readonly quickest?: RecoveryWay;
}

/** How a workload comes back: by the slowest of its machines. */
export interface Recovery {
  readonly machines: readonly MachineRecovery[];
  /** Seconds from the loss of its host until its users work again. */
  readonly time: Measured<number>;
  readonly quickest?: RecoveryWay;
}

/**
 * The recovery of a workload by all means that are drawn and switched on; undefined while it runs on nothing. Planning values
 * are those of domain.md §4.3. Several analyses of a run ask for it: it is worked out once.
 */
export function recoveryOf(context: AnalysisContext, workload: Component): Recovery | undefined {
  const known = recoveries(context);
  const before = known.get(workload);
  if (before !== undefined) return before.recovery;
  const recovery = worked(context, workload);
  known.set(workload, { recovery });
  return recovery;
}

const recoveries = onceARun(
  () => new Map<Component, { readonly recovery: Recovery | undefined }>(),
);

function worked(context: AnalysisContext, workload: Component): Recovery | undefined {
  const ofService = serviceWays(context, workload);
  const machines = to(context.plan, [workload.id], 'runsOn').map((machine) =>
    machineRecovery(machine, [...ofService, ...machineWays(context, workload, machine)]),
  );
  const slowest = mostOf(machines);
  if (slowest === undefined) return undefined;
  const quickest = slowest.item?.quickest;
  return { machines, time: slowest.time, ...(quickest === undefined ? {} : { quickest }) };
}

function machineRecovery(machine: Id, ways: readonly RecoveryWay[]): MachineRecovery {
  const possible = ways
    .filter(({ state }) => state !== 'off')
    .map((way) => ({ way, time: way.time, open: way.state === 'open' }));
  // Repair is always there, so there is always a quickest.
  const { time, item } = leastOf(possible)!;
  const quickest = item?.way;
  return {
    machine,
    ways: ways.toSorted((a, b) => order(a) - order(b)),
    time,
    ...(quickest === undefined ? {} : { quickest }),
  };
}

const order = ({ state, time }: RecoveryWay): number =>
  (state === 'off' ? 1e12 : 0) + (time.value ?? time.low ?? 0);
