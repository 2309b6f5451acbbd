import { describe, expect, test } from 'vitest';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { effectiveIops } from './effective-iops.ts';
import { iopsDemand } from './iops-demand.ts';
import { measured } from './storage.samples.ts';

describe('Load asked of a store', () => {
  const sketch: PlanSketch = {
    parts: {
      store: ['array', { diskCount: 10, diskIops: 100, raid: 'RAID 10' }],
      other: ['array'],
      v1: ['volume', { capacityTB: 1 }],
      v2: ['volume', { capacityTB: 1 }],
      m1: ['vm', { iops: 100, readPct: 50 }],
      m2: ['vm'],
      off: ['vm', { iops: 999, poweredOn: false }],
      a1: ['workload', { iops: 40, readPct: 100 }],
      a2: ['workload', { iops: 60, readPct: 100 }],
    },
    relations: [
      ['v1', 'providedBy', 'store'],
      ['v2', 'providedBy', 'other'],
      ['m1', 'stores', 'v1'],
      ['m2', 'stores', 'v1'],
      ['off', 'stores', 'v1'],
      ['a1', 'runsOn', 'm1'],
      ['a1', 'stores', 'v1'],
      ['a2', 'runsOn', 'm2'],
    ],
  };

  test('counts a machine or the workloads in it, not both, and no machine that is off', () => {
    expect(measured(sketch, iopsDemand, 'iopsDemand')).toMatchObject({ value: 160, missing: [] });
  });

  test('decides the mix of reads where the store does not state one', () => {
    // 100 half read and 60 all read: 110 of 160.
    const reads = 110 / 160;
    expect(measured(sketch, effectiveIops, 'effectiveIops').value).toBeCloseTo(
      1000 / (reads + 2 * (1 - reads)),
    );
  });

  test('of a machine on two stores is something up to all of it', () => {
    const both: PlanSketch = {
      ...sketch,
      relations: [...sketch.relations!, ['m1', 'stores', 'v2']],
    };
    expect(measured(both, iopsDemand, 'iopsDemand')).toMatchObject({
      low: 60,
      high: 160,
      missing: [],
    });
  });

  test('of a machine that states none has no upper bound', () => {
    const blank: PlanSketch = {
      ...sketch,
      parts: { ...sketch.parts, m1: ['vm'], a1: ['workload'] },
    };
    const result = measured(blank, iopsDemand, 'iopsDemand');
    expect(result).toMatchObject({ low: 60, missing: [{ component: 'a1', field: 'iops' }] });
    expect(result).not.toHaveProperty('high');
  });

  test('of machines on a cluster goes where the cluster stores, unless they store themselves', () => {
    const cluster: PlanSketch = {
      parts: { ...sketch.parts, c: ['hostCluster'], h: ['server'], m3: ['vm', { iops: 7 }] },
      relations: [
        ...sketch.relations!,
        ['h', 'memberOf', 'c'],
        ['c', 'stores', 'v1'],
        ['m3', 'runsOn', 'c'],
        ['m1', 'runsOn', 'c'],
      ],
    };
    expect(measured(cluster, iopsDemand, 'iopsDemand').value).toBe(167);
  });
});
