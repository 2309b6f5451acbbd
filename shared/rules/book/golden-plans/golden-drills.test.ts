import { describe, expect, test } from 'vitest';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { drill } from '#shared/analysis/drill/drill.ts';
import { fitOf } from '#shared/analysis/fit/fit-of.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { clusterDoneWrongPlan } from './cluster-done-wrong-plan.ts';
import {
  faultTolerantServerPlan,
  largeLockstepMachinePlan,
  needlessLockstepPlan,
} from './fault-tolerance-plans.ts';
import { partitioningDoneWrongPlan } from './partitioning-done-wrong-plan.ts';
import { restartOnlyPlan } from './restart-only-plan.ts';
import { seedPlan } from './seed-plan.ts';

/* The golden plans (domain.md §3.8), drilled: worked out by hand from the drawings. */

const contextOf = (sketch: PlanSketch) => analysisContext(drawSketch(sketch), '2026-01-01');
const outcomeOf = (sketch: PlanSketch, service: string, ...failed: readonly string[]) => {
  const found = drill(contextOf(sketch), failed).services.find((one) => one.service === service)!;
  return found.outcome === found.atBest ? found.outcome : `${found.outcome} or ${found.atBest}`;
};
const verdictOf = (sketch: PlanSketch, service: string, form: string) =>
  fitOf(contextOf(sketch), service)!.forms.find((one) => one.form === form)!.verdict;

describe('F1, nothing restarts', () => {
  test('a lost host takes the database with it, if that was its host', () => {
    expect(outcomeOf(seedPlan(), 'orders', 'esx-01')).toBe('stops or degraded');
  });

  test('live migration does not fit a recovery time of 30 s', () => {
    expect(verdictOf(seedPlan(), 'orders', 'vmSoftware')).toBe('doesNotFit');
    expect(verdictOf(seedPlan(), 'orders', 'highAvailability')).toBe('doesNotFit');
    expect(verdictOf(seedPlan(), 'orders', 'faultTolerance')).toBe('moreThanAsked');
  });
});

describe('F2, restart only', () => {
  test('a lost host means three minutes, if that was its host', () => {
    expect(outcomeOf(restartOnlyPlan(), 'orders', 'esx-01')).toBe('restarts or degraded');
  });

  test('the one array and the one gateway stop the database', () => {
    expect(outcomeOf(restartOnlyPlan(), 'orders', 'array')).toBe('stops');
    expect(outcomeOf(restartOnlyPlan(), 'orders', 'door')).toBe('stops');
  });

  test('losing the monitor stops nothing', () => {
    expect(outcomeOf(restartOnlyPlan(), 'orders', 'monitor')).toBe('untouched');
  });
});

describe('F4, the cluster done wrong', () => {
  // Two votes and no witness: the member that is left has no majority.
  test('one member lost stops the service', () => {
    expect(outcomeOf(clusterDoneWrongPlan(), 'crm', 'node-a')).toBe('stops');
    expect(outcomeOf(clusterDoneWrongPlan(), 'crm', 'node-b')).toBe('stops');
  });

  test('one host lost may take both members', () => {
    expect(outcomeOf(clusterDoneWrongPlan(), 'crm', 'hv-01')).toMatch(/^stops/);
  });
});

describe('F5, partitioning done wrong', () => {
  test('another kernel, a machine that must move and a hostile tenant do not fit partitions', () => {
    for (const workload of ['crm', 'mail', 'tenant'])
      expect(verdictOf(partitioningDoneWrongPlan(), workload, 'osPartitioning')).toBe('doesNotFit');
  });

  test('its one server takes everything with it', () => {
    expect(outcomeOf(partitioningDoneWrongPlan(), 'web', 'srv-01')).toBe('stops');
  });
});

describe('F6, fault tolerance', () => {
  test('twelve processors are outside what vSphere protects, and inside a fault-tolerant server', () => {
    expect(verdictOf(largeLockstepMachinePlan(), 'trading', 'faultTolerance')).toBe('doesNotFit');
    expect(verdictOf(faultTolerantServerPlan(), 'trading', 'faultTolerance')).toBe('fits');
  });

  test('one host lost interrupts nothing', () => {
    expect(outcomeOf(largeLockstepMachinePlan(), 'trading', 'esx-01')).toBe('degraded');
  });

  test('two hours allowed make it more than asked', () => {
    const smaller = needlessLockstepPlan();
    const parts = { ...smaller.parts, vm: ['vm', { vcpu: 4, faultTolerance: true }] as const };
    expect(verdictOf({ ...smaller, parts }, 'trading', 'faultTolerance')).toBe('moreThanAsked');
  });
});
