import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { measuredIn } from '../measured-in.ts';
import { capacityAtHorizon } from './capacity-at-horizon.ts';
import { effectiveIops } from './effective-iops.ts';
import { fillAfterHostLoss } from './fill-after-host-loss.ts';
import { iopsDemand } from './iops-demand.ts';
import { placeableData } from './placeable-data.ts';
import { provisionedCapacityAnalysis } from './provisioned-capacity.ts';
import { raidLevel } from './raid-level.ts';
import { usableCapacityAnalysis } from './usable-capacity.ts';
import { yearsUntilFull } from './years-until-full.ts';

const measured = (sketch: PlanSketch, analysis: Analysis, measure: MeasureName) =>
  measuredIn(drawSketch(sketch), analysis, measure, 'store') as Measured<number>;
const array = (facts: SketchFacts): PlanSketch => ({ parts: { store: ['array', facts] } });
const usable = (sketch: PlanSketch) => measured(sketch, usableCapacityAnalysis, 'usableCapacity');

/** Software-defined storage on servers of these raw capacities, with a volume. */
const pool = (
  facts: SketchFacts,
  members: readonly (number | undefined)[],
  volumeTB = 5,
): PlanSketch => ({
  parts: {
    store: ['sdsCluster', facts],
    ...Object.fromEntries(
      members.map((rawTB, index) => [
        `n${index + 1}`,
        ['server', rawTB === undefined ? {} : { rawTB }] as const,
      ]),
    ),
    volume: ['volume', { capacityTB: volumeTB }],
  },
  relations: [
    ...members.map((_, index) => [`n${index + 1}`, 'memberOf', 'store'] as const),
    ['volume', 'providedBy', 'store'],
  ],
});

describe('Usable capacity of arrays', () => {
  test.each([
    ['RAID 10', 50],
    ['RAID 1', 50],
    ['raid-5 (7+1)', 87.5],
    ['RAID6 8+2', 80],
    ['RAID 60 (4+2)', 66.667],
    ['RAID-DP (14+2)', 87.5],
    ['RAID 0', 100],
  ])('of 100 TB raw under %s is %d TB', (raid, expected) => {
    expect(usable(array({ rawTB: 100, raid })).value).toBeCloseTo(expected, 3);
  });

  test('knows the group of parity disks by its size, or by disks too few for two groups', () => {
    expect(usable(array({ rawTB: 100, raid: 'RAID 5', raidGroupDisks: 10 })).value).toBe(90);
    expect(usable(array({ rawTB: 100, raid: 'RAID 5', diskCount: 5 })).value).toBe(80);
  });

  test('else lies between small groups and one large one, and waits for their size', () => {
    const result = usable(array({ rawTB: 100, raid: 'RAID 6', diskCount: 20 }));
    expect(result).toMatchObject({
      low: 50,
      high: 90,
      missing: [{ component: 'store', field: 'raidGroupDisks' }],
    });
    expect(result).not.toHaveProperty('value');
  });

  test('without a protection is at most the raw capacity', () => {
    expect(usable(array({ rawTB: 100 }))).toMatchObject({
      low: 0,
      high: 100,
      missing: [{ component: 'store', field: 'raid' }],
    });
    expect(usable(array({ rawTB: 100, raid: 'the usual' })).value).toBeUndefined();
  });

  test('is what is stated, if it is', () => {
    expect(usable(array({ capacityTB: 70, rawTB: 100, raid: 'RAID 10' })).value).toBe(70);
  });
});

describe('Usable capacity of software-defined storage', () => {
  const vsan = { technology: 'vmware-vsan', slackPct: 0, rawTB: 90 };
  test.each([
    [{ ...vsan, protection: 'mirror', failuresTolerated: 1 }, 45],
    [{ ...vsan, failuresTolerated: 2 }, 30],
    [{ ...vsan, protection: 'raid5' }, 67.5],
    [{ ...vsan, protection: 'raid6' }, 60],
    [{ slackPct: 10, rawTB: 90, replicas: 3 }, 27],
    [{ slackPct: 0, rawTB: 90, protection: 'erasure', dataFragments: 4, parityFragments: 2 }, 60],
  ] as const)('under %j is %d TB', (facts, expected) => {
    expect(usable(pool(facts, [])).value).toBeCloseTo(expected);
  });

  test('of Ceph leaves room for one host to heal below nearfull: raw / 3 · 0.85 · (N−1)/N', () => {
    const ceph = { technology: 'ceph', replicas: 3 };
    const expected = (100 / 3) * 0.85 * 0.8;
    const even = usable(pool(ceph, [20, 20, 20, 20, 20]));
    expect(even).toMatchObject({ assumed: ['cephNearFullPct'] });
    expect(even.value).toBeCloseTo(expected);
    const total = usable(
      pool({ ...ceph, rawTB: 100 }, [undefined, undefined, undefined, undefined, undefined]),
    );
    expect(total.value).toBeCloseTo(expected);
  });

  test('of unlike hosts is not the raw sum over the copies', () => {
    expect(usable(pool({ replicas: 2, slackPct: 0 }, [40, 10, 10])).value).toBe(20);
  });

  test('keeps the planning value of slack where it states none, and shows its range', () => {
    const result = usable(pool({ replicas: 2, rawTB: 80 }, []));
    expect(result).toMatchObject({ value: 30, assumed: ['sdsSlackPct'] });
    expect(result.spread!.map(Math.round)).toEqual([28, 34]);
  });

  test('without a scheme is at most the raw capacity', () => {
    expect(usable(pool({ rawTB: 90, slackPct: 0 }, []))).toMatchObject({
      low: 0,
      high: 90,
      missing: [{ component: 'store', field: 'replicas' }],
    });
  });
});

describe('Fill after losing a host', () => {
  const fill = (sketch: PlanSketch) => measured(sketch, fillAfterHostLoss, 'fillAfterHostLoss');

  test('of 20, 20 and 10 TB with two copies: 10 TB of data are full, not 15', () => {
    expect(fill(pool({ replicas: 2 }, [20, 20, 10], 10)).value).toBe(100);
  });

  test('of like hosts is the data with its copies over what is left', () => {
    expect(fill(pool({ replicas: 3 }, [20, 20, 20, 20, 20], 20)).value).toBeCloseTo(75);
  });

  test('with fewer hosts left than copies stays degraded, and says so', () => {
    expect(fill(pool({ replicas: 3 }, [10, 10, 10], 5))).toMatchObject({
      value: 50,
      note: 'Fewer hosts are left than each piece of data needs: it cannot rebuild and stays degraded.',
    });
  });

  test('where the hosts state no disks is at least that of like hosts, and waits for them', () => {
    const result = fill(
      pool({ replicas: 2, rawTB: 40 }, [undefined, undefined, undefined, undefined], 15),
    );
    expect(result).toMatchObject({ low: 100 });
    expect(result).not.toHaveProperty('value');
    expect(result.missing).toContainEqual({ component: 'n1', field: 'rawTB' });
  });

  test('counts what is used of a thin volume', () => {
    const sketch = pool({ replicas: 2 }, [10, 10, 10]);
    const thin: PlanSketch = {
      ...sketch,
      parts: { ...sketch.parts, volume: ['volume', { capacityTB: 100, usedTB: 5, thin: true }] },
    };
    expect(fill(thin).value).toBe(50);
  });

  test('is not published where no hosts are drawn', () => {
    expect(fill(pool({ replicas: 2, rawTB: 40 }, []))).toBeUndefined();
  });
});

test('what hosts can hold is what filling them piece by piece reaches', () => {
  const capacities = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(capacities, fc.integer({ min: 1, max: 3 }), (hosts, copies) => {
      const held = placeableData(hosts, { data: 1, redundancy: copies - 1, writePenalty: 1 });
      expect(filledGreedily(hosts, copies)).toBe(Math.floor(held));
    }),
  );
});

/** Pieces of one TB, each on as many hosts as it has copies, always those with most room: the best there is for whole pieces. */
function filledGreedily(hosts: readonly number[], copies: number): number {
  const free = [...hosts];
  for (let pieces = 0; ; pieces++) {
    const fullest = [...free.keys()].toSorted((a, b) => free[b]! - free[a]!).slice(0, copies);
    if (fullest.length < copies || fullest.some((host) => free[host]! < 1)) return pieces;
    for (const host of fullest) free[host]!--;
  }
}

describe('Load', () => {
  const iops = (facts: SketchFacts) => measured(array(facts), effectiveIops, 'effectiveIops');

  test('of five disks of 180 IOPS under RAID 5 with 84 % reads is 608, and not the 792 of a wrong formula', () => {
    const five = { diskCount: 5, diskIops: 180, raid: 'RAID 5', readPct: 84 };
    const wrong = 900 * 0.84 + (900 * 0.16) / 4;
    expect([Math.round(Number(iops(five).value)), Math.round(wrong)]).toEqual([608, 792]);
  });

  test.each([
    ['RAID 0', 900],
    ['RAID 10', 600],
    ['RAID 5', 360],
    ['RAID 6', 257],
  ])('with as many writes as reads under %s is %d', (raid, expected) => {
    expect(Math.round(Number(iops({ diskCount: 5, diskIops: 180, raid, readPct: 50 }).value))).toBe(
      expected,
    );
  });

  test('rests on the planning value of the media, with its range', () => {
    expect(
      iops({ diskCount: 10, media: 'hdd', diskRpm: 7200, raid: 'RAID 0', readPct: 0 }),
    ).toMatchObject({
      value: 850,
      spread: [750, 1000],
      assumed: ['hdd7kIops'],
    });
    expect(iops({ diskCount: 10, media: 'hdd', raid: 'RAID 0', readPct: 0 })).toMatchObject({
      low: 850,
      high: 1800,
      missing: [{ component: 'store', field: 'diskRpm' }],
    });
  });

  test('is what its maker states, if that is stated', () => {
    expect(iops({ iops: 150_000 })).toEqual({
      value: 150_000,
      used: [{ component: 'store', field: 'iops' }],
      missing: [],
    });
  });

  test('under an unknown protection lies between stripes and RAID 6', () => {
    const result = iops({ diskCount: 10, diskIops: 100, readPct: 0 });
    expect([result.high, Math.round(Number(result.low))]).toEqual([1000, 167]);
  });

  test('of software-defined storage counts the disks of its servers and a write on every copy', () => {
    const sketch: PlanSketch = {
      parts: {
        store: ['sdsCluster', { replicas: 3, diskIops: 100, readPct: 50 }],
        n1: ['server', { diskCount: 4 }],
        n2: ['server', { diskCount: 4 }],
      },
      relations: [
        ['n1', 'memberOf', 'store'],
        ['n2', 'memberOf', 'store'],
      ],
    };
    expect(measured(sketch, effectiveIops, 'effectiveIops').value).toBe(400);
  });
});

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

describe('Growth', () => {
  const growing = (growth: number | undefined, capacityTB: number): PlanSketch => ({
    parts: {
      store: ['array', { capacityTB }],
      v1: ['volume', { capacityTB: 10 }],
      a1: ['workload', growth === undefined ? {} : { growthPctPerYear: growth }],
      m1: ['vm'],
    },
    relations: [
      ['v1', 'providedBy', 'store'],
      ['m1', 'stores', 'v1'],
      ['a1', 'runsOn', 'm1'],
    ],
  });

  test('at the horizon what is provisioned has grown for three years', () => {
    const result = measured(growing(10, 20), capacityAtHorizon, 'capacityAtHorizon');
    expect(result).toMatchObject({ assumed: ['planningYears'] });
    expect(result.value).toBeCloseTo(13.31);
  });

  test('is a planning value where no workload states it', () => {
    const result = measured(growing(undefined, 20), capacityAtHorizon, 'capacityAtHorizon');
    expect(result.assumed).toEqual(['dataGrowthPct', 'planningYears']);
    expect(result.value).toBeCloseTo(17.28);
    expect(result.spread![1]).toBeCloseTo(10 * 1.4 ** 7);
  });

  test('fills a store in the years that growth takes', () => {
    expect(measured(growing(10, 13.31), yearsUntilFull, 'yearsUntilFull').value).toBeCloseTo(3);
    expect(measured(growing(10, 9), yearsUntilFull, 'yearsUntilFull').value).toBe(0);
  });

  test('of nothing never fills it: more than a hundred years', () => {
    const result = measured(growing(0, 20), yearsUntilFull, 'yearsUntilFull');
    expect(result).toMatchObject({ low: 100, missing: [] });
    expect(result).not.toHaveProperty('value');
  });

  test('of a volume of unknown size may fill it at once', () => {
    const sketch = growing(10, 20);
    const blank: PlanSketch = { ...sketch, parts: { ...sketch.parts, v1: ['volume'] } };
    expect(measured(blank, yearsUntilFull, 'yearsUntilFull')).toMatchObject({
      low: 0,
      missing: [{ component: 'v1', field: 'capacityTB' }],
    });
  });
});

test('what is provisioned is the capacity of the volumes, and a blank one is not nothing', () => {
  const sketch: PlanSketch = {
    parts: { store: ['array'], v1: ['volume', { capacityTB: 3 }], v2: ['volume'] },
    relations: [
      ['v1', 'providedBy', 'store'],
      ['v2', 'providedBy', 'store'],
    ],
  };
  expect(measured(sketch, provisionedCapacityAnalysis, 'provisionedCapacity')).toEqual({
    low: 3,
    used: [{ component: 'v1', field: 'capacityTB' }],
    missing: [{ component: 'v2', field: 'capacityTB' }],
  });
});

test.each([
  ['RAID 10', 'mirror', 2],
  ['raid1+0', 'mirror', 2],
  ['RAID-5', 'parity', 4],
  ['RAID 50', 'parity', 4],
  ['RAID6', 'parity', 6],
  ['RAIDZ2', 'parity', undefined],
  ['RAID-TEC', 'parity', undefined],
  ['RAID 0', 'stripe', 1],
] as const)('%s is %s with a write penalty of %s', (text, kind, penalty) => {
  expect(raidLevel(text)).toMatchObject({ kind });
  expect(raidLevel(text)?.writePenalty).toBe(penalty);
});
