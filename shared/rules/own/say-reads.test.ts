import { expect, test } from 'vitest';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { allRules } from '../book/all-rules.ts';
import { compileRule } from '../engine/compile-rule.ts';
import type { RuleData } from '../rule.ts';
import { sayReads } from './say-reads.ts';

function readsOf(rule: RuleData) {
  const compiled = compileRule(rule);
  if (!compiled.ok) throw new Error(compiled.error[0]!.message);
  return sayReads(compiled.value.reads);
}

test('what a rule reads is said place by place', () => {
  const { data } = sketchedRule('OWN-001');
  const assert =
    "self.ramGiB > 8 && self.to('mountedIn').all(r, has(r.heightU)) && plan.count('vm') > 1";
  expect(readsOf({ ...data, on: ['server'], assert })).toEqual([
    { of: 'the judged component', what: ['Memory'] },
    { of: 'the judged component → is mounted in: blade chassis, rack', what: ['Height'] },
    { of: 'the plan', what: ['How many virtual machines'] },
  ]);
});

test('everything that the rules of the book read can be said', () => {
  const said = allRules.flatMap((rule) => readsOf(rule).flatMap(({ of, what }) => [of, ...what]));
  expect(said.filter((words) => /undefined|#|@|^[a-z]+:/.test(words))).toEqual([]);
});
