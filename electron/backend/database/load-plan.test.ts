import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { invert } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import Database from 'better-sqlite3';
import { ChangeWriter } from './change-writer.ts';
import { planFile } from './database-fixtures.ts';
import { loadPlan } from './load-plan.ts';

test('whatever is done to a plan, the file says the same as the memory, and again when it is undone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 60, size: 'max' }), (seeds) => {
      const plan = new Plan();
      const file = planFile(plan);
      const database = new Database(file);
      database.pragma('synchronous = OFF');
      const writer = new ChangeWriter(database);
      const start = canonicalPlan(plan);
      const ids = countingIds('x');
      const done = seeds.map((seed) => {
        const change = randomEdit(plan, seededRandom(seed), ids);
        plan.apply(change);
        database.transaction(() => writer.write(change))();
        return change;
      });
      expect(canonicalPlan(loadPlan(database))).toEqual(canonicalPlan(plan));
      for (const change of done.toReversed()) writer.write(invert(change));
      expect(canonicalPlan(loadPlan(database))).toEqual(start);
      expect(database.pragma('foreign_key_check')).toEqual([]);
      database.close();
    }),
    { numRuns: 25 },
  );
});
