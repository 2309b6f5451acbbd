import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { invert, type Change } from '../change.ts';
import { added, plan, refusal, related } from './check-change.samples.ts';
import { checkChange } from './check-change.ts';
import { Plan } from '../plan.ts';
import { randomEdit } from '../random/random-edit.ts';

test('whatever a person can do fits, forth and back', () => {
  const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 60, size: 'max' });
  fc.assert(
    fc.property(seeds, (some) => {
      const random = new Plan();
      const ids = countingIds('a');
      for (const seed of some) {
        const change = randomEdit(random, seededRandom(seed), ids);
        expect(checkChange(random, change)).toEqual({ ok: true, value: undefined });
        random.apply(change);
        expect(checkChange(random, invert(change))).toEqual({ ok: true, value: undefined });
      }
    }),
    { numRuns: 100 },
  );
});

test('steps are judged in the plan as the steps before leave it, and the refusal says which step', () => {
  const change = [
    ...added({ name: 'Web' }),
    ...related('runsOn', 'new', 'host'),
    ...related('runsOn', 'new', 'x'),
  ];
  expect(refusal(change.slice(0, 2))).toBe('fits');
  expect(checkChange(plan, change)).toMatchObject({
    ok: false,
    error: { code: 'id-twice', step: 2 },
  });
});

describe('what is no step', () => {
  const raw = (patch: unknown): Change => [patch] as Change;
  test.each<[string, Change, string]>([
    [
      'an unknown table',
      raw({ op: 'set', table: 'toString', id: 'a', key: 'b' }),
      'A step of the change cannot be read: table "toString" is not known.',
    ],
    [
      'an unknown step',
      raw({ op: 'drop', table: 'component' }),
      'A step of the change cannot be read: op cannot be "drop".',
    ],
    ['no step at all', raw(null), 'A step of the change cannot be read: must be an object.'],
    [
      'a record that is none',
      raw({ op: 'add', table: 'component', record: 5 }),
      'A component: must be an object.',
    ],
  ])('%s', (_, change, says) => {
    expect(refusal(change)).toBe(says);
  });
});
