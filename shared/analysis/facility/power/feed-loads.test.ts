import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { analysisContext } from '../../analysis-context.ts';
import type { Analysis } from '../../analysis.ts';
import type { Measured } from '../../measured.ts';
import { highOf, lowOf } from '../../sums/bounds.ts';
import { redundantReserve } from '../electricity.ts';
import { feedLoads } from './feed-loads.ts';
import { feedsOfRack } from './feeds-of-rack.ts';
import { loadLimits } from './load-limits.ts';

type Parts = NonNullable<PlanSketch['parts']>;
type Relations = NonNullable<PlanSketch['relations']>;

const contextOf = (sketch: PlanSketch) => analysisContext(drawSketch(sketch), '2026-01-01');

function measured(analysis: Analysis, sketch: PlanSketch) {
  const results = [...analysis.compute(contextOf(sketch))];
  return (subject: Id, measure: MeasureName) =>
    results.find((one) => one.subject === subject && one.measure === measure)
      ?.result as Measured<number>;
}
const loads = (sketch: PlanSketch) => measured(feedLoads, sketch);
const limits = (sketch: PlanSketch) => measured(loadLimits, sketch);

/** Two feeds, a PDU on each, and servers with a cord to both. */
const twoSides = (watts: readonly (number | undefined)[]): PlanSketch => ({
  parts: {
    A: ['powerFeed', { volts: 230, amps: 10 }],
    B: ['powerFeed', { volts: 230, amps: 10 }],
    pa: ['pdu', { volts: 230, amps: 10 }],
    pb: ['pdu', { volts: 230, amps: 10 }],
    rack: ['rack'],
    ...Object.fromEntries(
      watts.map((typicalW, index) => [
        `s${index}`,
        ['server', typicalW === undefined ? {} : { typicalW }],
      ]),
    ),
  } as Parts,
  relations: [
    ['pa', 'poweredBy', 'A'],
    ['pb', 'poweredBy', 'B'],
    ...watts.flatMap((_, index): Relations => [
      [`s${index}`, 'poweredBy', 'pa'],
      [`s${index}`, 'poweredBy', 'pb'],
      [`s${index}`, 'mountedIn', 'rack'],
    ]),
  ],
});

describe('A rack on two feeds', () => {
  const sketch = twoSides([1104, 1104]);

  test('that carry 60 % of their limit each is at 120 % after losing one', () => {
    const load = loads(sketch);
    const limit = limits(sketch)('pb', 'loadLimit');
    expect(limit).toMatchObject({ value: 1.84, spread: [1.656, 2.3] });
    expect(load('pb', 'load').value! / limit.value!).toBeCloseTo(0.6);
    expect(load('pb', 'loadAfterFailure').value! / limit.value!).toBeCloseTo(1.2);
    expect(load('B', 'loadAfterFailure').value).toBeCloseTo(2.208);
  });

  test('has no redundant capacity left: half the limit less its load is negative', () => {
    const { feeds } = feedsOfRack(contextOf(sketch), 'rack');
    expect(feeds.map(({ feed, reserve }) => [feed, reserve])).toEqual([
      ['pa', expect.closeTo(0.92 - 1.104)],
      ['pb', expect.closeTo(0.92 - 1.104)],
    ]);
    expect(redundantReserve(4, 1.5)).toBe(0.5);
  });

  test('says what each feed carries normally and after each failure, and which devices go dark', () => {
    const { outages } = feedsOfRack(contextOf(sketch), 'rack');
    const said = outages.map(({ failed, loads: left, dark }) => ({
      failed,
      left: left.map(({ feed, load }) => [feed, load.value]),
      dark,
    }));
    expect(said).toEqual([
      { failed: 'pa', left: [['pb', 2.208]], dark: [] },
      { failed: 'pb', left: [['pa', 2.208]], dark: [] },
      { failed: 'A', left: [['pb', 2.208]], dark: [] },
      { failed: 'B', left: [['pa', 2.208]], dark: [] },
    ]);
  });
});

test('Two cords under one UPS are not redundant there: it carries all, and nobody takes over', () => {
  const load = loads({
    parts: {
      feed: ['powerFeed'],
      ups: ['ups', { efficiencyPct: 100 }],
      pa: ['pdu'],
      pb: ['pdu'],
      s: ['server', { typicalW: 1000 }],
    },
    relations: [
      ['ups', 'poweredBy', 'feed'],
      ['pa', 'poweredBy', 'ups'],
      ['pb', 'poweredBy', 'ups'],
      ['s', 'poweredBy', 'pa'],
      ['s', 'poweredBy', 'pb'],
    ],
  });
  expect([load('ups', 'load').value, load('ups', 'loadAfterFailure').value]).toEqual([1, 1]);
  expect([load('pa', 'load').value, load('pa', 'loadAfterFailure').value]).toEqual([0.5, 1]);
  expect(load('ups', 'load').spread).toBeUndefined();
});

describe('Power supplies share a load as they like', () => {
  const server = (cords: readonly Id[]): PlanSketch => ({
    parts: {
      ...Object.fromEntries([...new Set(cords)].map((id) => [id, ['pdu']])),
      s: ['server', { typicalW: 3000 }],
    } as Parts,
    relations: cords.map((cord) => ['s', 'poweredBy', cord]),
  });

  test('six supplies of a server of 3 000 W draw 500 W each, and up to 1 000 W', () => {
    const load = loads(server(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']));
    expect(load('p1', 'load')).toMatchObject({ value: 0.5, spread: [0, 1] });
  });

  test('two draw half each, and one of them up to all', () => {
    expect(loads(server(['p1', 'p2']))('p1', 'load')).toMatchObject({ value: 1.5, spread: [0, 3] });
  });

  test('two cords into one PDU draw all from it', () => {
    expect(loads(server(['p1', 'p1']))('p1', 'load')).toEqual({
      value: 3,
      used: [{ component: 's', field: 'typicalW' }],
      missing: [],
    });
  });
});

describe('What is blank', () => {
  test('makes a load at least the rest, and names the device', () => {
    expect(loads(twoSides([1000, undefined]))('pa', 'load')).toEqual({
      low: 0.5,
      used: [{ component: 's0', field: 'typicalW' }],
      missing: [{ component: 's1', field: 'typicalW' }],
    });
  });

  test('about where cords go leaves all or nothing of the device on every feed of its rack', () => {
    const drawn = twoSides([1160]);
    const sketch: PlanSketch = {
      parts: { ...drawn.parts, xen: ['server', { typicalW: 290 }] },
      relations: [...drawn.relations!, ['xen', 'mountedIn', 'rack']],
    };
    const { feeds, outages } = feedsOfRack(contextOf(sketch), 'rack');
    expect(feeds.map(({ normal: { low, high } }) => [low, high])).toEqual([
      [0.58, 0.87],
      [0.58, 0.87],
    ]);
    const feedA = outages.find(({ failed }) => failed === 'A')!;
    expect(feedA.loads).toMatchObject([{ feed: 'pb', load: { low: 1.16, high: 1.45 } }]);
    expect(feedA.loads[0]!.load.missing).toEqual([
      { component: 'xen', field: 'psuCount', relation: 'poweredBy' },
    ]);
    expect([feedA.dark, feedA.mayGoDark]).toEqual([[], ['xen']]);
  });
});

describe('A device without typical power', () => {
  const load = (facts: object) =>
    loads({
      parts: { p: ['pdu'], s: ['server', facts] },
      relations: [['s', 'poweredBy', 'p']],
    })('p', 'load');

  test('draws the assumed share of its maximum', () => {
    expect(load({ maxW: 1000 })).toEqual({
      value: 0.65,
      spread: [0.6, 0.7],
      used: [{ component: 's', field: 'maxW' }],
      missing: [],
      assumed: ['nameplateSharePct'],
    });
  });

  test('draws the assumed share of half its power supplies, for the others stand by', () => {
    expect(load({ psuW: 800, psuCount: 2 })).toMatchObject({ value: 0.52 });
    expect(load({ psuW: 800, psuCount: 6 })).toMatchObject({ value: 1.56 });
  });

  test('draws idle power and a share of the rest, where its use is known', () => {
    expect(load({ idleW: 200, maxW: 600, cpuUsedPct: 25 })).toMatchObject({ value: 0.3 });
  });
});

describe('A generator', () => {
  const backed: PlanSketch = {
    parts: {
      G: ['generator', { ratedKVA: 100 }],
      G2: ['generator', { ratedKVA: 100, ratedKW: 90 }],
      A: ['powerFeed'],
      B: ['powerFeed'],
      ups: ['ups', { efficiencyPct: 50 }],
      s: ['server', { typicalW: 1000 }],
    },
    relations: [
      ['A', 'poweredBy', 'G'],
      ['A', 'poweredBy', 'G2'],
      ['ups', 'poweredBy', 'A'],
      ['s', 'poweredBy', 'ups'],
      ['s', 'poweredBy', 'B'],
    ],
  };

  test('carries what it backs once the utility is gone, shared with its twin, and all of it without the twin', () => {
    const load = loads(backed);
    expect(['A', 'B', 'ups', 'G'].map((id) => load(id, 'load').value)).toEqual([1, 0.5, 0.5, 1]);
    expect(load('G', 'loadAfterFailure').value).toBe(2);
  });

  test('may carry its rated power, or its apparent power times the power factor', () => {
    const limit = limits(backed);
    expect(limit('G', 'loadLimit')).toMatchObject({ value: 80, spread: [80, 100] });
    expect(limit('G2', 'loadLimit')).toEqual({
      value: 90,
      used: [{ component: 'G2', field: 'ratedKW' }],
      missing: [],
    });
  });

  test('keeps a UPS alive when its feed is gone', () => {
    const load = loads({
      parts: {
        G: ['generator'],
        A: ['powerFeed'],
        ups: ['ups', { efficiencyPct: 100 }],
        s: ['server', { typicalW: 1000 }],
      },
      relations: [
        ['ups', 'poweredBy', 'A'],
        ['ups', 'poweredBy', 'G'],
        ['s', 'poweredBy', 'ups'],
      ],
    });
    expect([load('A', 'load').value, load('G', 'load').value]).toEqual([1, 1]);
  });
});

describe('A load limit', () => {
  test('on three phases is √3 times as much as on one', () => {
    const limit = limits({
      parts: { p: ['pdu', { volts: 400, amps: 32, phases: '3', powerFactor: 0.95 }] },
    })('p', 'loadLimit');
    expect(limit.value).toBeCloseTo((Math.sqrt(3) * 400 * 32 * 0.95 * 0.8) / 1000);
  });

  test('of a UPS of several modules is what is left with one of them gone', () => {
    const limit = limits({ parts: { u: ['ups', { ratedKW: 40, powerModules: 4 }] } });
    expect(limit('u', 'loadLimit')).toMatchObject({
      value: 30,
      note: 'With one of 4 power modules gone.',
    });
  });

  test('is unknown while amperes are blank', () => {
    const limit = limits({ parts: { p: ['pdu', { volts: 230 }] } })('p', 'loadLimit');
    expect(limit).toMatchObject({ low: 0, missing: [{ component: 'p', field: 'amps' }] });
    expect([limit.value, limit.high]).toEqual([undefined, undefined]);
  });
});

test('Feeds that feed each other in a circle are dark rather than endless', () => {
  const load = loads({
    parts: { A: ['powerFeed'], B: ['powerFeed'], s: ['server', { typicalW: 100 }] },
    relations: [
      ['A', 'poweredBy', 'B'],
      ['B', 'poweredBy', 'A'],
      ['s', 'poweredBy', 'A'],
    ],
  });
  expect(load('A', 'load').value).toBe(0);
});

test('What is to be retired draws nothing and feeds nothing', () => {
  const load = loads({
    parts: {
      p: ['pdu'],
      old: ['pdu', { status: 'retire' }],
      gone: ['server', { typicalW: 500, status: 'retire' }],
      s: ['server', { typicalW: 100 }],
    },
    relations: [
      ['gone', 'poweredBy', 'p'],
      ['s', 'poweredBy', 'p'],
      ['s', 'poweredBy', 'old'],
    ],
  });
  expect(load('p', 'load').value).toBe(0.1);
  expect(load('old', 'load')).toBeUndefined();
});

describe('Whatever hangs where', () => {
  const feeds = ['F0', 'F1', 'F2'];
  const pdus = ['P0', 'P1', 'P2', 'P3'];
  const device = fc.record({
    watts: fc.option(fc.integer({ min: 0, max: 2000 }), { freq: 8 }),
    cords: fc.array(fc.constantFrom(...pdus), { minLength: 1, maxLength: 4 }),
  });
  const plans = fc.record({
    devices: fc.array(device, { minLength: 1, maxLength: 6 }),
    wiring: fc.array(fc.subarray(feeds, { minLength: 1 }), { minLength: 4, maxLength: 4 }),
  });
  type Drawn = typeof plans extends fc.Arbitrary<infer Value> ? Value : never;

  const sketchOf = ({ devices, wiring }: Drawn, without = -1): PlanSketch => {
    const kept = devices.flatMap((one, index) => (index === without ? [] : [{ ...one, index }]));
    return {
      parts: {
        ...Object.fromEntries(feeds.map((id) => [id, ['powerFeed']])),
        ...Object.fromEntries(pdus.map((id) => [id, ['pdu']])),
        ...Object.fromEntries(
          kept.map(({ index, watts }) => [
            `s${index}`,
            ['server', watts === null ? {} : { typicalW: watts }],
          ]),
        ),
      } as Parts,
      relations: [
        ...wiring.flatMap((sources, index) =>
          sources.map((source) => [`P${index}`, 'poweredBy', source] as const),
        ),
        ...kept.flatMap(({ index, cords }) =>
          cords.map((cord) => [`s${index}`, 'poweredBy', cord] as const),
        ),
      ],
    };
  };

  test('the loads of all feeds together are what all devices draw', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const load = loads(sketchOf(drawn));
        const sum = feeds.reduce((total, id) => total + lowOf(load(id, 'load'))!, 0);
        const all = drawn.devices.reduce((total, { watts }) => total + (watts ?? 0), 0);
        expect(sum).toBeCloseTo(all / 1000);
      }),
    );
  });

  test('a failure of another never lowers a load, and taking a device away never raises one', () => {
    fc.assert(
      fc.property(plans, fc.nat(5), (drawn, index) => {
        const before = loads(sketchOf(drawn));
        const after = loads(sketchOf(drawn, index % drawn.devices.length));
        for (const id of [...feeds, ...pdus]) {
          expect(lowOf(before(id, 'loadAfterFailure'))!).toBeGreaterThanOrEqual(
            lowOf(before(id, 'load'))! - 1e-9,
          );
          for (const measure of ['load', 'loadAfterFailure'] as const) {
            expect(lowOf(after(id, measure))!).toBeLessThanOrEqual(
              lowOf(before(id, measure))! + 1e-9,
            );
            expect(highOf(after(id, measure)) ?? Infinity).toBeLessThanOrEqual(
              (highOf(before(id, measure)) ?? Infinity) + 1e-9,
            );
          }
        }
      }),
    );
  });

  test('the spread of a load holds its value', () => {
    fc.assert(
      fc.property(plans, (drawn) => {
        const load = loads(sketchOf(drawn));
        for (const id of [...feeds, ...pdus]) {
          const { value, spread = [value ?? 0, value ?? 0] } = load(id, 'load');
          if (value === undefined) continue;
          expect(spread[0]).toBeLessThanOrEqual(value + 1e-9);
          expect(spread[1]).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }),
    );
  });
});
