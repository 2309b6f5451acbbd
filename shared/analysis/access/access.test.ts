import { describe, expect, test } from 'vitest';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import type { Measured } from '../measured.ts';
import { measuredIn } from '../measured-in.ts';
import { sessionsAfterFailure } from './sessions-after-failure.ts';
import { sessionsNeeded } from './sessions-needed.ts';

const needed = (sketch: PlanSketch, subject: string) =>
  measuredIn(drawSketch(sketch), sessionsNeeded, 'sessionsNeeded', subject) as Measured<number>;
const left = (sketch: PlanSketch, subject = 'broker') =>
  measuredIn(
    drawSketch(sketch),
    sessionsAfterFailure,
    'sessionsAfterFailure',
    subject,
  ) as Measured<number>;

const office: PlanSketch = {
  parts: {
    staff: ['userGroup', { users: 400, concurrencyPct: 50 }],
    guests: ['userGroup', { users: 30, concurrencyPct: 10 }],
    laptops: ['endpoint'],
    gateway: ['accessGateway', { sessionsMax: 300, instances: 2 }],
    broker: ['accessBroker', { sessionsMax: 150, instances: 3 }],
    unused: ['vpn', { sessionsMax: 10, instances: 1 }],
  },
  relations: [
    ['staff', 'accesses', 'laptops'],
    ['laptops', 'accesses', 'gateway'],
    ['gateway', 'accesses', 'broker'],
    ['guests', 'accesses', 'broker'],
    ['broker', 'accesses', 'gateway'],
  ],
};

describe('Sessions needed', () => {
  test('are those of all groups that come through, by devices and other ways in, each group once', () => {
    expect(needed(office, 'broker').value).toBe(203);
    expect(needed(office, 'gateway').value).toBe(203);
  });

  test('of a group that does not say how many work at once lie between nobody and everybody', () => {
    const blank: PlanSketch = {
      ...office,
      parts: { ...office.parts, staff: ['userGroup', { users: 400 }] },
    };
    expect(needed(blank, 'broker')).toMatchObject({
      low: 3,
      high: 403,
      missing: [{ component: 'staff', field: 'concurrencyPct' }],
    });
  });

  test('are not published of a way in that nobody comes through', () => {
    expect([needed(office, 'unused'), left(office, 'unused')]).toEqual([undefined, undefined]);
  });
});

describe('Sessions after one failure', () => {
  test('are those of the instances that are left', () => {
    expect(left(office).value).toBe(300);
  });

  test('of a single instance are none', () => {
    const single: PlanSketch = {
      parts: { staff: ['userGroup'], broker: ['accessBroker', { sessionsMax: 150, instances: 1 }] },
      relations: [['staff', 'accesses', 'broker']],
    };
    expect(left(single).value).toBe(0);
  });

  const pair = (facts: SketchFacts, other: SketchFacts): PlanSketch => ({
    parts: {
      staff: ['userGroup'],
      broker: ['accessBroker', facts],
      second: ['accessBroker', other],
    },
    relations: [
      ['staff', 'accesses', 'broker'],
      ['staff', 'accesses', 'second'],
    ],
  });

  test('count ways in that stand in for each other, without the instance that serves most', () => {
    const two = pair({ sessionsMax: 150, instances: 1 }, { sessionsMax: 100, instances: 2 });
    expect([left(two).value, left(two, 'second').value]).toEqual([200, 200]);
  });

  test('of an unknown number of instances are at least those of the others', () => {
    const blank = pair({ sessionsMax: 150 }, { sessionsMax: 150, instances: 1 });
    expect(left(blank)).toMatchObject({
      low: 150,
      missing: [{ component: 'broker', field: 'instances' }],
    });
    expect(left(blank)).not.toHaveProperty('high');
  });

  test('of session hosts are users of the hosts that are left', () => {
    const hosts: PlanSketch = {
      parts: { staff: ['userGroup'], broker: ['sessionHost', { usersPerHost: 40, instances: 5 }] },
      relations: [['staff', 'accesses', 'broker']],
    };
    expect(left(hosts).value).toBe(160);
  });
});
