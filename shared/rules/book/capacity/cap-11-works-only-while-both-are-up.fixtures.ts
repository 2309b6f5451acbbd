import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const worksOnlyWhileBothAreUpFixtures: RuleFixtures = {
  rule: 'CAP-11',
  plan: {
    parts: {
      'esx-01': ['server'],
      esxi: ['hypervisor'],
      backup: ['vm', { networkMbps: 6000 }],
      web: ['vm', { networkMbps: 5000 }],
      'leaf-a': ['switch'],
      'leaf-b': ['switch'],
    },
    relations: [
      ['esxi', 'runsOn', 'esx-01'],
      ['backup', 'runsOn', 'esxi'],
      ['web', 'runsOn', 'esxi'],
      ['esx-01', 'linksTo', 'leaf-a', { speedGbps: 10 }],
      ['esx-01', 'linksTo', 'leaf-b', { speedGbps: 10 }],
    ],
  },
  finds: ['esx-01'],
  says: 'ask 110 % of the links that are left',
  clear: [
    { name: 'Exactly what one link carries', facts: { web: { networkMbps: 4000 } } },
    {
      name: 'No machine states its load',
      facts: { web: { networkMbps: undefined }, backup: { networkMbps: undefined } },
    },
    {
      name: 'It is linked to nothing',
      unrelated: ['esx-01 linksTo leaf-a', 'esx-01 linksTo leaf-b'],
    },
  ],
  alsoFinds: [
    { name: 'A little more than one link carries', facts: { web: { networkMbps: 4010 } } },

    {
      name: 'The switches have too little way up',
      facts: {
        web: { networkMbps: 1000 },
        'leaf-a': { switchRole: 'leaf', uplinks: 1, uplinkGbps: 1 },
      },
      finds: ['leaf-a'],
    },
    {
      name: 'Another machine says nothing of its load',
      add: { parts: { mail: ['vm'] }, relations: [['mail', 'runsOn', 'esxi']] },
    },
  ],
  unknown: [
    {
      name: 'The load of another machine decides, and is blank',
      facts: { web: { networkMbps: undefined } },
      missing: [['web', 'networkMbps']],
    },
  ],
};
