import { expect, test } from 'vitest';
import type { RuleData } from '#shared/rules/rule.ts';
import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { mutationOf, type MutationOutcome } from './mutation-of.ts';

const rule: RuleData = {
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: [],
  severity: 'error',
  on: ['vm'],
  when: 'has(self.vcpu)',
  assert: 'self.ramGiB >= 8',
  message: '${self.name} has ${self.ramGiB}.',
  fixes: [{ title: 'Give it 8 GiB', edits: [{ set: 'ramGiB', of: 'self', to: 8 }] }],
  docs: { why: 'For tests.', fix: 'None.', waive: 'Never.', sources: ['own knowledge'] },
};

const fixtures: RuleFixtures = {
  rule: 'TST-01',
  plan: { parts: { vm: ['vm', { vcpu: 1, ramGiB: 7 }] } },
  finds: ['vm'],
  says: '7 GiB',
  clear: [
    { name: 'It has 8 GiB', facts: { vm: { ramGiB: 8 } } },
    { name: 'Its processors are blank', facts: { vm: { vcpu: undefined } } },
  ],
  unknown: [
    {
      name: 'Its memory is blank',
      facts: { vm: { ramGiB: undefined } },
      missing: [['vm', 'ramGiB']],
    },
  ],
};

function outcomeOf(of: RuleData, on: RuleFixtures): MutationOutcome {
  const run = mutationOf(of, on);
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

test('fixtures at both sides of a boundary notice every change', () => {
  expect(outcomeOf(rule, fixtures)).toEqual({
    rule: 'TST-01',
    mutants: 5,
    killed: 5,
    survivors: [],
  });
});

test('fixtures beside the boundary leave changes unnoticed, and these are named', () => {
  const loose = { ...fixtures, clear: [{ name: 'It has 16 GiB', facts: { vm: { ramGiB: 16 } } }] };
  const { fixes: _fixes, ...unfixable } = rule;
  expect(outcomeOf(unfixable, loose)).toEqual({
    rule: 'TST-01',
    mutants: 5,
    killed: 3,
    survivors: [
      'assert: > instead of ≥ in self.ramGiB >= 8',
      'assert: 9 instead of 8 in self.ramGiB >= 8',
    ],
  });
});

test('a fix that no longer clears the finding notices, too', () => {
  const loose = { ...fixtures, clear: [{ name: 'It has 16 GiB', facts: { vm: { ramGiB: 16 } } }] };
  expect(outcomeOf(rule, loose).killed).toBe(5);
});

test('changes that do not compile do not count', () => {
  // Of servers alone no virtual processors can be asked.
  expect(outcomeOf({ ...rule, on: ['vm', 'server'] }, fixtures)).toEqual({
    rule: 'TST-01',
    mutants: 6,
    killed: 5,
    survivors: ['left out: the kind server'],
  });
});

test('it tells how far it is, from the first mutant to the last', () => {
  expect([...mutationOf(rule, fixtures)]).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
});
