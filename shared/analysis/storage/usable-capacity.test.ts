import { describe, expect, test } from 'vitest';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { usableCapacityAnalysis } from './usable-capacity.ts';
import { array, measured, pool } from './storage.samples.ts';

const usable = (sketch: PlanSketch) => measured(sketch, usableCapacityAnalysis, 'usableCapacity');

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
