import { describe, expect, test } from 'vitest';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { clusterDoneWrongPlan } from './cluster-done-wrong-plan.ts';
import {
  faultTolerantServerPlan,
  largeLockstepMachinePlan,
  needlessLockstepPlan,
} from './fault-tolerance-plans.ts';
import { partitioningDoneWrongPlan } from './partitioning-done-wrong-plan.ts';
import { restartOnlyPlan } from './restart-only-plan.ts';
import { rightToolsPlan } from './right-tools-plan.ts';
import { seedPlan } from './seed-plan.ts';

/*
 * The golden plans of the design (domain.md §3.8): findings that must be there. Others may be there too.
 */

const check = (sketch: PlanSketch) => checkPlan(drawSketch(sketch), { today: '2026-01-01' });

/** `rule subject` of every finding of these rules. */
function found(sketch: PlanSketch, ...rules: readonly string[]): readonly string[] {
  const { findings } = check(sketch);
  return findings
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, subjects }) => `${rule} ${subjects[0]!.id}`)
    .sort();
}

const ofSeverity = (sketch: PlanSketch, severity: string) =>
  check(sketch)
    .findings.filter((finding) => finding.severity === severity)
    .map(({ rule, message }) => `${rule}: ${message}`);

describe('F1, the plan the seed article complains about', () => {
  test('misses five layers, is told so in one headline, and asks about applications', () => {
    const rules = ['LYR-01', 'LYR-02', 'LYR-04', 'LYR-05', 'LYR-06', 'LYR-07', 'LYR-08'];
    expect(found(seedPlan(), ...rules)).toEqual(rules.map((rule) => `${rule} plan`));
  });

  test('repeats one kernel thirty times and takes live migration for high availability', () => {
    expect(found(seedPlan(), 'MIS-01')).toEqual(['MIS-01 cluster']);
    expect(found(seedPlan(), 'MIS-04')).toContain('MIS-04 orders');
  });

  test('moves running machines over no network of their own', () => {
    expect(found(seedPlan(), 'STR-26')).toEqual(['STR-26 cluster']);
  });

  test('leaves its critical database unreachable, unwatched and without a copy', () => {
    const findings = found(seedPlan(), 'STR-01', 'MGT-01', 'MGT-03', 'MGT-05', 'SEC-05');
    expect(findings).toEqual(
      expect.arrayContaining([
        'MGT-01 plan',
        'MGT-03 orders',
        'MGT-05 cluster',
        'SEC-05 orders',
        'STR-01 orders',
      ]),
    );
  });

  // The design lists STR-07, STR-08 and SEC-01 as unknown here. No volume and no segment is drawn, so there is no component
  // whose fact could be asked for: they do not apply, and LYR-04 and LYR-05 say what is missing.
  test('has no finding about volumes and segments, of which none is drawn', () => {
    expect(found(seedPlan(), 'STR-07', 'STR-08', 'SEC-01')).toEqual([]);
  });
});

describe('F2, all layers planned but restart as the only high availability', () => {
  test('restarts too slowly for the database and does not notice a dead application', () => {
    expect(found(restartOnlyPlan(), 'MIS-01', 'MIS-02', 'MIS-04', 'MIS-05')).toEqual([
      'MIS-01 cluster',
      'MIS-02 orders',
      'MIS-05 orders',
    ]);
  });

  test('has one controller before its data and one door before its users', () => {
    expect(found(restartOnlyPlan(), 'STR-03', 'STR-06', 'STR-22')).toEqual([
      'STR-03 orders',
      'STR-06 array',
      'STR-22 door',
    ]);
    const { findings } = check(restartOnlyPlan());
    const points = findings.find(({ rule }) => rule === 'STR-03')!.subjects.map(({ id }) => id);
    expect(points).toEqual(['orders', 'array', 'door']);
  });

  test('misses no layer', () => {
    const { findings } = check(restartOnlyPlan());
    const layerErrors = findings.filter(
      ({ rule, severity }) => rule.startsWith('LYR-') && severity === 'error',
    );
    expect(layerErrors).toEqual([]);
  });
});

describe('F3, the right tool for each goal', () => {
  test('has no error and no warning', () => {
    expect([
      ...ofSeverity(rightToolsPlan(), 'error'),
      ...ofSeverity(rightToolsPlan(), 'warning'),
    ]).toEqual([]);
  });
});

describe('F4, a cluster done wrong', () => {
  // STR-10 hides STR-09: two votes without a third are the sharper case of an even number.
  test('cannot keep a majority, may write twice, and may lose both nodes with one host', () => {
    const rules = ['STR-09', 'STR-10', 'STR-13', 'STR-17', 'MIS-25'];
    expect(found(clusterDoneWrongPlan(), ...rules)).toEqual([
      'MIS-25 sql',
      'STR-10 sql',
      'STR-13 sql',
      'STR-17 sql',
    ]);
  });
});

describe('F5, partitioning done wrong', () => {
  test('runs another kernel, promises live moves and mixes strangers, and is not told to partition more', () => {
    expect(found(partitioningDoneWrongPlan(), 'MIS-01', 'MIS-08', 'MIS-09', 'MIS-10')).toEqual([
      'MIS-08 crm',
      'MIS-09 mail',
      'MIS-10 host',
    ]);
  });
});

describe('F6, fault tolerance', () => {
  const rules = ['MIS-02', 'MIS-03', 'MIS-04', 'MIS-06', 'MIS-07', 'MIS-23'];

  test('a machine of twelve processors is outside the limits of vSphere', () => {
    expect(found(largeLockstepMachinePlan(), ...rules)).toEqual(['MIS-07 vm']);
  });

  test('a fault-tolerant server carries it', () => {
    expect(found(faultTolerantServerPlan(), ...rules)).toEqual([]);
  });

  test('two hours of recovery time need no fault tolerance', () => {
    expect(found(needlessLockstepPlan(), ...rules)).toEqual(['MIS-07 vm', 'MIS-23 trading']);
  });
});
