import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const volumeNotOnAllHostsFixtures: RuleFixtures = {
  rule: 'STR-07',
  plan: {
    parts: {
      'mail-vm': ['vm'],
      lun: ['volume'],
      array: ['array'],
      cluster: ['hostCluster', { haRestart: true, liveMigration: false }],
      'esx-01': ['server'],
      'esx-02': ['server'],
      'esx-03': ['server'],
    },
    relations: [
      ['mail-vm', 'runsOn', 'cluster'],
      ['mail-vm', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
      ['esx-03', 'memberOf', 'cluster'],
      ['lun', 'presentedTo', 'esx-01'],
      ['lun', 'presentedTo', 'esx-02'],
    ],
  },
  finds: ['lun'],
  says: 'Not every host of cluster',
  clear: [
    { name: 'The third host sees it', add: { relations: [['lun', 'presentedTo', 'esx-03']] } },
    {
      name: 'It is presented to the cluster',
      add: { relations: [['lun', 'presentedTo', 'cluster']] },
    },
    { name: 'The cluster neither restarts nor migrates', facts: { cluster: { haRestart: false } } },
    { name: 'No machine of the cluster uses it', unrelated: ['mail-vm stores lun'] },
    {
      name: 'Nothing says who sees it or provides it',
      unrelated: ['lun presentedTo esx-01', 'lun presentedTo esx-02', 'lun providedBy array'],
    },
    {
      name: 'Storage software on every host provides it',
      add: {
        parts: { vsan: ['sdsCluster'] },
        relations: [
          ['lun', 'providedBy', 'vsan'],
          ['esx-01', 'memberOf', 'vsan'],
          ['esx-02', 'memberOf', 'vsan'],
          ['esx-03', 'memberOf', 'vsan'],
        ],
      },
    },
    {
      name: 'It is presented to the hypervisor of the third host',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'runsOn', 'esx-03'],
          ['lun', 'presentedTo', 'esxi'],
        ],
      },
    },
    {
      name: 'The third member is a hypervisor whose server sees it',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'runsOn', 'esx-03'],
          ['esxi', 'memberOf', 'cluster'],
          ['lun', 'presentedTo', 'esx-03'],
        ],
      },
      unrelated: ['esx-03 memberOf cluster'],
    },
    {
      name: 'Storage software on every host provides it, and a member is drawn as hypervisor',
      add: {
        parts: { vsan: ['sdsCluster'], esxi: ['hypervisor'] },
        relations: [
          ['lun', 'providedBy', 'vsan'],
          ['esx-01', 'memberOf', 'vsan'],
          ['esx-02', 'memberOf', 'vsan'],
          ['esx-03', 'memberOf', 'vsan'],
          ['esxi', 'runsOn', 'esx-03'],
          ['esxi', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['esx-03 memberOf cluster'],
    },
  ],
  alsoFinds: [
    {
      name: 'The cluster only migrates',
      facts: { cluster: { haRestart: false, liveMigration: true } },
    },
    {
      name: 'One need decides, whatever the other',
      facts: { cluster: { liveMigration: undefined } },
    },
    {
      name: 'It is provided and presented to nobody',
      unrelated: ['lun presentedTo esx-01', 'lun presentedTo esx-02'],
    },
    {
      name: 'Storage software misses one host',
      add: {
        parts: { vsan: ['sdsCluster'] },
        relations: [
          ['lun', 'providedBy', 'vsan'],
          ['esx-01', 'memberOf', 'vsan'],
          ['esx-02', 'memberOf', 'vsan'],
        ],
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
      name: 'The cluster itself keeps its machines on it',
      add: { relations: [['cluster', 'stores', 'lun']] },
      unrelated: ['mail-vm stores lun'],
    },
    { name: 'Nothing is drawn that provides it', without: ['array'] },
    {
      name: 'The machine sits on the hypervisor of a member server, as imports draw it',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'runsOn', 'esx-01'],
          ['mail-vm', 'runsOn', 'esxi'],
        ],
      },
      unrelated: ['mail-vm runsOn cluster'],
    },
  ],
  unknown: [
    {
      name: 'Whether the cluster restarts is not stated',
      facts: { cluster: { haRestart: undefined } },
      missing: [['cluster', 'haRestart']],
    },
    {
      name: 'Whether the cluster migrates is not stated',
      facts: { cluster: { haRestart: false, liveMigration: undefined } },
      missing: [['cluster', 'liveMigration']],
    },
  ],
};
