import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const unfitForVsphereFtFixtures: RuleFixtures = {
  rule: 'CMP-05',
  plan: {
    parts: {
      trade: ['vm', { faultTolerance: true, snapshots: true, nestedVirtualization: false }],
      cluster: ['hostCluster', { technology: 'vmware-vsphere' }],
      lun: ['volume', { protocol: 'fc' }],
      net: ['segment'],
      nsx: ['overlay', { technology: 'vmware-nsx' }],
      'esx-01': ['server'],
    },
    relations: [
      ['trade', 'runsOn', 'cluster'],
      ['trade', 'stores', 'lun'],
      ['trade', 'attachedTo', 'net'],
    ],
  },
  finds: ['trade'],
  says: 'it has snapshots',
  clear: [
    {
      name: 'A server provides its disk over the network',
      facts: { trade: { snapshots: false }, lun: { protocol: 'nfs' } },
      add: { relations: [['lun', 'providedBy', 'esx-01']] },
    },

    { name: 'It has no snapshots', facts: { trade: { snapshots: false } } },
    { name: 'It is not protected', facts: { trade: { faultTolerance: false } } },
    { name: 'Nothing is said of protection', facts: { trade: { faultTolerance: undefined } } },
    { name: 'Another product', facts: { cluster: { technology: 'proxmox-ve' } } },
    {
      name: 'The overlay is another product',
      facts: { trade: { snapshots: false }, nsx: { technology: 'ovn' } },
      add: { relations: [['net', 'attachedTo', 'nsx']] },
    },
    {
      name: 'The product of the cluster is not chosen',
      facts: { cluster: { technology: undefined } },
    },
    {
      name: 'The product of the overlay under its segment is not chosen',
      facts: { trade: { snapshots: false }, nsx: { technology: undefined } },
      add: { relations: [['net', 'attachedTo', 'nsx']] },
    },
  ],
  alsoFinds: [
    {
      name: 'Only the cluster of its hypervisor names the product',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['trade', 'runsOn', 'esxi'],
          ['esxi', 'memberOf', 'cluster'],
        ],
      },
      unrelated: ['trade runsOn cluster'],
    },
    {
      name: 'A second disk is well',
      facts: { trade: { snapshots: false }, lun: { protocol: 'local' } },
      add: {
        parts: { data: ['volume', { protocol: 'fc' }] },
        relations: [['trade', 'stores', 'data']],
      },
    },

    {
      name: 'It is on an NSX segment',
      facts: { trade: { snapshots: false } },
      add: { relations: [['net', 'attachedTo', 'nsx']] },
    },
    {
      name: 'Its disk is said to be local',
      facts: { trade: { snapshots: false }, lun: { protocol: 'local' } },
    },
    {
      name: 'A server provides its disk',
      facts: { trade: { snapshots: false }, lun: { protocol: undefined } },
      add: { relations: [['lun', 'providedBy', 'esx-01']] },
    },
    {
      name: 'It runs a hypervisor itself',
      facts: { trade: { snapshots: false, nestedVirtualization: true } },
    },
    {
      name: 'It runs on a hypervisor of the product',
      add: {
        parts: { esxi: ['hypervisor', { technology: 'vmware-vsphere' }] },
        relations: [['trade', 'runsOn', 'esxi']],
      },
      unrelated: ['trade runsOn cluster'],
    },
    {
      name: 'One of its two disks is local',
      facts: { trade: { snapshots: false } },
      add: {
        parts: { scratch: ['volume', { protocol: 'local' }] },
        relations: [['trade', 'stores', 'scratch']],
      },
    },
  ],
  unknown: [
    {
      name: 'Snapshots are not stated',
      facts: { trade: { snapshots: undefined } },
      missing: [['trade', 'snapshots']],
    },
    {
      name: 'The protocol of its disk is not stated',
      facts: { trade: { snapshots: false }, lun: { protocol: undefined } },
      missing: [['lun', 'protocol']],
    },
    {
      name: 'Whether it runs a hypervisor is not stated',
      facts: { trade: { snapshots: false, nestedVirtualization: undefined } },
      missing: [['trade', 'nestedVirtualization']],
    },
  ],
};
