import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const availabilityBelowTargetFixtures: RuleFixtures = {
  rule: 'CAP-24',
  plan: {
    parts: {
      orders: ['workload', { availTargetPct: 99.9 }],
      'srv-01': ['server', { mtbfHours: 999, mttrHours: 1 }],
      'srv-02': ['server', { mtbfHours: 999, mttrHours: 1 }],
      lb: ['loadBalancer', { haPair: true, mtbfHours: 100_000, mttrHours: 1 }],
      staff: ['userGroup'],
    },
    relations: [
      ['orders', 'runsOn', 'srv-01'],
      ['staff', 'accesses', 'lb'],
      ['lb', 'accesses', 'orders'],
    ],
  },
  finds: ['orders'],
  says: '535.9 min a year are lost where 525.6 min are allowed',
  clear: [
    { name: 'A target just met', facts: { orders: { availTargetPct: 99.898 } } },
    { name: 'No target is stated', facts: { orders: { availTargetPct: undefined } } },
    { name: 'A second server', add: { relations: [['orders', 'runsOn', 'srv-02']] } },
    {
      name: 'Nothing leads to it and the target is met by what is drawn',
      facts: { orders: { availTargetPct: 99.8 } },
      unrelated: ['lb accesses orders'],
    },
  ],
  alsoFinds: [
    { name: 'A target just missed', facts: { orders: { availTargetPct: 99.8981 } } },
    {
      name: 'Whatever the load balancer says of itself',
      facts: { lb: { haPair: undefined } },
    },
    {
      name: 'Two servers are not enough for the target',
      facts: { orders: { availTargetPct: 99.99 } },
      add: { relations: [['orders', 'runsOn', 'srv-02']] },
    },
  ],
  unknown: [
    {
      name: 'Whether the load balancer is a pair decides, and is blank',
      facts: { orders: { availTargetPct: 99.8975 }, lb: { haPair: undefined } },
      missing: [['lb', 'haPair']],
    },
  ],
};
