import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const anotherKernelInAPartitionFixtures: RuleFixtures = {
  rule: 'MIS-08',
  plan: {
    parts: {
      crm: ['workload', { osKernelFamily: 'windows' }],
      ct: ['osContainer'],
      host: ['osPlatform', { osKernelFamily: 'linux' }],
    },
    relations: [
      ['crm', 'runsOn', 'ct'],
      ['ct', 'runsOn', 'host'],
    ],
  },
  finds: ['crm'],
  says: 'cannot run there',
  clear: [
    { name: 'The kernels are of one family', facts: { crm: { osKernelFamily: 'linux' } } },
    { name: 'The host has the other kernel', facts: { host: { osKernelFamily: 'windows' } } },
    {
      name: 'The container says which family it is, and it fits',
      facts: { crm: { osKernelFamily: undefined }, ct: { osKernelFamily: 'linux' } },
    },
    {
      name: 'The product of the host runs Linux only, and so does the workload',
      facts: {
        crm: { osKernelFamily: 'linux' },
        host: { osKernelFamily: undefined, technology: 'lxc' },
      },
    },
    {
      name: 'The product of the host runs Windows only, and so does the workload',
      facts: { host: { osKernelFamily: undefined, technology: 'windows-containers' } },
    },
    {
      name: 'It runs in a virtual machine',
      unrelated: ['crm runsOn ct'],
      add: { parts: { vm: ['vm'] }, relations: [['crm', 'runsOn', 'vm']] },
    },
  ],
  alsoFinds: [
    {
      name: 'The container says which family it is, and it does not fit',
      facts: { crm: { osKernelFamily: undefined }, ct: { osKernelFamily: 'windows' } },
    },
    {
      name: 'The product of the host runs Linux only',
      facts: { host: { osKernelFamily: undefined, technology: 'lxc' } },
    },
    {
      name: 'The product of the host runs Windows only, the workload does not',
      facts: {
        crm: { osKernelFamily: 'linux' },
        host: { osKernelFamily: undefined, technology: 'windows-containers' },
      },
    },
    {
      name: 'What the host is stated to run counts before its product',
      facts: { host: { technology: 'windows-containers' } },
    },
    {
      name: 'The pod says which family it is, and it does not fit',
      facts: { crm: { osKernelFamily: undefined } },
      without: ['ct'],
      add: {
        parts: {
          pod: ['pod', { osKernelFamily: 'windows' }],
          k8s: ['k8sCluster', { osKernelFamily: 'linux' }],
        },
        relations: [
          ['crm', 'runsOn', 'pod'],
          ['pod', 'runsOn', 'k8s'],
        ],
      },
    },
    {
      name: 'It runs directly on the partitioned host',
      without: ['ct'],
      add: { relations: [['crm', 'runsOn', 'host']] },
    },
    {
      name: 'It runs in a pod of a Linux cluster',
      without: ['ct'],
      add: {
        parts: { pod: ['pod'], k8s: ['k8sCluster', { osKernelFamily: 'linux' }] },
        relations: [
          ['crm', 'runsOn', 'pod'],
          ['pod', 'runsOn', 'k8s'],
        ],
      },
    },
    {
      name: 'What it says of itself counts before what its container says',
      facts: { ct: { osKernelFamily: 'linux' } },
    },
    {
      name: 'It could also run on a host that has its kernel',
      add: {
        parts: { 'win-host': ['osPlatform', { osKernelFamily: 'windows' }] },
        relations: [['crm', 'runsOn', 'win-host']],
      },
    },
    {
      name: 'One of its two containers fits, the other does not',
      facts: { crm: { osKernelFamily: undefined }, ct: { osKernelFamily: 'windows' } },
      add: {
        parts: { 'ct-2': ['osContainer', { osKernelFamily: 'linux' }] },
        relations: [
          ['crm', 'runsOn', 'ct-2'],
          ['ct-2', 'runsOn', 'host'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'The kernel family of the workload is blank',
      facts: { crm: { osKernelFamily: undefined } },
      missing: [['crm', 'osKernelFamily']],
    },
    {
      name: 'The product of the host does not tell its kernel',
      facts: { host: { osKernelFamily: undefined, technology: 'docker' } },
      missing: [['host', 'osKernelFamily']],
    },
    {
      name: 'The kernel family of the host is blank',
      facts: { host: { osKernelFamily: undefined } },
      missing: [['host', 'osKernelFamily']],
    },
  ],
};
