import { expect, test } from 'vitest';
import { movedTo } from './moved-to.ts';

const ids = ['cost', 'availability', 'agility'];

test('a goal moves up or down to the place where it was dropped', () => {
  expect(movedTo(ids, 'agility', 0)).toEqual(['agility', 'cost', 'availability']);
  expect(movedTo(ids, 'cost', 1)).toEqual(['availability', 'cost', 'agility']);
  expect(movedTo(ids, 'cost', 99)).toEqual(['availability', 'agility', 'cost']);
});

test('dropped where it was, or unknown, it changes nothing', () => {
  expect(movedTo(ids, 'cost', 0)).toBe(ids);
  expect(movedTo(ids, 'cost', -3)).toBe(ids);
  expect(movedTo(ids, 'security', 1)).toBe(ids);
});
