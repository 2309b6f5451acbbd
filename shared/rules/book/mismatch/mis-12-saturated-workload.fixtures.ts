import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const saturatedWorkloadFixtures: RuleFixtures = {
  rule: 'MIS-12',
  plan: {
    goals: ['consolidation'],
    parts: {
      dwh: ['workload', { vcpu: 24, peakUtilPct: 80 }],
      vm: ['vm'],
      'hv-01': ['hypervisor'],
      'srv-01': ['server', { cores: 32 }],
    },
    relations: [
      ['dwh', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'hv-01'],
      ['hv-01', 'runsOn', 'srv-01'],
    ],
  },
  finds: ['dwh'],
  says: 'gains no density',
  clear: [
    { name: 'It peaks just below 60 % of the host', facts: { dwh: { peakUtilPct: 79.9 } } },
    { name: 'Consolidation is no goal', goals: ['agility'] },
    { name: 'The host is larger', facts: { 'srv-01': { cores: 64 } } },
    {
      name: 'Its peak is blank, and all its processors busy would stay below',
      facts: { dwh: { vcpu: 19, peakUtilPct: undefined } },
    },
    {
      name: 'The peak is that of its machine, and below',
      facts: { dwh: { peakUtilPct: undefined }, vm: { peakUtilPct: 50 } },
    },
    {
      name: 'It has the server to itself already',
      without: ['vm', 'hv-01'],
      add: { relations: [['dwh', 'runsOn', 'srv-01']] },
    },
    { name: 'No host is drawn', without: ['srv-01'] },
  ],
  alsoFinds: [
    { name: 'It peaks at 81 %', facts: { dwh: { peakUtilPct: 81 } } },
    {
      name: 'The machine is placed on the cluster of the server',
      without: ['hv-01'],
      add: {
        parts: { cluster: ['hostCluster'] },
        relations: [
          ['vm', 'runsOn', 'cluster'],
          ['srv-01', 'memberOf', 'cluster'],
        ],
      },
    },
    {
      name: 'Size and peak are those of its machine',
      facts: {
        dwh: { vcpu: undefined, peakUtilPct: undefined },
        vm: { vcpu: 24, peakUtilPct: 80 },
      },
    },
    {
      name: 'The peak is that of its machine',
      facts: { dwh: { peakUtilPct: undefined }, vm: { peakUtilPct: 80 } },
    },
    {
      name: 'It runs in a partition whose size and peak it takes',
      facts: { dwh: { vcpu: undefined, peakUtilPct: undefined } },
      without: ['vm', 'hv-01'],
      add: {
        parts: { host: ['osPlatform'], zone: ['osContainer', { vcpu: 24, peakUtilPct: 80 }] },
        relations: [
          ['dwh', 'runsOn', 'zone'],
          ['zone', 'runsOn', 'host'],
          ['host', 'runsOn', 'srv-01'],
        ],
      },
    },
    {
      name: 'It runs on a hypervisor on a fault-tolerant server',
      add: {
        parts: { stratus: ['ftServer', { cores: 32 }] },
        relations: [['hv-01', 'runsOn', 'stratus']],
      },
      without: ['srv-01'],
    },
    {
      name: 'The size is that of a pod that is not placed yet',
      facts: { dwh: { vcpu: undefined } },
      unrelated: ['dwh runsOn vm'],
      add: {
        parts: { pod: ['pod', { vcpu: 24 }], zones: ['osPlatform'] },
        relations: [
          ['dwh', 'runsOn', 'pod'],
          ['dwh', 'runsOn', 'zones'],
          ['zones', 'runsOn', 'srv-01'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'Its peak is blank, and so is that of its machine',
      facts: { dwh: { peakUtilPct: undefined } },
      missing: [['vm', 'peakUtilPct']],
    },
    {
      name: 'Its peak is blank, and all its processors busy would reach 60 % exactly',
      facts: { dwh: { vcpu: 12, peakUtilPct: undefined }, 'srv-01': { cores: 20 } },
      missing: [['vm', 'peakUtilPct']],
    },
    {
      name: 'The cores of the host are blank',
      facts: { 'srv-01': { cores: undefined } },
      missing: [['srv-01', 'cores']],
    },
    {
      name: 'Its size is blank, and it runs on a host of partitions itself',
      facts: { dwh: { vcpu: undefined } },
      unrelated: ['dwh runsOn vm'],
      add: {
        parts: { zones: ['osPlatform'] },
        relations: [
          ['dwh', 'runsOn', 'zones'],
          ['zones', 'runsOn', 'srv-01'],
        ],
      },
      missing: [['dwh', 'vcpu']],
    },
    {
      name: 'Its peak is blank, and it runs on a host of partitions itself',
      facts: { dwh: { peakUtilPct: undefined } },
      unrelated: ['dwh runsOn vm'],
      add: {
        parts: { zones: ['osPlatform'] },
        relations: [
          ['dwh', 'runsOn', 'zones'],
          ['zones', 'runsOn', 'srv-01'],
        ],
      },
      missing: [['dwh', 'peakUtilPct']],
    },
  ],
};
