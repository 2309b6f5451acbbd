import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const localDiskUnderHaFixtures: RuleFixtures = {
  rule: 'STR-08',
  plan: {
    parts: {
      'mail-vm': ['vm'],
      disk: ['volume'],
      cluster: ['hostCluster', { haRestart: true }],
      'esx-01': ['server'],
      'esx-02': ['server'],
    },
    relations: [
      ['mail-vm', 'runsOn', 'cluster'],
      ['mail-vm', 'stores', 'disk'],
      ['disk', 'providedBy', 'esx-01'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
    ],
  },
  finds: ['mail-vm'],
  says: 'dies with that server',
  clear: [
    {
      name: 'An array provides the volume',
      add: { parts: { array: ['array'] }, relations: [['disk', 'providedBy', 'array']] },
      unrelated: ['disk providedBy esx-01'],
    },
    {
      name: 'Two servers provide it together',
      add: { relations: [['disk', 'providedBy', 'esx-02']] },
    },
    { name: 'The cluster does not restart', facts: { cluster: { haRestart: false } } },
    {
      name: 'The disk is replicated synchronously',
      add: {
        parts: { drbd: ['replication', { syncMode: 'sync' }] },
        relations: [['drbd', 'protects', 'disk']],
      },
    },
    {
      name: 'Several hosts see the volume',
      add: {
        relations: [
          ['disk', 'presentedTo', 'esx-01'],
          ['disk', 'presentedTo', 'esx-02'],
        ],
      },
      unrelated: ['disk providedBy esx-01'],
    },
    {
      name: 'The volume is of a shared protocol',
      facts: { disk: { protocol: 'fc' } },
      unrelated: ['disk providedBy esx-01'],
    },
    {
      name: 'It is on an array, and nothing is said about restart',
      facts: { cluster: { haRestart: undefined } },
      add: { parts: { array: ['array'] }, relations: [['disk', 'providedBy', 'array']] },
      unrelated: ['disk providedBy esx-01'],
    },
    {
      name: 'A hypervisor of no cluster, with nothing said about restart',
      add: { parts: { kvm: ['hypervisor'] }, relations: [['mail-vm', 'runsOn', 'kvm']] },
      unrelated: ['mail-vm runsOn cluster'],
    },
    {
      name: 'A hypervisor of no cluster that is said not to restart',
      add: {
        parts: { kvm: ['hypervisor', { haRestart: false }] },
        relations: [['mail-vm', 'runsOn', 'kvm']],
      },
      unrelated: ['mail-vm runsOn cluster'],
    },
    {
      name: 'It is said to be local, and one host and the cluster see it',
      facts: { disk: { protocol: 'local' } },
      add: {
        relations: [
          ['disk', 'presentedTo', 'esx-01'],
          ['disk', 'presentedTo', 'cluster'],
        ],
      },
      unrelated: ['disk providedBy esx-01'],
    },
  ],
  alsoFinds: [
    {
      name: 'Only the protocol says that it is local',
      facts: { disk: { protocol: 'local' } },
      unrelated: ['disk providedBy esx-01'],
    },
    {
      name: 'The disk is replicated asynchronously',
      add: {
        parts: { drbd: ['replication', { syncMode: 'async' }] },
        relations: [['drbd', 'protects', 'disk']],
      },
    },
    {
      name: 'The machine sits on a member hypervisor',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'memberOf', 'cluster'],
          ['mail-vm', 'runsOn', 'esxi'],
        ],
      },
      unrelated: ['mail-vm runsOn cluster'],
    },
    {
      name: 'The disk is inside a fault-tolerant server',
      add: { parts: { stratus: ['ftServer'] }, relations: [['disk', 'providedBy', 'stratus']] },
      unrelated: ['disk providedBy esx-01'],
    },
    {
      name: 'A hypervisor that says of itself that it restarts',
      add: {
        parts: { kvm: ['hypervisor', { haRestart: true }] },
        relations: [['mail-vm', 'runsOn', 'kvm']],
      },
      unrelated: ['mail-vm runsOn cluster'],
    },
    {
      name: 'A backup is no second disk',
      add: { parts: { nightly: ['backup'] }, relations: [['nightly', 'protects', 'disk']] },
    },
    {
      name: 'The machine sits on the hypervisor of a member server, as imports draw it',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'runsOn', 'esx-02'],
          ['mail-vm', 'runsOn', 'esxi'],
        ],
      },
      unrelated: ['mail-vm runsOn cluster'],
    },
    {
      name: 'It is said to be local, and one host sees it',
      facts: { disk: { protocol: 'local' } },
      add: { relations: [['disk', 'presentedTo', 'esx-01']] },
      unrelated: ['disk providedBy esx-01'],
    },
  ],
  unknown: [
    {
      name: 'Whether the cluster restarts is not stated',
      facts: { cluster: { haRestart: undefined } },
      missing: [['cluster', 'haRestart']],
    },
    {
      name: 'Nothing says where the volume comes from',
      unrelated: ['disk providedBy esx-01'],
      missing: [['disk', 'protocol']],
    },
    {
      name: 'How the disk is replicated is not stated',
      add: { parts: { drbd: ['replication'] }, relations: [['drbd', 'protects', 'disk']] },
      missing: [['drbd', 'syncMode']],
    },
  ],
};
