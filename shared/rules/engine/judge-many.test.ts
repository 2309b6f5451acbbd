import { describe, expect, test } from 'vitest';
import { Analyst } from '#shared/analysis/analyst.ts';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import type { Plan } from '#shared/plan/plan.ts';
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

/** What the rules say when subjects are judged together from so many on. */
function judged(plan: Plan, togetherFrom: number, stepBudget?: number) {
  const published = new Analyst(plan, syntheticAnalyses, today).all();
  const budget = stepBudget === undefined ? {} : { stepBudget };
  return createEngine(plan, rules, { today, published, togetherFrom, ...budget }).result();
}

const together = (plan: Plan, stepBudget?: number) => judged(plan, 1, stepBudget);
const oneByOne = (plan: Plan, stepBudget?: number) => judged(plan, Infinity, stepBudget);

describe('Judging many subjects at once', () => {
  test.each([11, 12, 13, 14, 15, 16])(
    'comes to the same as judging each by itself (plan %i)',
    (seed) => {
      const plan = edited(100 + seed * 15, seed);
      expect(together(plan)).toEqual(oneByOne(plan));
    },
    patience,
  );

  test.each([5, 10, 20, 30, 40, 60, 80, 120, 150, 200])(
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
