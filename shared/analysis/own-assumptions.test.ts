import { expect, test } from 'vitest';
import { addPatch, invert, setPatch, type Change } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import type { Analysis } from './analysis.ts';
import { Analyst } from './analyst.ts';

const horizon: Analysis = {
  id: 'horizon',
  title: 'Horizon',
  publishes: ['capex'],
  reads: { kinds: [], fields: [], relations: [], assumptions: ['planningYears'] },
  *compute(context) {
    const value = context.assumption('planningYears');
    yield { subject: 'plan', measure: 'capex', result: { value, used: [], missing: [] } };
  },
};

const setting = (id: string, value: number) =>
  addPatch('setting', { id, value, setOn: '2026-01-01' });

function steps(...changes: Change[]): unknown[] {
  const plan = new Plan();
  const analyst = new Analyst(plan, [horizon], '2026-01-01');
  return changes.map((change) => {
    plan.apply(change);
    return analyst.apply(change).map(({ result }) => result.value);
  });
}

test("a plan's own value of an assumption counts from when it is set until it is taken back", () => {
  const set = [setting('assumption.planningYears', 5)];
  const change = [setPatch('setting', 'assumption.planningYears', 'value', 5, 4)];
  expect(steps(set, change, invert(change), invert(set))).toEqual([[5], [4], [5], [3]]);
});

test('settings that an analysis does not read leave its results as they are', () => {
  expect(steps([setting('assumption.pue', 1.2)], [setting('rule.MIS-04.minutes', 5)])).toEqual([
    [],
    [],
  ]);
});

test('a value that makes no sense, from a file written by hand, counts as not set', () => {
  expect(steps([setting('assumption.planningYears', -5)])).toEqual([[]]);
});
