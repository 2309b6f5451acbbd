import { expect, test } from 'vitest';
import { allowedMinutes, downtimeBars, minuteWords } from './downtime-bars.ts';

const cause = (label: string, minutes: number, said = {}) => ({
  label,
  parts: ['p1'],
  minutes,
  minutesLow: minutes / 2,
  minutesHigh: minutes * 2,
  origin: 'assumed' as const,
  ...said,
});

test('what is assumed is solid, what rests on blanks is a range', () => {
  const causes = [
    cause('Servers', 50),
    cause('Network, not drawn', 126, { origin: 'blank', minutesLow: 0 }),
  ];
  expect(downtimeBars(causes)).toEqual([
    { label: 'Servers', low: 50, high: 50, origin: 'assumed', link: 'p1' },
    { label: 'Network, not drawn', low: 0, high: 126, origin: 'blank', link: 'p1' },
  ]);
});

test('many small causes share a bar, and the sum stays', () => {
  const causes = Array.from({ length: 10 }, (_, index) => cause(`c${index}`, 10));
  const rows = downtimeBars(causes);
  expect(rows).toHaveLength(8);
  expect(rows.at(-1)).toMatchObject({ label: '3 smaller causes', high: 30 });
  expect(rows.reduce((sum, { high }) => sum + high, 0)).toBe(100);
});

test('minutes read as one figure or as a range', () => {
  expect(minuteWords({ low: 52.56, high: 52.56 })).toBe('52.6');
  expect(minuteWords({ low: 0, high: 126.4 })).toBe('0 to 126');
  expect(minuteWords({ low: 0.001, high: 0.001 })).toBe('< 0.01');
});

test('99.95 % allows 262.8 minutes a year', () => {
  expect(allowedMinutes(99.95)).toBeCloseTo(262.8, 6);
});
