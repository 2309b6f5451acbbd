import { expect, test } from 'vitest';
import { countingIds } from './ids.ts';

test('identities count up from one, each counter for itself', () => {
  const [parts, relations] = [countingIds('p'), countingIds('r')];
  expect([parts.next(), parts.next(), relations.next(), parts.next()]).toEqual([
    'p1',
    'p2',
    'r1',
    'p3',
  ]);
});
