import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const largerThanTheLargestHostFixtures: RuleFixtures = {
  rule: 'MIS-11',
  plan: {
    goals: ['performance'],
    parts: {
      render: ['workload', { vcpu: 65, ramGiB: 512 }],
      vm: ['vm'],
      cluster: ['hostCluster'],
      'srv-01': ['server', { cores: 64, ramGiB: 512 }],
      'srv-02': ['server', { cores: 32, ramGiB: 256 }],
      'hv-02': ['hypervisor'],
      lb: ['workloadManager'],
      nodes: ['parallelCluster'],
    },
    relations: [
      ['render', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'cluster'],
      ['srv-01', 'memberOf', 'cluster'],
      ['hv-02', 'memberOf', 'cluster'],
      ['hv-02', 'runsOn', 'srv-02'],
    ],
  },
  finds: ['render'],
  says: 'bigger than one host',
  clear: [
    { name: 'It needs as many cores as the largest host has', facts: { render: { vcpu: 64 } } },
    { name: 'Performance is no goal', goals: ['agility'] },
    { name: 'It runs on a parallel cluster', add: { relations: [['render', 'runsOn', 'nodes']] } },
    {
      name: 'Two copies run behind a workload manager',
      facts: { render: { replicas: 2 } },
      add: { relations: [['lb', 'accesses', 'render']] },
    },
    {
      name: 'Two machines carry it behind a load balancer',
      add: {
        parts: { front: ['loadBalancer'], 'vm-2': ['vm'] },
        relations: [
          ['front', 'accesses', 'vm'],
          ['render', 'runsOn', 'vm-2'],
        ],
      },
    },
    {
      name: 'The server under a member hypervisor is large enough',
      facts: { 'srv-02': { cores: 128 } },
    },
    { name: 'No host is drawn', without: ['srv-01', 'srv-02'] },
    {
      name: 'The size is that of its machine, and fits',
      facts: { render: { vcpu: undefined }, vm: { vcpu: 64 } },
    },
  ],
  alsoFinds: [
    { name: 'Only its memory is too large', facts: { render: { vcpu: 64, ramGiB: 513 } } },
    {
      name: 'The size is that of its machine, and does not fit',
      facts: { render: { vcpu: undefined }, vm: { vcpu: 65 } },
    },
    {
      name: 'The memory is that of its machine, and does not fit',
      facts: { render: { vcpu: 64, ramGiB: undefined }, vm: { ramGiB: 513 } },
    },
    { name: 'Its memory is blank', facts: { render: { ramGiB: undefined } } },
    {
      name: 'One copy runs behind a load balancer',
      facts: { render: { replicas: 1 } },
      add: { parts: { front: ['loadBalancer'] }, relations: [['front', 'accesses', 'render']] },
    },
    {
      name: 'It runs on a fault-tolerant server that is too small',
      unrelated: ['render runsOn vm'],
      add: {
        parts: { ft: ['ftServer', { cores: 16, ramGiB: 512 }] },
        relations: [['render', 'runsOn', 'ft']],
      },
    },
    {
      name: 'The size is that of its container',
      facts: { render: { vcpu: undefined } },
      unrelated: ['render runsOn vm'],
      add: {
        parts: { ct: ['osContainer', { vcpu: 65 }], zones: ['osPlatform'] },
        relations: [
          ['render', 'runsOn', 'ct'],
          ['ct', 'runsOn', 'zones'],
          ['zones', 'runsOn', 'srv-01'],
        ],
      },
    },
    {
      name: 'The memory is that of its container',
      facts: { render: { vcpu: 1, ramGiB: undefined } },
      unrelated: ['render runsOn vm'],
      add: {
        parts: { ct: ['osContainer', { ramGiB: 513 }], zones: ['osPlatform'] },
        relations: [
          ['render', 'runsOn', 'ct'],
          ['ct', 'runsOn', 'zones'],
          ['zones', 'runsOn', 'srv-01'],
        ],
      },
    },
    {
      name: 'It runs directly on a server',
      unrelated: ['render runsOn vm'],
      add: { relations: [['render', 'runsOn', 'srv-02']] },
    },
    {
      name: 'The size is that of a pod that is not placed yet',
      facts: { render: { vcpu: undefined } },
      unrelated: ['render runsOn vm'],
      add: {
        parts: { pod: ['pod', { vcpu: 65 }] },
        relations: [
          ['render', 'runsOn', 'pod'],
          ['render', 'runsOn', 'srv-01'],
        ],
      },
    },
    {
      name: 'The memory is that of a pod that is not placed yet',
      facts: { render: { vcpu: 1, ramGiB: undefined } },
      unrelated: ['render runsOn vm'],
      add: {
        parts: { pod: ['pod', { ramGiB: 513 }] },
        relations: [
          ['render', 'runsOn', 'pod'],
          ['render', 'runsOn', 'srv-01'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'Its processors are blank, and so are those of its machine',
      facts: { render: { vcpu: undefined } },
      missing: [['vm', 'vcpu']],
    },
    {
      name: 'Its memory is blank, and so is that of its machine',
      facts: { render: { vcpu: 64, ramGiB: undefined } },
      missing: [['vm', 'ramGiB']],
    },
    {
      name: 'The cores of a host are blank',
      facts: { 'srv-02': { cores: undefined } },
      missing: [['srv-02', 'cores']],
    },
    {
      name: 'Its processors are blank, and it runs on the server itself',
      facts: { render: { vcpu: undefined, ramGiB: 1 } },
      unrelated: ['render runsOn vm'],
      add: { relations: [['render', 'runsOn', 'srv-02']] },
      missing: [['render', 'vcpu']],
    },
    {
      name: 'Its memory is blank, and it runs on the server itself',
      facts: { render: { vcpu: 1, ramGiB: undefined } },
      unrelated: ['render runsOn vm'],
      add: { relations: [['render', 'runsOn', 'srv-02']] },
      missing: [['render', 'ramGiB']],
    },
  ],
};
