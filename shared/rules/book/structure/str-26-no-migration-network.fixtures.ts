import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noMigrationNetworkFixtures: RuleFixtures = {
  rule: 'STR-26',
  plan: {
    parts: {
      cluster: ['hostCluster', { liveMigration: true }],
      'esx-01': ['server', { ramGiB: 256 }],
      'esx-02': ['server', { ramGiB: 128 }],
      lane: ['segment', { segmentRole: 'workload', speedGbps: 10 }],
    },
    relations: [
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
      ['cluster', 'attachedTo', 'lane'],
    ],
  },
  finds: ['cluster'],
  says: 'has no network for it',
  clear: [
    { name: 'The segment is for migration', facts: { lane: { segmentRole: 'migration' } } },
    { name: 'It does not migrate', facts: { cluster: { liveMigration: false } } },
    { name: 'There is one host', without: ['esx-02'] },
    {
      name: 'There is one host, drawn as server and as hypervisor',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'runsOn', 'esx-01'],
          ['esxi', 'memberOf', 'cluster'],
        ],
      },
      without: ['esx-02'],
    },
    {
      name: 'Small hosts on a slow migration network',
      facts: { lane: { segmentRole: 'migration', speedGbps: 1 }, 'esx-01': { ramGiB: 255 } },
    },
    {
      name: 'Small hosts, and no speed stated',
      facts: {
        lane: { segmentRole: 'migration', speedGbps: undefined },
        'esx-01': { ramGiB: 255 },
      },
    },
    {
      name: 'A fast migration network decides, whatever the memory',
      facts: { lane: { segmentRole: 'migration' }, 'esx-01': { ramGiB: undefined } },
    },
    {
      name: 'A branch with larger hosts on a slow migration network',
      facts: { lane: { segmentRole: 'migration', speedGbps: 1 }, 'esx-01': { ramGiB: 511 } },
      add: { profile: 'branch' },
    },
    {
      name: 'A lab with larger hosts on a slow migration network',
      facts: { lane: { segmentRole: 'migration', speedGbps: 1 }, 'esx-01': { ramGiB: 1023 } },
      add: { profile: 'lab' },
    },
    {
      name: 'A host is attached to it',
      facts: { lane: { segmentRole: 'migration' } },
      add: { relations: [['esx-01', 'attachedTo', 'lane']] },
      unrelated: ['cluster attachedTo lane'],
    },
    {
      name: 'The hypervisor of a host is attached to it',
      facts: { lane: { segmentRole: 'migration' } },
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'runsOn', 'esx-01'],
          ['esxi', 'attachedTo', 'lane'],
        ],
      },
      unrelated: ['cluster attachedTo lane'],
    },
    {
      name: 'A network with no role stated stands beside a fast one for migration',
      facts: { lane: { segmentRole: 'migration' } },
      add: { parts: { other: ['segment'] }, relations: [['cluster', 'attachedTo', 'other']] },
    },
  ],
  alsoFinds: [
    { name: 'It is attached to nothing', unrelated: ['cluster attachedTo lane'] },
    {
      name: 'A large host on a migration network of 9 Gbps',
      facts: { lane: { segmentRole: 'migration', speedGbps: 9 } },
    },
    {
      name: 'A branch with a host of 512 GiB on a slow migration network',
      facts: { lane: { segmentRole: 'migration', speedGbps: 1 }, 'esx-01': { ramGiB: 512 } },
      add: { profile: 'branch' },
    },
    {
      name: 'The members are drawn as hypervisors',
      facts: { lane: { segmentRole: 'migration', speedGbps: 1 } },
      add: {
        parts: { 'hv-1': ['hypervisor'], 'hv-2': ['hypervisor'] },
        relations: [
          ['hv-1', 'runsOn', 'esx-01'],
          ['hv-2', 'runsOn', 'esx-02'],
          ['hv-1', 'memberOf', 'cluster'],
          ['hv-2', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['esx-01 memberOf cluster', 'esx-02 memberOf cluster'],
    },
  ],
  unknown: [
    {
      name: 'Whether it migrates is not stated',
      facts: { cluster: { liveMigration: undefined } },
      missing: [['cluster', 'liveMigration']],
    },
    {
      name: 'What the network is for is not stated',
      facts: { lane: { segmentRole: undefined } },
      missing: [['lane', 'segmentRole']],
    },
    {
      name: 'The speed is not stated',
      facts: { lane: { segmentRole: 'migration', speedGbps: undefined } },
      missing: [['lane', 'speedGbps']],
    },
    {
      name: 'The memory of a host is not stated, on a slow migration network',
      facts: { lane: { segmentRole: 'migration', speedGbps: 1 }, 'esx-01': { ramGiB: undefined } },
      missing: [['esx-01', 'ramGiB']],
    },
  ],
};
