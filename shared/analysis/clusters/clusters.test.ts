import { describe, expect, test } from 'vitest';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { measuredIn } from '../measured-in.ts';
import { afterFailure } from './after-failure.ts';
import { clusterOf, times } from './cluster.samples.ts';
import { cpuUse } from './cpu-use.ts';
import { evacuationTime } from './evacuation-time.ts';
import { overcommit } from './overcommit.ts';
import { smallestHost } from './smallest-host.ts';

const host = { cores: 64, ramGiB: 1024 };
const machine = { vcpu: 4, ramGiB: 64, peakUtilPct: 50, avgUtilPct: 25 };

const measured = (
  sketch: PlanSketch,
  analysis: Parameters<typeof measuredIn>[1],
  measure: Parameters<typeof measuredIn>[2],
) => measuredIn(drawSketch(sketch), analysis, measure, 'cluster');
const number = (result: ReturnType<typeof measured>) => Number(result?.value);

describe('After losing hosts', () => {
  /** 200 core equivalents and 6144 GiB on 64-core hosts of 1024 GiB that keep 64: memory binds, and it takes nine (domain.md §4.4). */
  const example = (hosts: number): PlanSketch => {
    const sketch = clusterOf(
      times(hosts, host),
      times(96, { ...machine, vcpu: 5, peakUtilPct: 41.6667 }),
      {
        hostFailuresTolerated: 1,
      },
    );
    return {
      parts: {
        ...sketch.parts,
        ...Object.fromEntries(
          times(hosts, 0).map((_, index) => [
            `e${index + 1}`,
            ['hypervisor', { reservedRamGiB: 64 }],
          ]),
        ),
      },
      relations: [
        ...(sketch.relations ?? []),
        ...times(hosts, 0).map((_, index) => [`e${index + 1}`, 'runsOn', `h${index + 1}`] as const),
      ],
    };
  };

  test('the worked example fits on nine hosts and not on eight, for want of memory', () => {
    const on = (hosts: number) =>
      (['cpuAfterFailure', 'memoryAfterFailure'] as const).map((measure) =>
        Math.round(number(measured(example(hosts), afterFailure, measure))),
      );
    expect(on(9)).toEqual([39, 82]);
    expect(on(8)).toEqual([45, 94]);
  });

  test('use grows as hosts over hosts that are left', () => {
    const [before, after] = [
      measured(
        clusterOf(times(4, host), times(32, { ...machine, avgUtilPct: 50 })),
        cpuUse,
        'cpuUse',
      ),
      measured(clusterOf(times(4, host), times(32, machine)), afterFailure, 'cpuAfterFailure'),
    ].map(number);
    expect(after).toBeCloseTo((before! * 4) / 3);
  });

  test('of unequal hosts the largest is the one that is lost', () => {
    const unequal = clusterOf(
      [host, { ...host, cores: 32 }, { ...host, cores: 32 }],
      times(16, machine),
    );
    expect(number(measured(unequal, afterFailure, 'cpuAfterFailure'))).toBe(50);
  });

  test('one failure is assumed where the cluster names none, and said to be', () => {
    const two = clusterOf(times(3, host), [machine]);
    expect(measured(two, afterFailure, 'cpuAfterFailure')).toMatchObject({
      assumed: ['hostFailures'],
    });
    const stated = clusterOf(times(3, host), [machine], { hostFailuresTolerated: 2 });
    expect(measured(stated, afterFailure, 'cpuAfterFailure')).not.toHaveProperty('assumed');
  });

  test('a machine of unknown load lies between idle and busy, and its load is what is missing', () => {
    const blank = clusterOf(times(2, host), [machine, { vcpu: 30, ramGiB: 1 }]);
    expect(measured(blank, afterFailure, 'cpuAfterFailure')).toMatchObject({
      low: 3.125,
      high: 50,
      missing: [{ component: 'm2', field: 'peakUtilPct' }],
    });
  });

  test('a machine of unknown memory leaves no upper bound', () => {
    const result = measured(
      clusterOf(times(2, host), [{ vcpu: 1 }]),
      afterFailure,
      'memoryAfterFailure',
    );
    expect(result).toMatchObject({ missing: [{ component: 'm1', field: 'ramGiB' }] });
    expect(result).not.toHaveProperty('value');
    expect(result).not.toHaveProperty('high');
  });

  test('a host of unknown size may be the one that is lost', () => {
    const result = measured(
      clusterOf([host, host, { ramGiB: 64 }], times(32, machine)),
      afterFailure,
      'cpuAfterFailure',
    );
    expect(result).toMatchObject({
      low: 50,
      high: 100,
      missing: [{ component: 'h3', field: 'cores' }],
    });
  });

  test('a single host leaves nothing: more than any limit, and the reason is said', () => {
    expect(
      measured(clusterOf([host], [machine]), afterFailure, 'memoryAfterFailure'),
    ).toMatchObject({
      low: 1000,
      note: 'No host is left.',
    });
  });

  test('what sources would allow for overhead and reserve is said beside the value', () => {
    const { value, spread } = measured(
      clusterOf(times(2, host), times(10, machine)),
      afterFailure,
      'memoryAfterFailure',
    ) as {
      value: number;
      spread: readonly [number, number];
    };
    expect(spread[0]).toBeLessThan(value);
    expect(spread[1]).toBeGreaterThan(value);
  });
});

describe('Overcommitment', () => {
  test('is what machines are promised over what hosts have, less what the platform keeps', () => {
    const sketch = clusterOf(
      times(2, { cores: 16, ramGiB: 144 }),
      times(8, { vcpu: 4, ramGiB: 32 }),
    );
    expect(number(measured(sketch, overcommit, 'cpuOvercommit'))).toBe(1);
    expect(number(measured(sketch, overcommit, 'memoryOvercommit'))).toBe(1);
  });

  test('does not count machines that are off, templates, or a workload in a machine; a workload on the cluster counts by its copies', () => {
    const sketch = clusterOf(
      [{ cores: 16 }],
      [{ vcpu: 8 }, { vcpu: 8, poweredOn: false }, { vcpu: 8, isTemplate: true }],
    );
    const plan: PlanSketch = {
      parts: {
        ...sketch.parts,
        inside: ['workload', { vcpu: 99 }],
        direct: ['workload', { vcpu: 4, replicas: 2 }],
      },
      relations: [
        ...(sketch.relations ?? []),
        ['inside', 'runsOn', 'm1'],
        ['inside', 'runsOn', 'cluster'],
        ['direct', 'runsOn', 'cluster'],
      ],
    };
    expect(number(measured(plan, overcommit, 'cpuOvercommit'))).toBe(1);
  });

  test('counts machines on hypervisors and on the cluster, each once, and cores by socket', () => {
    const plan: PlanSketch = {
      parts: {
        cluster: ['hostCluster'],
        h1: ['server', { sockets: 2, coresPerSocket: 8 }],
        e1: ['hypervisor'],
        m1: ['vm', { vcpu: 16 }],
        m2: ['vm', { vcpu: 16 }],
      },
      relations: [
        ['e1', 'runsOn', 'h1'],
        ['h1', 'memberOf', 'cluster'],
        ['e1', 'memberOf', 'cluster'],
        ['m1', 'runsOn', 'e1'],
        ['m1', 'runsOn', 'cluster'],
        ['m2', 'runsOn', 'e1'],
      ],
    };
    expect(number(measured(plan, overcommit, 'cpuOvercommit'))).toBe(2);
  });

  test('a hypervisor without its server is a host of unknown size', () => {
    const plan: PlanSketch = {
      parts: { cluster: ['hostCluster'], e1: ['hypervisor'], m1: ['vm', { vcpu: 4 }] },
      relations: [
        ['e1', 'memberOf', 'cluster'],
        ['m1', 'runsOn', 'e1'],
      ],
    };
    expect(measured(plan, overcommit, 'cpuOvercommit')).toEqual({
      low: 0,
      used: [{ component: 'm1', field: 'vcpu' }],
      missing: [{ component: 'e1', field: 'cores', relation: 'runsOn' }],
    });
  });

  test('is not published of a cluster without hosts', () => {
    expect(measured(clusterOf([], [machine]), overcommit, 'cpuOvercommit')).toBeUndefined();
  });
});

test('average use comes from hosts where machines do not state theirs', () => {
  const imported = clusterOf(times(2, { cores: 32, cpuUsedPct: 30 }), [{ vcpu: 4 }]);
  expect(number(measured(imported, cpuUse, 'cpuUse'))).toBeCloseTo(30);
});

test('the smallest host decides what can run everywhere; a blank may be smaller still', () => {
  const sketch = clusterOf([host, { cores: 32, ramGiB: 256 }], []);
  expect(number(measured(sketch, smallestHost, 'smallestHostCores'))).toBe(32);
  expect(measured(sketch, smallestHost, 'smallestHostMemory')).toMatchObject({
    value: 240,
    spread: [192, 252],
  });
  const blank = clusterOf([host, {}], []);
  expect(measured(blank, smallestHost, 'smallestHostCores')).toMatchObject({ low: 0, high: 64 });
});

describe('Emptying a host', () => {
  const moving = (facts: SketchFacts, segment: SketchFacts): PlanSketch => {
    const sketch = clusterOf(times(2, { ...host, nicGbps: 25, nicCount: 2, ...facts }), [machine], {
      liveMigration: true,
    });
    return {
      parts: { ...sketch.parts, vlan: ['segment', segment] },
      relations: [...(sketch.relations ?? []), ['cluster', 'attachedTo', 'vlan']],
    };
  };

  test('of 64 GiB over 10 Gbps at 80 % takes 69 s (domain.md §4.5)', () => {
    const sketch = moving({ ramUsedPct: 6.25 }, { segmentRole: 'migration', speedGbps: 10 });
    expect(Math.round(number(measured(sketch, evacuationTime, 'evacuationTime')))).toBe(69);
  });

  test('without a migration segment takes at least what all adapters would need', () => {
    const result = measured(
      moving({ ramUsedPct: 6.25 }, { segmentRole: 'user' }),
      evacuationTime,
      'evacuationTime',
    );
    expect(result).toMatchObject({
      missing: [{ component: 'cluster', field: 'segmentRole', relation: 'attachedTo' }],
    });
    expect(result?.low).toBeCloseTo(68.72 / 5, 1);
    expect(result).not.toHaveProperty('high');
  });

  test('is bounded where machines may run on any host', () => {
    const result = measured(
      moving({}, { segmentRole: 'migration' }),
      evacuationTime,
      'evacuationTime',
    );
    expect(result).toMatchObject({
      low: 0,
      note: 'Machines placed on the cluster may run on any of its hosts.',
    });
    expect(result?.high).toBeCloseTo(27.5, 1);
  });

  test('is not published where nothing moves while running', () => {
    expect(
      measured(clusterOf([host], [machine]), evacuationTime, 'evacuationTime'),
    ).toBeUndefined();
  });
});
