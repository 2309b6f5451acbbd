import type { LayerGuide } from './guide.ts';

export const processingGuide = {
  title: 'Processing virtualization',
  definition:
    'Hardware and software at or below the operating system that make one system seem like many, or many seem like one. Virtual machine software is one of its five forms.',
  kinds: [
    'Virtual machine software',
    'Operating system virtualization and partitioning',
    'High availability, failover and disaster recovery monitors',
    'Workload management monitors',
    'Parallel processing monitors',
  ],
  serves: ['consolidation', 'availability', 'scalability', 'performance'],
  does: [
    'Virtual machine software encapsulates whole systems, so that many run on one server.',
    'OS virtualization and partitioning divides one kernel into many isolated user spaces.',
    'High availability monitors move a service when its application, system or host fails.',
    'Workload management spreads requests or jobs over many copies of an application.',
    'Parallel processing divides one task over many systems.',
  ],
  useWhen: [
    'Different systems shall share servers, or be strongly isolated: virtual machine software.',
    'Many lightly loaded systems share one kernel and trust each other: OS partitioning.',
    'A service must be back within a minute or two: a failover cluster.',
    'Load grows beyond one system: workload management or parallel processing.',
    'No interruption at all, and nothing in memory may be lost: fault-tolerant servers.',
  ],
  notWhen: [
    'Virtual machine software alone shall keep a critical service up: restarting takes minutes.',
    'One system is already busy all day: it gains no density.',
    'Tenants may attack each other and share a kernel.',
  ],
  suppliers: [
    'vmware-vsphere',
    'microsoft-hyper-v',
    'proxmox-ve',
    'nutanix-ahv',
    'lxc',
    'kubernetes',
    'pacemaker-corosync',
    'stratus-ftserver',
    'slurm',
  ],
  suppliersThen: [
    'vmware-esx-4',
    'citrix-xenserver-5',
    'microsoft-hyper-v-r2',
    'solaris-zones',
    'virtuozzo-containers',
    'stratus-avance',
    'platform-lsf',
  ],
  examples: [
    'Thirty lightly loaded Linux services run as containers on two partitioned hosts.',
    'A database fails over between two members in forty seconds, with a witness and fencing.',
    'Mixed Windows and Linux machines share a cluster of three hosts and survive the loss of one.',
  ],
  atStake: {
    headline: 'Nothing to run on',
    sentence: 'The machines that carry the workloads are not planned.',
  },
  usualWays: [
    {
      title: 'VM cluster',
      kind: 'hostCluster',
      technology: 'proxmox-ve',
      price: '+3 servers, shared storage',
    },
    {
      title: 'Partitioned hosts',
      kind: 'osPlatform',
      technology: 'lxc',
      price: '+2 servers, one kernel',
    },
    {
      title: 'Failover cluster',
      kind: 'failoverCluster',
      technology: 'pacemaker-corosync',
      price: '+2 members, witness, fencing',
    },
  ],
} as const satisfies LayerGuide;
