import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const containerCannotMoveLiveFixtures: RuleFixtures = {
  rule: 'MIS-09',
  plan: {
    parts: {
      mail: ['workload', { needsLiveMigration: true }],
      ct: ['osContainer'],
      host: ['osPlatform', { liveMigration: false }],
    },
    relations: [
      ['mail', 'runsOn', 'ct'],
      ['ct', 'runsOn', 'host'],
    ],
  },
  finds: ['mail'],
  says: 'cannot be live-migrated',
  clear: [
    { name: 'It need not move while running', facts: { mail: { needsLiveMigration: false } } },
    { name: 'The platform migrates containers', facts: { host: { liveMigration: true } } },
    {
      name: 'The product of the platform migrates containers',
      facts: { host: { liveMigration: undefined, technology: 'openvz' } },
    },
    {
      name: 'Whether it must move is blank, and the platform migrates containers',
      facts: { mail: { needsLiveMigration: undefined }, host: { liveMigration: true } },
    },
    {
      name: 'Only the container is stated, and need not move',
      facts: { mail: { needsLiveMigration: undefined }, ct: { needsLiveMigration: false } },
    },
    {
      name: 'It runs in a virtual machine',
      unrelated: ['mail runsOn ct'],
      add: { parts: { vm: ['vm'] }, relations: [['mail', 'runsOn', 'vm']] },
    },
    {
      name: 'It need not move, whatever is said of its container',
      facts: { mail: { needsLiveMigration: false }, ct: { needsLiveMigration: true } },
    },
    {
      name: 'One of its containers need not move, and of the other nothing is said',
      facts: { mail: { needsLiveMigration: undefined }, ct: { needsLiveMigration: false } },
      add: {
        parts: { 'ct-2': ['osContainer'] },
        relations: [
          ['mail', 'runsOn', 'ct-2'],
          ['ct-2', 'runsOn', 'host'],
        ],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'Only the container is stated, and must move',
      facts: { mail: { needsLiveMigration: undefined }, ct: { needsLiveMigration: true } },
    },
    {
      name: 'The product of the platform does not migrate containers',
      facts: { host: { liveMigration: undefined, technology: 'lxc' } },
    },
    {
      name: 'The product could, but is stated not to',
      facts: { host: { liveMigration: false, technology: 'openvz' } },
    },
    {
      name: 'It runs in a pod that must move',
      facts: { mail: { needsLiveMigration: undefined } },
      without: ['ct', 'host'],
      add: {
        parts: {
          pod: ['pod', { needsLiveMigration: true }],
          k8s: ['k8sCluster', { technology: 'kubernetes' }],
        },
        relations: [
          ['mail', 'runsOn', 'pod'],
          ['pod', 'runsOn', 'k8s'],
        ],
      },
    },
    {
      name: 'It runs directly on a Kubernetes cluster',
      without: ['ct', 'host'],
      add: {
        parts: { k8s: ['k8sCluster', { technology: 'kubernetes' }] },
        relations: [['mail', 'runsOn', 'k8s']],
      },
    },
    {
      name: 'It runs directly on the partitioned host',
      without: ['ct'],
      add: { relations: [['mail', 'runsOn', 'host']] },
    },
    {
      name: 'One of its two platforms migrates containers, the other does not',
      add: {
        parts: { zones: ['osPlatform', { liveMigration: true }] },
        relations: [['mail', 'runsOn', 'zones']],
      },
    },
    {
      name: 'One of its containers must move, and of the other nothing is said',
      facts: { mail: { needsLiveMigration: undefined }, ct: { needsLiveMigration: true } },
      add: {
        parts: { 'ct-2': ['osContainer'] },
        relations: [
          ['mail', 'runsOn', 'ct-2'],
          ['ct-2', 'runsOn', 'host'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'Whether it must move is blank',
      facts: { mail: { needsLiveMigration: undefined } },
      missing: [['mail', 'needsLiveMigration']],
    },
    {
      name: 'Whether the platform migrates containers is blank, and so is its product',
      facts: { host: { liveMigration: undefined } },
      missing: [['host', 'technology']],
    },
  ],
};
