import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const needsItselfToStartFixtures: RuleFixtures = {
  rule: 'STR-23',
  plan: {
    parts: {
      names: ['dns'],
      'names-vm': ['vm'],
      cluster: ['hostCluster'],
      small: ['server'],
    },
    relations: [
      ['names', 'runsOn', 'names-vm'],
      ['names-vm', 'runsOn', 'cluster'],
      ['cluster', 'dependsOn', 'names'],
    ],
  },
  finds: ['names'],
  says: 'nothing starts by itself',
  clear: [
    {
      name: 'It runs on a server of its own',
      add: { relations: [['names', 'runsOn', 'small']] },
      unrelated: ['names runsOn names-vm'],
    },
    { name: 'A second instance runs outside', add: { relations: [['names', 'runsOn', 'small']] } },
    { name: 'The cluster does not need it', unrelated: ['cluster dependsOn names'] },
    { name: 'It is placed nowhere yet', unrelated: ['names runsOn names-vm'] },
    {
      name: 'Another cluster needs it',
      add: { parts: { other: ['hostCluster'] }, relations: [['other', 'dependsOn', 'names']] },
      unrelated: ['cluster dependsOn names'],
    },
  ],
  alsoFinds: [
    {
      name: 'The cluster needs a login service that needs names',
      add: {
        parts: { login: ['idp'] },
        relations: [
          ['cluster', 'dependsOn', 'login'],
          ['login', 'dependsOn', 'names'],
        ],
      },
      unrelated: ['cluster dependsOn names'],
    },
    {
      name: 'The manager of the cluster runs on it',
      add: {
        parts: { vcenter: ['vmManager'] },
        relations: [
          ['vcenter', 'runsOn', 'cluster'],
          ['vcenter', 'manages', 'cluster'],
        ],
      },
      unrelated: ['cluster dependsOn names'],
      finds: ['vcenter'],
    },
    {
      name: 'Logins of the cluster come from it',
      add: {
        parts: { ad: ['idp'] },
        relations: [
          ['ad', 'runsOn', 'cluster'],
          ['ad', 'authenticates', 'cluster'],
        ],
      },
      unrelated: ['cluster dependsOn names'],
      finds: ['ad'],
    },
    {
      name: 'The keys of the storage lie on its own servers',
      add: {
        parts: { keys: ['kms'], 'n-1': ['server'], vsan: ['sdsCluster'] },
        relations: [
          ['keys', 'runsOn', 'n-1'],
          ['n-1', 'memberOf', 'vsan'],
          ['keys', 'encrypts', 'vsan'],
        ],
      },
      unrelated: ['cluster dependsOn names'],
      finds: ['keys'],
    },
    {
      name: 'The time comes from the cluster that needs it',
      add: {
        parts: { clock: ['timeSource'], k8s: ['k8sCluster'] },
        relations: [
          ['clock', 'runsOn', 'k8s'],
          ['k8s', 'dependsOn', 'clock'],
        ],
      },
      unrelated: ['cluster dependsOn names'],
      finds: ['clock'],
    },
    {
      name: 'Its machine is member of the failover cluster that needs it',
      add: {
        parts: { ha: ['failoverCluster'] },
        relations: [
          ['names-vm', 'memberOf', 'ha'],
          ['ha', 'dependsOn', 'names'],
        ],
      },
      unrelated: ['cluster dependsOn names'],
    },
  ],
  neverUnknown: 'It follows relations only.',
};
