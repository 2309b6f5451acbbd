import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisContext } from '../analysis-context.ts';
import type { Measured } from '../measured.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { assumedNumber } from './assumed-number.ts';
import { boundedProduct } from './bounded-product.ts';
import { boundedQuotient } from './bounded-quotient.ts';
import { boundedSum } from './bounded-sum.ts';
import { highOf, lowOf } from './bounds.ts';
import { knownNumber } from './known-number.ts';
import { statedNumber } from './stated-number.ts';

const plan = drawSketch({
  parts: { a: ['vm', { vcpu: 4, peakUtilPct: 50 }], b: ['vm', { vcpu: 2 }], c: ['vm'] },
});
const [a, b, c] = ['a', 'b', 'c'].map((id) => plan.component(id)!) as [never, never, never];

describe('A sum', () => {
  test('of stated numbers is their sum, and names what it rests on', () => {
    expect(boundedSum([statedNumber(a, 'vcpu'), statedNumber(b, 'vcpu')])).toEqual({
      value: 6,
      used: [
        { component: 'a', field: 'vcpu' },
        { component: 'b', field: 'vcpu' },
      ],
      missing: [],
    });
  });

  test('with a blank is at least the rest, has no value and names the blank', () => {
    expect(boundedSum([statedNumber(a, 'vcpu'), statedNumber(c, 'vcpu')])).toEqual({
      low: 4,
      used: [{ component: 'a', field: 'vcpu' }],
      missing: [{ component: 'c', field: 'vcpu' }],
    });
  });

  test('has an upper bound when every blank has one', () => {
    const parts = [statedNumber(a, 'peakUtilPct'), statedNumber(b, 'peakUtilPct')];
    expect(boundedSum(parts)).toMatchObject({ low: 50, high: 150 });
  });

  test('of nothing is zero', () => {
    expect(boundedSum([])).toEqual({ value: 0, used: [], missing: [] });
  });
});

describe('A product', () => {
  test('of a number and a blank percentage lies between nothing and all of it', () => {
    const share = boundedProduct(statedNumber(b, 'peakUtilPct'), knownNumber(0.01));
    expect(boundedProduct(statedNumber(b, 'vcpu'), share)).toMatchObject({ low: 0, high: 2 });
  });

  test('with zero is zero, whatever is blank', () => {
    expect(boundedProduct(knownNumber(0), statedNumber(c, 'vcpu'))).toEqual(knownNumber(0));
  });
});

describe('A quotient', () => {
  test('by nothing has no result', () => {
    expect(boundedQuotient(knownNumber(3), knownNumber(0))).toBeUndefined();
  });

  test('by a blank has no upper bound, because the blank may be as small as can be', () => {
    expect(boundedQuotient(knownNumber(3), statedNumber(c, 'vcpu'))).toEqual({
      low: 0,
      used: [],
      missing: [{ component: 'c', field: 'vcpu' }],
    });
  });
});

describe('A planning value', () => {
  const context = analysisContext(plan, '2026-01-01');

  test('is named as assumed and carries the spread of its sources', () => {
    const years = assumedNumber(context, 'planningYears');
    expect(boundedProduct(years, knownNumber(2))).toEqual({
      value: 6,
      spread: [2, 14],
      used: [],
      missing: [],
      assumed: ['planningYears'],
    });
  });

  test('that the plan has set has no spread', () => {
    const own = { ...context, assumption: () => 5 };
    expect(assumedNumber(own, 'planningYears').spread).toBeUndefined();
  });
});

describe('Bounds hold whatever the blanks turn out to be', () => {
  const part = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), fc.boolean())
    .map(([low, more, stated]) => ({
      low,
      high: low + more,
      measured: (stated
        ? knownNumber(low)
        : { low, high: low + more, used: [], missing: [] }) satisfies Measured<number>,
      stated,
    }));
  const drawn = fc.array(fc.tuple(part, fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 5,
  });
  const actual = ([{ low, high, stated }, at]: [
    { low: number; high: number; stated: boolean },
    number,
  ]) => (stated ? low : low + (high - low) * at);
  const within = (number: number, result: Measured<number>) => {
    const slack = 1e-9 * (1 + number);
    expect(number).toBeGreaterThanOrEqual((lowOf(result) ?? -Infinity) - slack);
    expect(number).toBeLessThanOrEqual((highOf(result) ?? Infinity) + slack);
  };

  test('for sums and products', () => {
    fc.assert(
      fc.property(drawn, (parts) => {
        const measured = parts.map(([{ measured: one }]) => one);
        const numbers = parts.map(actual);
        within(
          numbers.reduce((sum, number) => sum + number, 0),
          boundedSum(measured),
        );
        within(
          numbers.reduce((product, number) => product * number, 1),
          boundedProduct(...measured),
        );
      }),
    );
  });

  test('for quotients', () => {
    fc.assert(
      fc.property(drawn, ([first, second = first]) => {
        const result = boundedQuotient(first![0].measured, second![0].measured);
        if (result === undefined || actual(second!) === 0) return;
        within(actual(first!) / actual(second!), result);
      }),
    );
  });
});
