import { expect, test } from 'vitest';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { starters } from '../all-starters.ts';

/** So many letters of a name are seen on a card. */
const seen = 14;
const kinds: readonly Kind[] = ['pdu', 'ups', 'powerFeed', 'generator', 'coolingUnit'];

test('the name of what feeds and cools a room is seen whole on its card, and is its own', () => {
  for (const starter of starters) {
    const names = [...starter.plan().all('component')]
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ name }) => name);
    expect(names.filter((name) => name.length > seen)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  }
});
