import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const criticalWithoutTargetsFixtures: RuleFixtures = {
  rule: 'GOL-02',
  plan: {
    parts: { orders: ['workload', { criticality: 1, rpoSec: 60, availTargetPct: 99.9 }] },
  },
  finds: ['orders'],
  says: 'no target for recovery time',
  clear: [
    { name: 'All three targets are stated', facts: { orders: { rtoSec: 900 } } },
    { name: 'It is of criticality 3', facts: { orders: { criticality: 3 } } },
    {
      name: 'All targets are stated and criticality is blank',
      facts: { orders: { rtoSec: 900, criticality: undefined } },
    },
  ],
  alsoFinds: [
    { name: 'It is of criticality 2', facts: { orders: { criticality: 2 } } },
    {
      name: 'Only the data loss target is blank',
      facts: { orders: { rtoSec: 900, rpoSec: undefined } },
    },
    {
      name: 'Only the availability target is blank',
      facts: { orders: { rtoSec: 900, availTargetPct: undefined } },
    },
    { name: 'A target of zero is a target', facts: { orders: { rpoSec: 0 } } },
  ],
  unknown: [
    {
      name: 'Criticality is blank',
      facts: { orders: { criticality: undefined } },
      missing: [['orders', 'criticality']],
    },
  ],
};
