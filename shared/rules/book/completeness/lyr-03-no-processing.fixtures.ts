import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noProcessingFixtures: RuleFixtures = {
  rule: 'LYR-03',
  plan: {
    parts: { orders: ['workload'], 'srv-01': ['server'] },
    relations: [['orders', 'runsOn', 'srv-01']],
  },
  finds: ['plan'],
  says: 'no platform for them',
  clear: [
    { name: 'There is a hypervisor', add: { parts: { 'esx-01': ['hypervisor'] } } },
    { name: 'There is a partitioned host', add: { parts: { zones: ['osPlatform'] } } },
    { name: 'Bare metal is declared', notNeeded: { processing: 'Bare metal' } },
    { name: 'There is no workload', without: ['orders'] },
  ],
  alsoFinds: [{ name: 'Another layer is declared not needed', notNeeded: { access: 'None' } }],
  neverUnknown: 'What is drawn is always known.',
};
