import { expect, test } from 'vitest';
import { mostLenses } from '#shared/api/most-lenses.ts';
import { keptLens, keptWith } from './kept-lenses.ts';

const kept = [
  { plan: 'hall-1', lens: 'racks' },
  { plan: 'hall-2', lens: 'path orders' },
];

test('a plan is looked at as it was last, with what was chosen of the lens; another one by its layers', () => {
  expect(keptLens(kept, 'hall-2')).toEqual({ name: 'path', workload: 'orders' });
  expect(keptLens(kept, 'hall-3')).toEqual({ name: 'layers' });
});

test('what a plan is looked at through is kept once, the newest first, and the oldest of very many is dropped', () => {
  expect(keptWith(kept, 'hall-2', 'colour vendor')).toEqual([
    { plan: 'hall-2', lens: 'colour vendor' },
    { plan: 'hall-1', lens: 'racks' },
  ]);
  const many = Array.from({ length: mostLenses }, (_, at) => ({ plan: `p${at}`, lens: 'racks' }));
  const next = keptWith(many, 'hall-1', 'path');
  expect([next.length, next[0]?.plan, next.at(-1)?.plan]).toEqual([100, 'hall-1', 'p98']);
});
