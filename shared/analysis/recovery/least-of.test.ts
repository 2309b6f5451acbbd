import { describe, expect, it } from 'vitest';
import type { Measured } from '../measured.ts';
import { leastOf, mostOf } from './least-of.ts';

const exactly = (value: number): Measured<number> => ({ value, used: [], missing: [] });
const blank = { component: 'c', field: 'haRestart' as const };
const between = (low: number, high?: number): Measured<number> => ({
  low,
  ...(high === undefined ? {} : { high }),
  used: [],
  missing: [blank],
});

describe('the quickest of some means', () => {
  it('is the smallest when all are known', () => {
    expect(leastOf([{ time: exactly(180) }, { time: exactly(30) }])?.time.value).toBe(30);
  });

  it('is known although another is not, when that cannot be quicker', () => {
    expect(leastOf([{ time: between(60) }, { time: exactly(30) }])?.time).toEqual(exactly(30));
  });

  it('is known when two are equally quick', () => {
    expect(leastOf([{ time: exactly(60) }, { time: exactly(60) }])?.time.value).toBe(60);
  });

  it('lies between what is certain and what a blank would make possible', () => {
    const open = { time: { ...exactly(180), missing: [blank] }, open: true };
    expect(leastOf([open, { time: exactly(14_400) }])?.time).toEqual({
      low: 180,
      high: 14_400,
      used: [],
      missing: [blank],
    });
  });

  it('is nothing when there is nothing', () => {
    expect(leastOf([])).toBeUndefined();
  });
});

describe('the slowest of what all must happen', () => {
  it('is the largest when all are known', () => {
    expect(mostOf([{ time: exactly(180) }, { time: exactly(30) }])?.time.value).toBe(180);
  });

  it('is known although another is not, when that cannot be slower', () => {
    expect(mostOf([{ time: between(10, 20) }, { time: exactly(30) }])?.time).toEqual(exactly(30));
  });

  it('has no upper bound when one has none', () => {
    expect(mostOf([{ time: between(10) }, { time: exactly(30) }])?.time).toEqual(between(30));
  });
});
