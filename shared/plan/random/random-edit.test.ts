import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { Plan } from '../plan.ts';
import { randomEdit } from './random-edit.ts';
import { tableNames } from '../records.ts';

test('random edits add to, change and take from every table', () => {
  const plan = new Plan();
  const ids = countingIds('a');
  const seen = new Set<string>();
  for (let seed = 0; seed < 3000; seed++) {
    const change = randomEdit(plan, seededRandom(seed), ids);
    for (const { op, table } of change) seen.add(`${op} ${table}`);
    plan.apply(change);
  }
  const possible = tableNames.flatMap((table) =>
    ['add', 'set', 'remove'].map((op) => `${op} ${table}`),
  );
  // Waivers and baselines are taken and dropped, technologies only grow, and a plan has one meta record.
  const never = ['set waiver', 'set baseline', 'remove technology', 'add meta', 'remove meta'];
  expect([...seen].sort()).toEqual(possible.filter((step) => !never.includes(step)).sort());
});
