import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const beyondAirCoolingFixtures: RuleFixtures = {
  rule: 'CAP-15',
  plan: {
    parts: {
      rack: ['rack'],
      'gpu-01': ['server', { typicalW: 10_500 }],
      'gpu-02': ['server', { typicalW: 10_500 }],
    },
    relations: [
      ['gpu-01', 'mountedIn', 'rack'],
      ['gpu-02', 'mountedIn', 'rack'],
    ],
  },
  finds: ['rack'],
  says: 'draws 21 kW, and 20 kW',
  clear: [
    { name: 'Exactly 20 kW', facts: { 'gpu-01': { typicalW: 9500 } } },
    { name: 'The rack has cooling of its own', facts: { rack: { coolingKW: 21 } } },
    { name: 'Nothing is mounted', unrelated: ['gpu-01 mountedIn rack', 'gpu-02 mountedIn rack'] },
    {
      name: '10 kW in a lab',
      facts: { 'gpu-01': { typicalW: 5000 }, 'gpu-02': { typicalW: 5000 } },
      add: { profile: 'lab' },
    },
  ],
  alsoFinds: [
    { name: 'Its own cooling is too little', facts: { rack: { coolingKW: 20 } } },
    {
      name: '10 kW in a branch',
      facts: { 'gpu-01': { typicalW: 5000 }, 'gpu-02': { typicalW: 5000 } },
      add: { profile: 'branch' },
    },
    {
      name: 'One server alone is beyond it',
      facts: { 'gpu-01': { typicalW: 20_500 }, 'gpu-02': { typicalW: undefined } },
    },
  ],
  unknown: [
    {
      name: 'What a server draws is blank',
      facts: { 'gpu-02': { typicalW: undefined } },
      missing: [['gpu-02', 'typicalW']],
    },
  ],
};
