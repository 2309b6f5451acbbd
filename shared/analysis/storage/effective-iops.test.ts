import { describe, expect, test } from 'vitest';
import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { effectiveIops } from './effective-iops.ts';
import { array, measured } from './storage.samples.ts';

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
