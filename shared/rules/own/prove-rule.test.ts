import { expect, test } from 'vitest';
import type { OwnRule } from '#shared/plan/records.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { allRules } from '../book/all-rules.ts';
import { proofProblem, proveRule } from './prove-rule.ts';

const { data, fixtures } = sketchedRule('OWN-001');
const problem = (rule: Pick<OwnRule, 'data' | 'fixtures'>) =>
  proofProblem(rule.data.id, proveRule(rule, allRules));

test('a rule that judges its small plans as said holds', () => {
  expect(proveRule({ data, fixtures }, allRules)).toEqual({
    holds: true,
    errors: [],
    lacks: [],
    cases: [
      { name: 'finds the fault of its plan', problems: [] },
      { name: 'is clear: It has enough', problems: [] },
      { name: 'cannot tell: Its memory is not stated', problems: [] },
    ],
  });
});

test('errors carry the line and a caret', () => {
  const { errors, cases } = proveRule(
    { data: { ...data, assert: 'self.ramGb > 4' }, fixtures },
    [],
  );
  expect(cases).toEqual([]);
  expect(errors[0]!.where).toBe('assert');
  expect(errors[0]!.message.split('\n').slice(1)).toEqual(['  self.ramGb > 4', '       ^']);
});

test.each<[string, Partial<OwnRule>, string]>([
  [
    'does not compile',
    { data: { ...data, assert: 'self.ramGiB' } },
    'OWN-001 does not compile (assert: must be true or false, this is a number: self.ramGiB). Correct it, or leave it off.',
  ],
  [
    'has the id of a rule of the book',
    { data: { ...data, id: 'MIS-04' } },
    'MIS-04 does not compile (id: MIS-04 is a rule of the book; take another id). Correct it, or leave it off.',
  ],
  [
    'has no small plans yet',
    { fixtures: { rule: 'OWN-001', plan: {}, finds: [], says: '', clear: [] } },
    'OWN-001 is not proven: it lacks a plan in which it finds fault and a plan in which it is clear. Add that, or leave it off.',
  ],
  [
    'judges otherwise than said',
    { fixtures: { ...fixtures, clear: [{ name: 'Half', facts: { s: { ramGiB: 63 } } }] } },
    'OWN-001 judges otherwise than its fixtures say (is clear: Half: should be clear, finds OWN-001 s: “s has 63 GiB, less than the house takes.”). Correct either, or leave it off.',
  ],
  [
    'varies what is not there',
    { fixtures: { ...fixtures, clear: [{ name: 'None', without: ['x'] }] } },
    "OWN-001 judges otherwise than its fixtures say (is clear: None: the plan cannot be drawn: no part 'x' to leave out). Correct either, or leave it off.",
  ],
])('a rule that %s may not be switched on', (_, more, says) => {
  expect(problem({ data, fixtures, ...more })).toBe(says);
});
