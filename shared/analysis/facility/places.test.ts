import { describe, expect, test } from 'vitest';
import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Analysis } from '../analysis.ts';
import { measuredIn } from '../measured-in.ts';
import { coolingAfterFailure } from './cooling-after-failure.ts';
import { ampsOf, wattsOf } from './electricity.ts';
import { btuPerHour, coolingTons } from './heat-units.ts';
import { overlappingParts } from './overlapping-parts.ts';
import { planTotals } from './plan-totals.ts';
import { powerDrawn } from './power-drawn.ts';
import { unitsUsed } from './units-used.ts';
import { weightCarried } from './weight-carried.ts';

const publisher: Partial<Record<MeasureName, Analysis>> = {
  unitsUsed,
  overlappingParts,
  weightCarried,
  powerDrawn,
  heat: powerDrawn,
  coolingAfterFailure,
  powerTotal: planTotals,
  energyPerYear: planTotals,
  unitsTotal: planTotals,
};

const inPlan = (sketch: PlanSketch) => (measure: MeasureName, subject: Id | 'plan') =>
  measuredIn(drawSketch(sketch), publisher[measure]!, measure, subject);

describe('Formulas of domain.md §4.8', () => {
  test('5 kW is 17 061 BTU/h or 1.42 tons of cooling', () => {
    expect([Math.round(btuPerHour(5000)), coolingTons(5000).toFixed(2)]).toEqual([17061, '1.42']);
    expect(coolingTons(3517)).toBeCloseTo(1, 3);
  });

  test('amperes follow from watts, volts, phases and power factor', () => {
    expect(ampsOf(2300, { volts: 230, phases: 1, powerFactor: 1 })).toBe(10);
    expect(ampsOf(10_000, { volts: 400, phases: 3, powerFactor: 0.95 })).toBeCloseTo(15.19, 2);
    expect(wattsOf(10, { volts: 230, phases: 1, powerFactor: 0.9 })).toBe(2070);
  });
});

describe('A rack', () => {
  const rack: PlanSketch = {
    parts: {
      site: ['site'],
      room: ['room'],
      rack: ['rack', { heightU: 10 }],
      a: ['server', { heightU: 2, weightKg: 30, typicalW: 400 }],
      b: ['switch', { heightU: 1, weightKg: 6, typicalW: 100 }],
      box: ['chassis', { heightU: 5, weightKg: 100 }],
      blade: ['server', { heightU: 1, weightKg: 8, typicalW: 250 }],
      strip: ['pdu', { weightKg: 5 }],
      old: ['server', { heightU: 4, weightKg: 50, typicalW: 900, status: 'retire' }],
      software: ['firewall'],
      vm: ['vm'],
    },
    relations: [
      ['room', 'locatedIn', 'site'],
      ['rack', 'locatedIn', 'room'],
      ['a', 'mountedIn', 'rack', { positionU: 1 }],
      ['a', 'locatedIn', 'site'],
      ['b', 'mountedIn', 'rack', { positionU: 10 }],
      ['box', 'mountedIn', 'rack'],
      ['blade', 'mountedIn', 'box'],
      ['strip', 'mountedIn', 'rack'],
      ['old', 'mountedIn', 'rack', { positionU: 1 }],
      ['software', 'runsOn', 'vm'],
    ],
  };
  const said = inPlan(rack);

  test('holds the height of its parts: blades take none, an upright PDU none, what retires none', () => {
    expect(said('unitsUsed', 'rack')).toMatchObject({
      value: 8,
      spread: [8, 10],
      assumed: ['pduHeightU'],
      missing: [],
    });
    expect(said('unitsTotal', 'plan')).toMatchObject({ value: 8 });
  });

  test('carries the weight of its parts and of the blades in them', () => {
    expect(said('weightCarried', 'rack')).toMatchObject({ value: 149 });
  });

  test('draws at least what is stated, as do its room and site, where a device counts once', () => {
    const power = { low: 0.75, missing: [{ component: 'box', field: 'typicalW' }] };
    expect(said('powerDrawn', 'rack')).toMatchObject(power);
    expect(said('heat', 'room')).toMatchObject(power);
    expect(said('powerDrawn', 'site')).toMatchObject(power);
    expect(said('powerTotal', 'plan')).toMatchObject(power);
    expect(said('powerDrawn', 'site')).not.toHaveProperty('value');
  });

  test('whose chassis states what the whole box draws counts no blade beside it', () => {
    const parts = { ...rack.parts, box: ['chassis', { heightU: 5, typicalW: 2000 }] as const };
    expect(inPlan({ ...rack, parts })('powerDrawn', 'rack')).toMatchObject({ value: 2.5 });
  });

  test('with nothing in it draws nothing', () => {
    expect(inPlan({ parts: { r: ['rack'] } })('powerDrawn', 'r')).toMatchObject({ value: 0 });
  });
});

test('Heat of 5 kW says in what cooling is sold', () => {
  const said = inPlan({
    parts: { r: ['rack'], s: ['server', { typicalW: 5000 }] },
    relations: [['s', 'mountedIn', 'r']],
  });
  expect(said('heat', 'r')).toMatchObject({
    value: 5,
    note: '17061 BTU/h, 1.42 tons of cooling.',
  });
});

test('Energy of a year is power times the PUE times 8.76', () => {
  const said = inPlan({ parts: { s: ['server', { typicalW: 1000 }] } });
  const energy = said('energyPerYear', 'plan')!;
  expect(energy.value).toBeCloseTo(1.58 * 8.76);
  expect(energy.spread).toEqual([expect.closeTo(1.2 * 8.76), expect.closeTo(1.6 * 8.76)]);
  expect(energy.assumed).toEqual(['pue']);
});

describe('Positions in a rack', () => {
  type Placed = readonly [bottom?: number | undefined, heightU?: number];
  const overlaps = (parts: Readonly<Record<string, Placed>>, heightU?: number) =>
    inPlan({
      parts: {
        rack: ['rack', heightU === undefined ? {} : { heightU }],
        ...Object.fromEntries(
          Object.entries(parts).map(([id, [, height]]) => [
            id,
            ['server', height === undefined ? {} : { heightU: height }] as const,
          ]),
        ),
      },
      relations: Object.entries(parts).map(([id, [bottom]]) => [
        id,
        'mountedIn',
        'rack',
        bottom === undefined ? {} : { positionU: bottom },
      ]),
    })('overlappingParts', 'rack');

  test('side by side overlap nobody', () => {
    expect(overlaps({ a: [1, 2], b: [3, 2] }, 4)).toMatchObject({ value: [], missing: [] });
  });

  test('that share a unit overlap, also when a third lies between', () => {
    expect(overlaps({ a: [1, 9], b: [2, 1], c: [5, 1], d: [10, 1] }, 42)).toMatchObject({
      value: ['a', 'b', 'c'],
    });
  });

  test('below the first or above the last unit are no place in the rack', () => {
    expect(overlaps({ a: [0, 1], b: [41, 2], c: [42, 2] }, 42)).toMatchObject({
      value: ['a', 'b', 'c'],
    });
  });

  test('that are not chosen yet are in nobody’s way', () => {
    expect(overlaps({ a: [1, 2], b: [undefined, 2] }, 42)).toMatchObject({
      value: [],
      note: 'Not placed yet: 1 of 2.',
    });
  });

  test('with blank heights are found where they are sure to overlap, else there is no answer', () => {
    expect(overlaps({ a: [1], b: [1, 1] }, 42)).toMatchObject({ value: ['a', 'b'] });
    const unknown = overlaps({ a: [1], b: [3, 1] }, 42)!;
    expect(unknown).toMatchObject({ missing: [{ component: 'a', field: 'heightU' }] });
    expect(unknown).not.toHaveProperty('value');
    expect(overlaps({ a: [1, 1] })).not.toHaveProperty('value');
  });
});

describe('Cooling of a room with one unit gone', () => {
  const left = (units: readonly (number | undefined)[], coolingKW?: number) =>
    inPlan({
      parts: {
        room: ['room', coolingKW === undefined ? {} : { coolingKW }],
        ...Object.fromEntries(
          units.map((kW, index) => [
            `c${index}`,
            ['coolingUnit', kW === undefined ? {} : { coolingKW: kW }] as const,
          ]),
        ),
      },
      relations: units.map((_, index) => [`c${index}`, 'locatedIn', 'room']),
    })('coolingAfterFailure', 'room');

  test('is that of all units but the largest', () => {
    expect(left([30, 50, 20])).toMatchObject({ value: 50 });
    expect(left([50])).toMatchObject({ value: 0 });
  });

  test('with a blank unit lies between the rest without its largest and the rest', () => {
    expect(left([30, 50, undefined])).toMatchObject({ low: 30, high: 80 });
    expect(left([30, undefined, undefined])).toEqual(expect.not.objectContaining({ high: 30 }));
  });

  test('is at most what the room states where no unit is drawn, and unsaid where it states nothing', () => {
    expect(left([], 100)).toMatchObject({ low: 0, high: 100 });
    expect(left([])).toBeUndefined();
  });
});
