import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { laidOut } from './laid-out.ts';
import type { Starter } from './starter.ts';

type Parts = NonNullable<PlanSketch['parts']>;
type Relations = NonNullable<PlanSketch['relations']>;
type VmFacts = Partial<Record<FieldName, FactValue>>;

const linux: VmFacts = {
  osKernelFamily: 'linux',
  vcpu: 2,
  ramGiB: 4,
  diskGiB: 40,
  avgUtilPct: 8,
  peakUtilPct: 25,
  needsLiveMigration: false,
};
const windows: VmFacts = {
  osKernelFamily: 'windows',
  vcpu: 2,
  ramGiB: 8,
  diskGiB: 80,
  avgUtilPct: 12,
  peakUtilPct: 35,
  needsLiveMigration: false,
};

/** Host by host, the virtual machines on it. */
const machines: Readonly<Record<string, Readonly<Record<string, VmFacts>>>> = {
  'esx-01': {
    'order-db-01': { ...linux, vcpu: 4, ramGiB: 16, diskGiB: 240, avgUtilPct: 30, peakUtilPct: 55 },
    'web-01': linux,
    'web-02': linux,
    'files-01': windows,
    'print-01': windows,
  },
  'esx-02': {
    'crm-01': { ...windows, ramGiB: 16 },
    'web-03': linux,
    'web-04': linux,
    'wiki-01': linux,
    'build-01': linux,
  },
  'esx-03': {
    'intranet-01': linux,
    'web-05': linux,
    'web-06': linux,
    'test-01': linux,
    'test-02': linux,
  },
  'xen-01': {
    'mail-01': { ...linux, ramGiB: 12, diskGiB: 400 },
    'web-07': linux,
    'web-08': linux,
    'names-01': linux,
    'licences-01': windows,
  },
  'xen-02': {
    'reports-01': { ...linux, ramGiB: 8 },
    'web-09': linux,
    'web-10': linux,
    'test-03': linux,
    'fax-01': windows,
  },
};

/** What people use, and the machines it runs on. */
const workloads: Readonly<
  Record<string, { readonly on: readonly string[]; readonly facts: Parts[string][1] }>
> = {
  orders: {
    on: ['order-db-01'],
    facts: {
      name: 'Order DB',
      criticality: 1,
      rtoSec: 60,
      rpoSec: 0,
      availTargetPct: 99.95,
      statefulness: 'stateful',
      memoryLossAllowed: true,
      isolation: 'shared',
      osKernelFamily: 'linux',
      users: 240,
      clusterAware: true,
      vcpu: 4,
      ramGiB: 16,
      needsLiveMigration: false,
    },
  },
  shop: {
    on: [
      'web-01',
      'web-02',
      'web-03',
      'web-04',
      'web-05',
      'web-06',
      'web-07',
      'web-08',
      'web-09',
      'web-10',
    ],
    facts: {
      name: 'Web shop',
      criticality: 2,
      rtoSec: 900,
      rpoSec: 3600,
      availTargetPct: 99.9,
      statefulness: 'stateless',
      memoryLossAllowed: true,
      isolation: 'shared',
      osKernelFamily: 'linux',
      users: 5000,
      replicas: 10,
      needsLiveMigration: false,
    },
  },
  crm: {
    on: ['crm-01'],
    facts: {
      name: 'CRM',
      criticality: 2,
      rtoSec: 14400,
      rpoSec: 3600,
      availTargetPct: 99.5,
      statefulness: 'stateful',
      memoryLossAllowed: true,
      isolation: 'shared',
      osKernelFamily: 'windows',
      users: 60,
      needsLiveMigration: false,
    },
  },
  mail: {
    on: ['mail-01'],
    facts: {
      name: 'Mail',
      criticality: 2,
      rtoSec: 3600,
      rpoSec: 900,
      availTargetPct: 99.9,
      statefulness: 'stateful',
      memoryLossAllowed: true,
      isolation: 'shared',
      osKernelFamily: 'linux',
      users: 240,
      needsLiveMigration: false,
    },
  },
  files: {
    on: ['files-01', 'print-01'],
    facts: {
      name: 'Files and print',
      criticality: 3,
      rtoSec: 28800,
      rpoSec: 86400,
      availTargetPct: 99,
      statefulness: 'stateful',
      memoryLossAllowed: true,
      isolation: 'shared',
      osKernelFamily: 'windows',
      users: 240,
      needsLiveMigration: false,
    },
  },
  intranet: {
    on: ['intranet-01', 'wiki-01'],
    facts: {
      name: 'Intranet',
      criticality: 3,
      rtoSec: 28800,
      rpoSec: 86400,
      statefulness: 'stateful',
      memoryLossAllowed: true,
      isolation: 'shared',
      osKernelFamily: 'linux',
      users: 240,
      needsLiveMigration: false,
    },
  },
  reports: {
    on: ['reports-01'],
    facts: {
      name: 'Reports',
      criticality: 3,
      statefulness: 'stateful',
      memoryLossAllowed: true,
      isolation: 'shared',
      osKernelFamily: 'linux',
      users: 12,
      needsLiveMigration: false,
    },
  },
};

const clusterOf = (host: string) => (host.startsWith('esx') ? 'esx-cluster' : 'xen-pool');

function parts(): Parts {
  const drawn: Record<string, Parts[string]> = {
    staff: [
      'userGroup',
      { name: 'Staff', users: 240, concurrencyPct: 60, location: 'Three offices', rttMs: 15 },
    ],
    'esx-cluster': [
      'hostCluster',
      {
        name: 'ESX cluster A',
        technology: 'vmware-esx-4',
        liveMigration: true,
        haRestart: false,
        faultTolerance: false,
        appMonitoring: false,
      },
    ],
    'xen-pool': [
      'hostCluster',
      {
        name: 'XenServer pool B',
        technology: 'citrix-xenserver-5',
        liveMigration: true,
        haRestart: false,
        faultTolerance: false,
        appMonitoring: false,
      },
    ],
    orchestrator: ['orchestrator', { name: 'Orchestrator' }],
  };
  for (const [host, vms] of Object.entries(machines)) {
    const isEsx = host.startsWith('esx');
    drawn[host] = [
      'server',
      {
        vendor: isEsx ? 'HP' : 'Dell',
        model: isEsx ? 'ProLiant DL380 G6' : 'PowerEdge R710',
        cores: 8,
        arch: 'x86_64',
        cpuVendor: 'intel',
        ...(host === 'xen-02' ? {} : { ramGiB: isEsx ? 72 : 48 }),
        heightU: 2,
      },
    ];
    drawn[`${host}-hv`] = [
      'hypervisor',
      {
        name: isEsx ? 'ESX 4' : 'XenServer 5.5',
        technology: isEsx ? 'vmware-esx-4' : 'citrix-xenserver-5',
        liveMigration: true,
        haRestart: false,
      },
    ];
    for (const [vm, facts] of Object.entries(vms))
      drawn[vm] = ['vm', { arch: 'x86_64', poweredOn: true, ...facts }];
  }
  for (const [id, { facts }] of Object.entries(workloads)) drawn[id] = ['workload', facts ?? {}];
  return drawn;
}

function relations(): Relations {
  const hosts = Object.entries(machines).flatMap(([host, vms]): Relations => [
    [host, 'memberOf', clusterOf(host)],
    [`${host}-hv`, 'runsOn', host],
    ...Object.keys(vms).map((vm) => [vm, 'runsOn', `${host}-hv`] as const),
  ]);
  const uses = Object.entries(workloads).flatMap(([id, { on }]): Relations =>
    on.map((vm) => [id, 'runsOn', vm] as const),
  );
  return [
    ...hosts,
    ...uses,
    ['orchestrator', 'manages', 'esx-cluster'],
    ['orchestrator', 'manages', 'xen-pool'],
    ['orders', 'hasGoal', 'goal-availability'],
  ];
}

/**
 * The plan that the seed article complains about: virtual servers of two vendors, migration and orchestration as the
 * only means of availability, and no thought for access, networks, storage, security or management.
 */
export const article: Starter = {
  id: 'article',
  title: 'Virtual servers everywhere',
  description: 'The article’s plan: what goes wrong when only servers are virtual.',
  plan: () =>
    laidOut({
      name: 'Virtual servers everywhere',
      goals: ['consolidation', 'availability'],
      parts: parts(),
      relations: relations(),
    }),
};
