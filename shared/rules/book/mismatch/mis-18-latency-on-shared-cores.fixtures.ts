import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const latencyOnSharedCoresFixtures: RuleFixtures = {
  rule: 'MIS-18',
  plan: {
    parts: {
      trading: ['workload', { maxLatencyMs: 1 }],
      'trading-vm': ['vm', { vcpu: 8 }],
      'other-vm': ['vm', { vcpu: 9 }],
      cluster: ['hostCluster'],
      'esx-01': ['server', { cores: 8 }],
      'esx-02': ['server', { cores: 8 }],
    },
    relations: [
      ['trading', 'runsOn', 'trading-vm'],
      ['trading-vm', 'runsOn', 'cluster'],
      ['other-vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
    ],
  },
  finds: ['trading'],
  says: '17 vCPU',
  clear: [
    { name: 'One virtual processor for each core', facts: { 'other-vm': { vcpu: 8 } } },
    { name: 'The latency is not quite critical', facts: { trading: { maxLatencyMs: 1.1 } } },
    { name: 'No latency is asked for', facts: { trading: { maxLatencyMs: undefined } } },
    {
      name: 'It is said not to be real-time',
      facts: { trading: { maxLatencyMs: undefined, realTime: false } },
    },
    { name: 'The other machine is a template', facts: { 'other-vm': { isTemplate: true } } },
    {
      name: 'It runs on bare metal',
      add: { relations: [['trading', 'runsOn', 'esx-01']] },
      unrelated: ['trading runsOn trading-vm'],
    },
    {
      name: 'Its hypervisor is on a fault-tolerant server with a core for each',
      without: ['cluster', 'esx-01', 'esx-02'],
      add: {
        parts: { kvm: ['hypervisor'], stratus: ['ftServer', { cores: 17 }] },
        relations: [
          ['kvm', 'runsOn', 'stratus'],
          ['trading-vm', 'runsOn', 'kvm'],
          ['other-vm', 'runsOn', 'kvm'],
        ],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'It is real-time, with no figure',
      facts: { trading: { maxLatencyMs: undefined, realTime: true } },
    },
    {
      name: 'The machines sit on hypervisors that are members of the cluster',
      add: {
        parts: { 'esxi-01': ['hypervisor'] },
        relations: [
          ['esxi-01', 'runsOn', 'esx-01'],
          ['esxi-01', 'memberOf', 'cluster'],
          ['trading-vm', 'runsOn', 'esxi-01'],
          ['other-vm', 'runsOn', 'esxi-01'],
        ],
      },
      unrelated: [
        'esx-01 memberOf cluster',
        'trading-vm runsOn cluster',
        'other-vm runsOn cluster',
      ],
    },
    {
      name: 'A hypervisor of no cluster',
      add: {
        parts: { 'esxi-03': ['hypervisor'], 'esx-03': ['server', { cores: 16 }] },
        relations: [
          ['esxi-03', 'runsOn', 'esx-03'],
          ['trading-vm', 'runsOn', 'esxi-03'],
          ['other-vm', 'runsOn', 'esxi-03'],
        ],
      },
      unrelated: ['trading-vm runsOn cluster', 'other-vm runsOn cluster'],
    },
    {
      name: 'The other machine is said to be no template',
      facts: { 'other-vm': { isTemplate: false } },
    },
    {
      name: 'The machines sit on hypervisors whose servers are the members, as imports draw them',
      add: {
        parts: { 'esxi-01': ['hypervisor'], 'esxi-02': ['hypervisor'] },
        relations: [
          ['esxi-01', 'runsOn', 'esx-01'],
          ['esxi-02', 'runsOn', 'esx-02'],
          ['trading-vm', 'runsOn', 'esxi-01'],
          ['other-vm', 'runsOn', 'esxi-02'],
        ],
      },
      unrelated: ['trading-vm runsOn cluster', 'other-vm runsOn cluster'],
    },
  ],
  unknown: [
    {
      name: 'The processors of another machine are not stated',
      facts: { 'other-vm': { vcpu: undefined } },
      missing: [['other-vm', 'vcpu']],
    },
    {
      name: 'The cores of a host are not stated',
      facts: { 'esx-02': { cores: undefined } },
      missing: [['esx-02', 'cores']],
    },
  ],
};
