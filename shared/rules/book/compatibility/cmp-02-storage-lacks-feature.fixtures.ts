import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const storageLacksFeatureFixtures: RuleFixtures = {
  rule: 'CMP-02',
  plan: {
    parts: {
      disk: ['volume', { protocol: 'local' }],
      'sql-01': ['vm'],
      'sql-02': ['vm'],
      cluster: ['hostCluster', { liveMigration: true, haRestart: false }],
      wsfc: ['failoverCluster', { sharedData: true }],
      'esx-01': ['server'],
    },
    relations: [
      ['sql-01', 'stores', 'disk'],
      ['sql-01', 'runsOn', 'cluster'],
      ['sql-02', 'runsOn', 'cluster'],
      ['sql-01', 'memberOf', 'wsfc'],
      ['sql-02', 'memberOf', 'wsfc'],
      ['esx-01', 'memberOf', 'cluster'],
    ],
  },
  finds: ['disk'],
  says: 'a local disk',
  clear: [
    { name: 'It is iSCSI', facts: { disk: { protocol: 'iscsi' } } },
    {
      name: 'The cluster neither moves nor restarts',
      facts: { cluster: { liveMigration: false } },
    },
    { name: 'No machine uses it', unrelated: ['sql-01 stores disk'] },
    {
      name: 'It is NFS, and one member of the guest cluster uses it',
      facts: { disk: { protocol: 'nfs' } },
    },
    {
      name: 'It is NFS, and the guests share no data',
      facts: { disk: { protocol: 'nfs' }, wsfc: { sharedData: false } },
      add: { relations: [['sql-02', 'stores', 'disk']] },
    },
    {
      name: 'Two hosts see it and its protocol is not stated',
      facts: { disk: { protocol: undefined } },
      add: {
        parts: { 'esx-02': ['server'] },
        relations: [
          ['disk', 'presentedTo', 'esx-01'],
          ['disk', 'presentedTo', 'esx-02'],
        ],
      },
    },
    {
      name: 'A hypervisor of no cluster, with nothing said about moving',
      add: { parts: { kvm: ['hypervisor'] }, relations: [['sql-01', 'runsOn', 'kvm']] },
      unrelated: ['sql-01 runsOn cluster'],
    },
    { name: 'A raw mapping on iSCSI', facts: { disk: { protocol: 'iscsi', rawMapping: true } } },
    {
      name: 'It is NFS and said to have no raw mapping',
      facts: { disk: { protocol: 'nfs', rawMapping: false } },
    },
    {
      name: 'An array provides it and its protocol is not stated',
      facts: { disk: { protocol: undefined } },
      add: { parts: { array: ['array'] }, relations: [['disk', 'providedBy', 'array']] },
    },
    {
      name: 'A hypervisor of no cluster that is said neither to restart nor to migrate',
      add: {
        parts: { kvm: ['hypervisor', { haRestart: false, liveMigration: false }] },
        relations: [['sql-01', 'runsOn', 'kvm']],
      },
      unrelated: ['sql-01 runsOn cluster'],
    },
  ],
  alsoFinds: [
    { name: 'The cluster restarts', facts: { cluster: { liveMigration: false, haRestart: true } } },
    {
      name: 'One feature decides, whatever the other',
      facts: { cluster: { haRestart: undefined } },
    },
    {
      name: 'A raw mapping on a local disk',
      facts: { cluster: { liveMigration: false }, disk: { rawMapping: true } },
    },
    { name: 'A raw mapping on NFS', facts: { disk: { protocol: 'nfs', rawMapping: true } } },
    {
      name: 'The disk of a guest cluster on NFS',
      facts: { disk: { protocol: 'nfs' } },
      add: { relations: [['sql-02', 'stores', 'disk']] },
    },
    {
      name: 'A server provides it and its protocol is not stated',
      facts: { disk: { protocol: undefined } },
      add: { relations: [['disk', 'providedBy', 'esx-01']] },
    },
    {
      name: 'The machine sits on a member hypervisor',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'memberOf', 'cluster'],
          ['sql-01', 'runsOn', 'esxi'],
        ],
      },
      unrelated: ['sql-01 runsOn cluster'],
    },
    {
      name: 'A hypervisor that says of itself that it restarts',
      add: {
        parts: { kvm: ['hypervisor', { haRestart: true }] },
        relations: [['sql-01', 'runsOn', 'kvm']],
      },
      unrelated: ['sql-01 runsOn cluster'],
    },
    {
      name: 'A hypervisor that says of itself that it migrates',
      add: {
        parts: { kvm: ['hypervisor', { liveMigration: true }] },
        relations: [['sql-01', 'runsOn', 'kvm']],
      },
      unrelated: ['sql-01 runsOn cluster'],
    },
    {
      name: 'A fault-tolerant server provides it and its protocol is not stated',
      facts: { disk: { protocol: undefined } },
      add: { parts: { stratus: ['ftServer'] }, relations: [['disk', 'providedBy', 'stratus']] },
    },
    {
      name: 'A machine of another cluster uses the NFS disk too',
      facts: { disk: { protocol: 'nfs' } },
      add: {
        parts: { other: ['failoverCluster', { sharedData: false }], 'web-01': ['vm'] },
        relations: [
          ['sql-02', 'stores', 'disk'],
          ['web-01', 'memberOf', 'other'],
          ['web-01', 'stores', 'disk'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'The protocol is not stated',
      facts: { disk: { protocol: undefined } },
      missing: [['disk', 'protocol']],
    },
    {
      name: 'Whether the cluster moves machines is not stated',
      facts: { cluster: { liveMigration: undefined } },
      missing: [['cluster', 'liveMigration']],
    },
    {
      name: 'Whether the guests on NFS share data is not stated',
      facts: { disk: { protocol: 'nfs' }, wsfc: { sharedData: undefined } },
      add: { relations: [['sql-02', 'stores', 'disk']] },
      missing: [['wsfc', 'sharedData']],
    },
  ],
};
