import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const oneHeartbeatNetworkFixtures: RuleFixtures = {
  rule: 'STR-17',
  plan: {
    parts: {
      ha: ['failoverCluster', { heartbeatNetworks: 1 }],
      'n-1': ['server'],
      'n-2': ['server'],
      net: ['segment', { segmentRole: 'heartbeat' }],
      apps: ['segment', { segmentRole: 'workload' }],
    },
    relations: [
      ['n-1', 'memberOf', 'ha'],
      ['n-2', 'memberOf', 'ha'],
      ['ha', 'attachedTo', 'net'],
      ['ha', 'attachedTo', 'apps'],
    ],
  },
  finds: ['ha'],
  says: 'has too few heartbeat networks',
  clear: [
    { name: 'Two are stated', facts: { ha: { heartbeatNetworks: 2 } } },
    {
      name: 'Two are drawn',
      facts: { ha: { heartbeatNetworks: undefined } },
      add: {
        parts: { second: ['segment', { segmentRole: 'heartbeat' }] },
        relations: [['ha', 'attachedTo', 'second']],
      },
    },
    { name: 'A lab, where one will do', add: { profile: 'lab' } },
    { name: 'A single member has nobody to hear', without: ['n-2'] },
    {
      name: 'A host cluster that does not decide by majority',
      add: {
        parts: { pool: ['hostCluster', { quorumBased: false, heartbeatNetworks: 1 }] },
        relations: [
          ['n-1', 'memberOf', 'pool'],
          ['n-2', 'memberOf', 'pool'],
        ],
      },
      without: ['ha'],
    },
    {
      name: 'Two are stated, and storage is attached beside another network',
      facts: { ha: { heartbeatNetworks: 2 }, net: { segmentRole: 'storage' } },
    },
    {
      name: 'A host cluster is attached to storage only, and states two heartbeat networks',
      facts: { net: { segmentRole: 'storage' } },
      add: {
        parts: { pve: ['hostCluster', { quorumBased: true, heartbeatNetworks: 2 }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
          ['pve', 'attachedTo', 'net'],
        ],
      },
      without: ['ha'],
    },
    {
      name: 'Two are stated and nothing is attached',
      facts: { ha: { heartbeatNetworks: 2 } },
      without: ['net', 'apps'],
    },
  ],
  alsoFinds: [
    { name: 'One is drawn and none stated', facts: { ha: { heartbeatNetworks: undefined } } },
    { name: 'What is stated counts before what is drawn', without: ['net'] },
    {
      name: 'Its only network is that of the backups',
      facts: { ha: { heartbeatNetworks: 2 }, net: { segmentRole: 'backup' } },
      without: ['apps'],
    },
    {
      name: 'Its only networks are those of storage, even in a lab',
      facts: {
        ha: { heartbeatNetworks: 2 },
        net: { segmentRole: 'storage' },
        apps: { segmentRole: 'storage' },
      },
      add: { profile: 'lab' },
    },
    {
      name: 'A host cluster that decides by majority',
      add: {
        parts: { pve: ['hostCluster', { technology: 'proxmox-ve', heartbeatNetworks: 1 }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
        ],
      },
      without: ['ha'],
      finds: ['pve'],
    },
  ],
  unknown: [
    {
      name: 'None is stated and none drawn',
      facts: { ha: { heartbeatNetworks: undefined } },
      without: ['net', 'apps'],
      missing: [['ha', 'heartbeatNetworks']],
    },
    {
      name: 'What its only network is for is not stated',
      facts: { ha: { heartbeatNetworks: 2 }, net: { segmentRole: undefined } },
      without: ['apps'],
      missing: [['net', 'segmentRole']],
    },
    {
      name: 'Whether a host cluster decides by majority is not stated',
      add: {
        parts: { pve: ['hostCluster', { heartbeatNetworks: 1 }] },
        relations: [
          ['n-1', 'memberOf', 'pve'],
          ['n-2', 'memberOf', 'pve'],
        ],
      },
      without: ['ha'],
      missing: [['pve', 'technology']],
    },
  ],
};
