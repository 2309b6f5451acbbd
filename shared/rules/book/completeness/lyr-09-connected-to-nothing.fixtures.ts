import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { isLayer } from '#shared/catalogue/layers.ts';

/** One of each kind that stands on a layer. */
const oneOfEach = kindNames.filter((kind) => isLayer(kindData(kind).lane));

export const connectedToNothingFixtures: RuleFixtures = {
  rule: 'LYR-09',
  plan: {
    parts: {
      vm: ['vm'],
      hypervisor: ['hypervisor'],
      server: ['server'],
      orders: ['workload'],
      zone: ['osContainer'],
      data: ['volume'],
      disks: ['server'],
    },
    relations: [
      ['vm', 'runsOn', 'hypervisor'],
      ['hypervisor', 'runsOn', 'server'],
      ['data', 'providedBy', 'disks'],
      ['orders', 'runsOn', 'zone'],
      ['orders', 'stores', 'data'],
    ],
  },
  finds: ['vm'],
  says: 'connected to nothing that uses it',
  clear: [
    { name: 'A workload runs on it', add: { relations: [['orders', 'runsOn', 'vm']] } },
    { name: 'It stores data on a volume', add: { relations: [['vm', 'stores', 'data']] } },
    {
      name: 'It is a member of a cluster',
      add: {
        parts: { cluster: ['failoverCluster'] },
        relations: [['vm', 'memberOf', 'cluster']],
      },
    },
    {
      name: 'It is not there, and its hypervisor carries another; a workload only runs on something',
      without: ['vm'],
      add: {
        parts: { web: ['vm'], batch: ['workload'] },
        relations: [
          ['web', 'runsOn', 'hypervisor'],
          ['web', 'stores', 'data'],
          ['batch', 'runsOn', 'zone'],
        ],
      },
    },
    {
      name: 'Hypervisors of a cluster carry nothing at the moment, and stand on its server',
      add: {
        parts: { spare: ['hypervisor'], 'srv-02': ['server'], pool: ['hostCluster'] },
        relations: [
          ['orders', 'runsOn', 'vm'],
          ['spare', 'runsOn', 'srv-02'],
          ['srv-02', 'memberOf', 'pool'],
        ],
      },
    },
    {
      name: 'A hypervisor that could start from two servers, one of them in a cluster',
      add: {
        parts: {
          spare: ['hypervisor'],
          'srv-02': ['server'],
          'srv-03': ['server'],
          pool: ['hostCluster'],
        },
        relations: [
          ['orders', 'runsOn', 'vm'],
          ['spare', 'runsOn', 'srv-02'],
          ['spare', 'runsOn', 'srv-03'],
          ['srv-02', 'memberOf', 'pool'],
        ],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'It is not even placed',
      unrelated: ['vm runsOn hypervisor'],
      finds: ['hypervisor', 'vm'],
    },
    {
      name: 'Machines run on the cluster, and its hypervisors serve whichever come',
      unrelated: ['vm runsOn hypervisor'],
      add: {
        parts: { pool: ['hostCluster'] },
        relations: [
          ['server', 'memberOf', 'pool'],
          ['vm', 'runsOn', 'pool'],
        ],
      },
      finds: ['vm'],
    },
    {
      name: 'A volume that nobody stores on',
      without: ['vm', 'hypervisor', 'server', 'disks'],
      add: {
        parts: { empty: ['volume'], array: ['array'] },
        relations: [['empty', 'providedBy', 'array']],
      },
      finds: ['empty'],
    },
    {
      name: 'A segment that is only attached to its switch',
      without: ['vm', 'hypervisor', 'server'],
      add: {
        parts: { vlan: ['segment'], vswitch: ['virtualSwitch'] },
        relations: [['vlan', 'attachedTo', 'vswitch']],
      },
      finds: ['vlan'],
    },
    {
      name: 'One of each kind was placed and forgotten',
      without: ['vm'],
      add: {
        parts: Object.fromEntries(oneOfEach.map((kind) => [`idle-${kind}`, [kind]] as const)),
      },
      finds: ['hypervisor', ...oneOfEach.map((kind) => `idle-${kind}`)],
    },
    {
      name: 'Partitions of a server that is in a cluster, and nothing else',
      add: {
        parts: { zones: ['osPlatform'], 'srv-02': ['server'], pool: ['failoverCluster'] },
        relations: [
          ['zones', 'runsOn', 'srv-02'],
          ['srv-02', 'memberOf', 'pool'],
        ],
      },
      finds: ['vm', 'zones'],
    },
  ],
  neverUnknown: 'Relations and lanes are always known.',
};
