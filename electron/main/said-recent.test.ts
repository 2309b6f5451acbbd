import { expect, test } from 'vitest';
import { saidRecent } from './said-recent.ts';

test('of what the page says only plans come into the menu, twelve at most', () => {
  expect(saidRecent([{ id: 'a', name: 'Plan A', more: 1 }, { id: 7, name: 'B' }, null])).toEqual([
    { id: 'a', name: 'Plan A' },
  ]);
  expect(saidRecent('plans')).toEqual([]);
  expect(saidRecent(Array.from({ length: 20 }, () => ({ id: 'a', name: 'A' })))).toHaveLength(12);
});
