import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const machine = { osKernelFamily: 'linux', avgUtilPct: 20, needsLiveMigration: false } as const;

export const sameKernelManyTimesFixtures: RuleFixtures = {
  rule: 'MIS-01',
  plan: {
    goals: ['consolidation', 'availability'],
    parts: {
      cluster: ['hostCluster'],
      'esx-01': ['server'],
      'hv-01': ['hypervisor'],
      'vm-1': ['vm', machine],
      'vm-2': ['vm', machine],
      'vm-3': ['vm', machine],
      'vm-4': ['vm', machine],
      'vm-5': ['vm'],
      shop: [
        'workload',
        { osKernelFamily: 'linux', avgUtilPct: 20, needsLiveMigration: false, isolation: 'shared' },
      ],
    },
    relations: [
      ['esx-01', 'memberOf', 'cluster'],
      ['hv-01', 'runsOn', 'esx-01'],
      ['vm-1', 'runsOn', 'cluster'],
      ['vm-2', 'runsOn', 'cluster'],
      ['vm-3', 'runsOn', 'cluster'],
      ['vm-4', 'runsOn', 'hv-01'],
      ['vm-5', 'runsOn', 'hv-01'],
      ['shop', 'runsOn', 'vm-5'],
    ],
  },
  finds: ['cluster'],
  says: '5 of 5 virtual machines on cluster',
  clear: [
    { name: 'There are only four', without: ['vm-4'] },
    { name: 'One is loaded above 20 %', facts: { 'vm-1': { avgUtilPct: 21 } } },
    { name: 'One runs another family', facts: { 'vm-1': { osKernelFamily: 'windows' } } },
    { name: 'One must move while running', facts: { 'vm-1': { needsLiveMigration: true } } },
    { name: 'One is a template', facts: { 'vm-1': { isTemplate: true } } },
    { name: 'One serves a hostile tenant', facts: { shop: { isolation: 'hostile' } } },
    { name: 'The workload on one must move', facts: { shop: { needsLiveMigration: true } } },
    { name: 'The workload on one loads it above 20 %', facts: { shop: { avgUtilPct: 21 } } },
    { name: 'The workload on one runs another family', facts: { shop: { osKernelFamily: 'bsd' } } },
    {
      name: 'They all run something of no common family',
      facts: Object.fromEntries(
        ['vm-1', 'vm-2', 'vm-3', 'vm-4', 'shop'].map((id) => [id, { osKernelFamily: 'other' }]),
      ),
    },
    { name: 'Density is no goal', goals: ['availability', 'agility'] },
    { name: 'Density is only the third goal', goals: ['availability', 'agility', 'consolidation'] },
    {
      name: 'One is loaded above 20 %, and what is blank of it cannot matter',
      facts: {
        'vm-1': { avgUtilPct: 21, osKernelFamily: undefined, needsLiveMigration: undefined },
      },
    },
    {
      name: 'There are only four, and what is blank of one cannot matter',
      without: ['vm-4'],
      facts: { 'vm-1': { avgUtilPct: undefined } },
    },
    {
      name: 'The workload on one runs another family, beside one that says nothing of it',
      facts: { shop: { osKernelFamily: 'bsd' } },
      add: {
        parts: { web: ['workload', { isolation: 'shared' }] },
        relations: [['web', 'runsOn', 'vm-5']],
      },
    },
    {
      name: 'One runs another family, and its load is blank',
      facts: { 'vm-1': { osKernelFamily: 'windows', avgUtilPct: undefined } },
    },
  ],
  alsoFinds: [
    { name: 'Cost is the second goal instead', goals: ['agility', 'cost'] },
    {
      name: 'They run on a lone hypervisor',
      without: ['cluster'],
      add: {
        relations: [
          ['vm-1', 'runsOn', 'hv-01'],
          ['vm-2', 'runsOn', 'hv-01'],
          ['vm-3', 'runsOn', 'hv-01'],
        ],
      },
      finds: ['hv-01'],
    },
    {
      name: 'The hypervisor itself is the member',
      unrelated: [
        'esx-01 memberOf cluster',
        'vm-1 runsOn cluster',
        'vm-2 runsOn cluster',
        'vm-3 runsOn cluster',
      ],
      add: {
        relations: [
          ['hv-01', 'memberOf', 'cluster'],
          ['vm-1', 'runsOn', 'hv-01'],
          ['vm-2', 'runsOn', 'hv-01'],
          ['vm-3', 'runsOn', 'hv-01'],
        ],
      },
    },
    {
      name: 'A sixth is blank: five are enough',
      add: { parts: { 'vm-6': ['vm'] }, relations: [['vm-6', 'runsOn', 'cluster']] },
    },
    {
      name: 'All are placed on the one hypervisor whose server is the member',
      unrelated: ['vm-1 runsOn cluster', 'vm-2 runsOn cluster', 'vm-3 runsOn cluster'],
      add: {
        relations: [
          ['vm-1', 'runsOn', 'hv-01'],
          ['vm-2', 'runsOn', 'hv-01'],
          ['vm-3', 'runsOn', 'hv-01'],
        ],
      },
    },
    { name: 'One is stated to be no template', facts: { 'vm-1': { isTemplate: false } } },
    ...(['solaris', 'aix', 'bsd'] as const).map((osKernelFamily) => ({
      name: `They all run ${osKernelFamily}`,
      facts: Object.fromEntries(
        ['vm-1', 'vm-2', 'vm-3', 'vm-4', 'shop'].map((id) => [id, { osKernelFamily }]),
      ),
    })),
    {
      name: 'They all run Windows',
      facts: {
        'vm-1': { osKernelFamily: 'windows' },
        'vm-2': { osKernelFamily: 'windows' },
        'vm-3': { osKernelFamily: 'windows' },
        'vm-4': { osKernelFamily: 'windows' },
        shop: { osKernelFamily: 'windows' },
      },
    },
    {
      name: 'A sixth carries a workload of which nothing is said',
      add: {
        parts: { 'vm-6': ['vm', machine], web: ['workload'] },
        relations: [
          ['vm-6', 'runsOn', 'cluster'],
          ['web', 'runsOn', 'vm-6'],
        ],
      },
    },
    {
      name: 'A second workload on one says nothing but that it is harmless',
      add: {
        parts: { web: ['workload', { isolation: 'shared' }] },
        relations: [['web', 'runsOn', 'vm-5']],
      },
    },
  ],
  unknown: [
    {
      name: 'The kernel family of one is blank',
      facts: { 'vm-1': { osKernelFamily: undefined } },
      missing: [['vm-1', 'osKernelFamily']],
    },
    {
      name: 'The load of one is blank',
      facts: { 'vm-1': { avgUtilPct: undefined } },
      missing: [['vm-1', 'avgUtilPct']],
    },
    {
      name: 'Whether one must move while running is blank',
      facts: { 'vm-1': { needsLiveMigration: undefined } },
      missing: [['vm-1', 'needsLiveMigration']],
    },
    {
      name: 'The isolation of the workload on one is blank',
      facts: { shop: { isolation: undefined } },
      missing: [['shop', 'isolation']],
    },
    {
      name: 'The load of one is blank, and another could belong to either of two families',
      facts: { 'vm-1': { avgUtilPct: undefined } },
      add: {
        parts: {
          ...Object.fromEntries(
            ['win-1', 'win-2', 'win-3', 'win-4'].map((id) => [
              id,
              ['vm', { ...machine, osKernelFamily: 'windows' }] as const,
            ]),
          ),
          'vm-6': ['vm', { avgUtilPct: 20, needsLiveMigration: false }],
        },
        relations: ['win-1', 'win-2', 'win-3', 'win-4', 'vm-6'].map(
          (id) => [id, 'runsOn', 'cluster'] as const,
        ),
      },
      missing: [
        ['vm-1', 'avgUtilPct'],
        ['vm-6', 'osKernelFamily'],
      ],
    },
    {
      name: 'Neither a machine nor its workload says which family it runs',
      facts: { shop: { osKernelFamily: undefined } },
      missing: [['vm-5', 'osKernelFamily']],
    },
  ],
};
