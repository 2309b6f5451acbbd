import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const nobodyAnswersForItFixtures: RuleFixtures = {
  rule: 'MGT-09',
  plan: {
    parts: {
      orders: ['workload', { criticality: 2 }],
      array: ['array', { owner: 'Storage team' }],
      'srv-01': ['server'],
    },
  },
  finds: ['plan'],
  says: 'owner of orders',
  clear: [
    { name: 'It has an owner', facts: { orders: { owner: 'Sales' } } },
    { name: 'It is of criticality 3', facts: { orders: { criticality: 3 } } },
    { name: 'Its criticality is not stated', facts: { orders: { criticality: undefined } } },
    { name: 'A branch asks for the most critical only', add: { profile: 'branch' } },
    {
      name: 'A branch asks for no owner of its array',
      facts: { array: { owner: undefined } },
      add: { profile: 'branch' },
    },
    {
      name: 'A lab asks for none',
      facts: { orders: { criticality: 1 } },
      add: { profile: 'lab' },
    },
  ],
  alsoFinds: [
    {
      name: 'Only the array has no owner',
      facts: { orders: { owner: 'Sales' }, array: { owner: undefined } },
    },
    {
      name: 'A workload of criticality 4, where rules are strict',
      facts: { orders: { criticality: 4 } },
      add: { profile: 'regulated' },
    },
    {
      name: 'The most critical in a branch',
      facts: { orders: { criticality: 1 } },
      add: { profile: 'branch' },
    },
  ],
  neverUnknown: 'A blank owner means that none is known, which is what the rule finds.',
};
