import type { LayerGuide } from './guide.ts';

export const storageGuide = {
  title: 'Storage virtualization',
  definition:
    'Hardware and software that let many systems share the same storage and hide where the data lives.',
  kinds: [
    'Arrays and file servers shared over a network',
    'Pools of local disks, and distributed file systems',
    'Volume managers and virtual arrays in front of others',
    'Replication, snapshots and tiers',
  ],
  serves: ['availability', 'agility', 'consolidation', 'performance'],
  does: [
    'Lets every host of a cluster open the same disks, so that machines can move and restart.',
    'Makes pools of many disks, arrays or servers.',
    'Keeps copies: snapshots, mirrors, replicas.',
  ],
  useWhen: [
    'More than one host must see the same data.',
    'Machines shall move while running, or restart on another host.',
    'Capacity shall be shared instead of reserved.',
  ],
  notWhen: [
    'One host stands alone at the edge.',
    'The application keeps its own copies on several machines.',
  ],
  suppliers: [
    'ceph',
    'vmware-vsan',
    'pure-flasharray',
    'netapp-aff',
    'dell-powerstore',
    'truenas',
    'linstor',
  ],
  suppliersThen: [
    'emc-clariion-cx4',
    'netapp-fas3100',
    'hp-lefthand-p4000',
    'ibm-svc',
    'datacore-sansymphony',
    'falconstor-ipstor',
    'lustre',
  ],
  examples: [
    'An array with two controllers presents its volumes to all hosts over two paths.',
    'Four servers pool their local disks and survive the loss of one.',
    'A second site receives every write before it is acknowledged.',
  ],
  atStake: {
    headline: 'No shared storage',
    sentence: 'Without it no machine can move, restart elsewhere or be protected.',
  },
  usualWays: [
    {
      title: 'Shared array',
      kind: 'array',
      technology: 'dell-powerstore',
      price: '+1 array, 2 paths per host',
    },
    {
      title: 'Pool local disks',
      kind: 'sdsCluster',
      technology: 'ceph',
      price: '+3 nodes, 10 Gbps network',
    },
    { title: 'File share', kind: 'nas', technology: 'truenas', price: '+1 NAS' },
  ],
} as const satisfies LayerGuide;
