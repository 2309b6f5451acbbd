import { expect, test } from 'vitest';
import { sinceWords } from './since-words.ts';

test('what changed since a report is counted, and moves are named apart', () => {
  const none = { isSamePlan: true, lines: [], count: 0, isMoved: false };
  expect(sinceWords('Plan', none)).toBe('Plan says the same as this report.');
  expect(sinceWords('Plan', { ...none, isMoved: true })).toBe(
    'Plan says the same as this report. Things were moved on the canvas.',
  );
  expect(sinceWords('Plan', { ...none, count: 1, lines: ['a'] })).toBe(
    '1 thing changed in Plan since this report.',
  );
  expect(sinceWords('Plan', { ...none, count: 9, lines: ['a', 'b'] })).toBe(
    '9 things changed in Plan since this report, the first 2 shown.',
  );
});
