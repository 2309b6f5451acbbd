import { expect, test } from 'vitest';
import type { RuleData } from './rule.ts';
import type { RuleFixtures } from './rule-fixtures.ts';
import { ruleCases } from './rule-tester-cases.ts';

const rule: RuleData = {
  id: 'TST-01',
  version: 1,
  title: 'For tests',
  layers: [],
  severity: 'error',
  on: ['vm'],
  assert: 'self.ramGiB >= 8',
  message: '${self.name} has ${self.ramGiB}.',
  fixes: [{ title: 'Give it 8 GiB', edits: [{ set: 'ramGiB', of: 'self', to: 8 }] }],
  docs: { why: 'For tests.', fix: 'None.', waive: 'Never.', sources: ['own knowledge'] },
};

const fixtures: RuleFixtures = {
  rule: 'TST-01',
  plan: { parts: { vm: ['vm', { ramGiB: 7 }], esx: ['hypervisor'] } },
  finds: ['vm'],
  says: '7 GiB',
  clear: [{ name: 'It has 8 GiB', facts: { vm: { ramGiB: 8 } } }],
  alsoFinds: [{ name: 'It has none', facts: { vm: { ramGiB: 0 } } }],
  unknown: [
    {
      name: 'Its memory is blank',
      facts: { vm: { ramGiB: undefined } },
      missing: [['vm', 'ramGiB']],
    },
  ],
};

const problems = (of: Partial<RuleData>, on: Partial<RuleFixtures>) =>
  ruleCases({ ...rule, ...of }, { ...fixtures, ...on }).flatMap((each) => each.problems());

test('right fixtures of a right rule have no problems, case by case', () => {
  expect(ruleCases(rule, fixtures).map((each) => [each.name, each.problems()])).toEqual([
    ['finds the fault of its plan', []],
    ['is clear: It has 8 GiB', []],
    ['also finds: It has none', []],
    ['cannot tell: Its memory is blank', []],
    ['is fixed by: Give it 8 GiB', []],
  ]);
});

test.each([
  [
    'a threshold moved down',
    { assert: 'self.ramGiB >= 7' },
    {},
    'should find TST-01 vm, finds nothing',
  ],
  ['a threshold moved up', { assert: 'self.ramGiB > 8' }, {}, 'should be clear, finds TST-01 vm'],
  [
    'a blank that counts as zero',
    { assert: 'has(self.ramGiB) && self.ramGiB >= 8' },
    {},
    'should miss vm.ramGiB, misses nothing',
  ],
  [
    'another message',
    { message: '${self.name} is small.' },
    {},
    'should say “7 GiB”, says “vm is small.”',
  ],
  [
    'a fix that fixes nothing',
    { fixes: [{ title: 'Turn it on', edits: [{ set: 'poweredOn', of: 'self', to: true }] }] },
    {},
    'clears none of the failing plans (it stands)',
  ],
  [
    'a relation that cannot be drawn',
    {},
    { plan: { ...fixtures.plan, relations: [['esx', 'runsOn', 'vm']] } },
    "the relation 'esx runsOn vm' is not legal",
  ],
] as const)('%s is noticed', (_, of, on, message) => {
  const said = problems(of as Partial<RuleData>, on as Partial<RuleFixtures>).join('\n');
  expect(said).toContain(message);
});
