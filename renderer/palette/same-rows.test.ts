import { expect, test } from 'vitest';
import type { PaletteRow } from './palette-rows.ts';
import { sameRows } from './same-rows.ts';

const lane = (name: 'access' | 'storage', placed: number): PaletteRow => ({
  type: 'lane',
  key: name,
  lane: name,
  placed,
  isOpen: false,
});

test('only the row whose count is another one is another row', () => {
  const before = [lane('access', 1), lane('storage', 2)];
  const now = sameRows(before, [lane('access', 1), lane('storage', 3)]);
  expect(now).toEqual([lane('access', 1), lane('storage', 3)]);
  expect(now[0]).toBe(before[0]);
});

test('rows that say the same are the same list', () => {
  const before = [lane('access', 1), lane('storage', 2)];
  expect(sameRows(before, [lane('access', 1), lane('storage', 2)])).toBe(before);
  expect(sameRows(before, [lane('access', 1)])).toEqual([lane('access', 1)]);
});
