import { expect, test } from 'vitest';
import type { RuleData } from '#shared/rules/rule.ts';
import { ruleMutants } from './rule-mutants.ts';

const rule: RuleData = {
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: [],
  severity: 'error',
  on: ['vm', 'pod'],
  params: { most: { label: 'Most', default: 180, min: 0 } },
  let: {
    hosts: "self.to('runsOn').filter(h, h.cores > 2)",
    unused: 'self.ramGiB > 8',
  },
  when: 'has(self.vcpu)',
  assert: '!self.isTemplate && self.vcpu <= params.most && hosts.exists(h, h.cores == 0.5)',
  message: '${unused}',
  docs: { why: 'For tests.', fix: 'None.', waive: 'Never.', sources: ['own knowledge'] },
};

test('each thing that a rule judges by is changed, one at a time', () => {
  expect(ruleMutants(rule).map(({ says }) => says)).toEqual([
    'let hosts: left out: the filter h.cores > 2',
    'let hosts: ≥ instead of > in h.cores > 2',
    'let hosts: 1 instead of 2 in h.cores > 2',
    'let hosts: 3 instead of 2 in h.cores > 2',
    'when: the opposite of: has(self.vcpu)',
    'assert: the opposite of: !self.isTemplate && self.vcpu <= params.most && hosts.exists(h, h.cores == 0.5)',
    'assert: or instead of and in !self.isTemplate && self.vcpu <= params.most && hosts.exists(h, h.cores == 0.5)',
    'assert: the opposite of: hosts.exists(h, h.cores == 0.5)',
    'assert: left out: hosts.exists(h, h.cores == 0.5)',
    'assert: or instead of and in !self.isTemplate && self.vcpu <= params.most',
    'assert: the opposite of: !self.isTemplate',
    'assert: left out: !self.isTemplate',
    'assert: the opposite of: self.vcpu <= params.most',
    'assert: left out: self.vcpu <= params.most',
    'assert: < instead of ≤ in self.vcpu <= params.most',
    'assert: all instead of exists in hosts.exists(h, h.cores == 0.5)',
    'assert: ≠ instead of = in h.cores == 0.5',
    'assert: 0.4 instead of 0.5 in h.cores == 0.5',
    'assert: 0.6 instead of 0.5 in h.cores == 0.5',
    'parameter most: 170 instead of 180',
    'parameter most: 190 instead of 180',
    'left out: the kind vm',
    'left out: the kind pod',
  ]);
});

test('a mutant is the rule with that one thing changed', () => {
  const mutant = ruleMutants(rule).find(({ says }) => says.endsWith('left out: !self.isTemplate'))!;
  expect(mutant.rule).toEqual({
    ...rule,
    assert: 'self.vcpu <= params.most && hosts.exists(h, h.cores == 0.5)',
  });
});

test('the same change in two places is told apart', () => {
  const twice = { ...rule, when: 'self.vcpu > 1 || self.vcpu > 1' };
  const said = ruleMutants(twice).map(({ says }) => says);
  expect(said).toContain('when: 2 instead of 1 in self.vcpu > 1');
  expect(said).toContain('when: 2 instead of 1 in self.vcpu > 1 (2)');
  expect(new Set(said).size).toBe(said.length);
});
