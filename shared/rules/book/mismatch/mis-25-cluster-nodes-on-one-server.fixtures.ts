import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const clusterNodesOnOneServerFixtures: RuleFixtures = {
  rule: 'MIS-25',
  plan: {
    parts: {
      wsfc: ['failoverCluster', { antiAffinity: false }],
      'sql-01': ['vm'],
      'sql-02': ['vm'],
      cluster: ['hostCluster'],
    },
    relations: [
      ['sql-01', 'memberOf', 'wsfc'],
      ['sql-02', 'memberOf', 'wsfc'],
      ['sql-01', 'runsOn', 'cluster'],
      ['sql-02', 'runsOn', 'cluster'],
    ],
  },
  finds: ['wsfc'],
  says: 'may land on one server',
  clear: [
    { name: 'Its members are kept apart', facts: { wsfc: { antiAffinity: true } } },
    { name: 'The host cluster keeps them apart', facts: { cluster: { antiAffinity: true } } },
    {
      name: 'They run on different clusters',
      add: { parts: { other: ['hostCluster'] }, relations: [['sql-02', 'runsOn', 'other']] },
      unrelated: ['sql-02 runsOn cluster'],
    },
    { name: 'Only one member is a virtual machine', without: ['sql-02'] },
    { name: 'One member is not placed yet', unrelated: ['sql-02 runsOn cluster'] },
  ],
  alsoFinds: [
    {
      name: 'They sit on hypervisors of one cluster',
      add: {
        parts: { 'esxi-01': ['hypervisor'], 'esxi-02': ['hypervisor'] },
        relations: [
          ['esxi-01', 'memberOf', 'cluster'],
          ['esxi-02', 'memberOf', 'cluster'],
          ['sql-01', 'runsOn', 'esxi-01'],
          ['sql-02', 'runsOn', 'esxi-02'],
        ],
      },
      unrelated: ['sql-01 runsOn cluster', 'sql-02 runsOn cluster'],
    },
    {
      name: 'They sit on one hypervisor',
      add: {
        parts: { kvm: ['hypervisor'] },
        relations: [
          ['sql-01', 'runsOn', 'kvm'],
          ['sql-02', 'runsOn', 'kvm'],
        ],
      },
      unrelated: ['sql-01 runsOn cluster', 'sql-02 runsOn cluster'],
    },
    {
      name: 'The host cluster is said not to keep them apart',
      facts: { cluster: { antiAffinity: false } },
    },
    {
      name: 'A third member runs elsewhere',
      add: {
        parts: { 'sql-03': ['vm'], other: ['hostCluster'] },
        relations: [
          ['sql-03', 'memberOf', 'wsfc'],
          ['sql-03', 'runsOn', 'other'],
        ],
      },
    },
    {
      name: 'They sit on one fault-tolerant server',
      add: {
        parts: { stratus: ['ftServer'] },
        relations: [
          ['sql-01', 'runsOn', 'stratus'],
          ['sql-02', 'runsOn', 'stratus'],
        ],
      },
      unrelated: ['sql-01 runsOn cluster', 'sql-02 runsOn cluster'],
    },
  ],
  unknown: [
    {
      name: 'Nobody said whether they are kept apart',
      facts: { wsfc: { antiAffinity: undefined } },
      missing: [['wsfc', 'antiAffinity']],
    },
  ],
};
