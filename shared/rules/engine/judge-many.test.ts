import { describe, expect, test } from 'vitest';
import { Analyst } from '#shared/analysis/analyst.ts';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { addPatch } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { createEngine } from './engine.ts';
import { randomRuleEdit } from './random-rule-edit.ts';
import { syntheticAnalyses } from './synthetic-analyses.ts';
import { syntheticRules } from './synthetic-rules.ts';

const rules = [...allRules, ...syntheticRules];
const today = '2026-01-01';
const patience = 60_000;

/** A data center after a day of edits that leave blanks and oddities. */
function edited(components: number, seed: number): Plan {
  const plan = generateDataCenter({ components, seed });
  const random = seededRandom(seed);
  const ids = countingIds('n');
  for (let step = 0; step < 200; step++) plan.apply(randomRuleEdit(plan, random, ids));
  return plan;
}

/** An engine that has judged each subject by itself: all came in one change. */
function oneByOne(plan: Plan, stepBudget?: number) {
  const budget = stepBudget === undefined ? {} : { stepBudget };
  const engine = createEngine(new Plan(plan.meta), rules, { today, ...budget });
  const tables = [
    'technology',
    'component',
    'relation',
    'declaration',
    'waiver',
    'setting',
    'rule',
  ] as const;
  for (const table of tables)
    for (const record of plan.all(table)) engine.apply([addPatch(table, record)]);
  engine.publish(new Analyst(plan, syntheticAnalyses, today).all());
  return engine.result();
}

function together(plan: Plan, stepBudget?: number) {
  const budget = stepBudget === undefined ? {} : { stepBudget };
  const published = new Analyst(plan, syntheticAnalyses, today).all();
  return createEngine(plan, rules, { today, published, ...budget }).result();
}

describe('Judging many subjects at once', () => {
  test.each([11, 12, 13, 14])(
    'comes to the same as judging each by itself (plan %i)',
    (seed) => {
      const plan = edited(100 + seed * 15, seed);
      expect(together(plan)).toEqual(oneByOne(plan));
    },
    patience,
  );

  test.each([5, 10, 20, 40, 80, 150])(
    'finds the same rules too expensive with a budget of %i steps',
    (budget) => {
      const plan = edited(220, 21);
      const alone = oneByOne(plan, budget);
      expect(together(plan, budget)).toEqual(alone);
      expect(alone.unknown.some(({ tooExpensive }) => tooExpensive)).toBe(true);
    },
    patience,
  );
});
