import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from './each-relation.ts';
import { joinedSketches } from './joined-sketches.ts';
import { laidOut } from './laid-out.ts';
import { nothingPlanned } from './layer-states.ts';
import type { Starter } from './starter.ts';

const machine = { arch: 'x86_64', poweredOn: true, vcpu: 2, needsLiveMigration: false } as const;
const linux = {
  ...machine,
  osKernelFamily: 'linux',
  ramGiB: 4,
  diskGiB: 40,
  avgUtilPct: 8,
  peakUtilPct: 25,
} as const;
const windows = {
  ...machine,
  osKernelFamily: 'windows',
  ramGiB: 8,
  diskGiB: 80,
  avgUtilPct: 12,
  peakUtilPct: 35,
} as const;

/** Host by host, the virtual machines on it. */
const machines: Readonly<Record<string, Readonly<Record<string, SketchFacts>>>> = {
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

const common = { isolation: 'shared', memoryLossAllowed: true, needsLiveMigration: false } as const;

/** What people use, and the machines it runs on. */
const workloads: Readonly<
  Record<string, { readonly on: readonly string[]; readonly facts: SketchFacts }>
> = {
  orders: {
    on: ['order-db-01'],
    facts: {
      ...common,
      name: 'Order DB',
      criticality: 1,
      rtoSec: 60,
      rpoSec: 0,
      availTargetPct: 99.95,
      statefulness: 'stateful',
      osKernelFamily: 'linux',
      users: 240,
      clusterAware: true,
      vcpu: 4,
      ramGiB: 16,
    },
  },
  shop: {
    on: Array.from({ length: 10 }, (_, index) => `web-${String(index + 1).padStart(2, '0')}`),
    facts: {
      ...common,
      name: 'Web shop',
      criticality: 2,
      rtoSec: 900,
      rpoSec: 86_400,
      availTargetPct: 99.9,
      statefulness: 'stateless',
      osKernelFamily: 'linux',
      users: 5000,
      replicas: 10,
      peakUtilPct: 50,
    },
  },
  crm: {
    on: ['crm-01'],
    facts: {
      ...common,
      name: 'CRM',
      criticality: 3,
      rtoSec: 14_400,
      rpoSec: 3600,
      availTargetPct: 99.5,
      statefulness: 'stateful',
      osKernelFamily: 'windows',
      users: 60,
    },
  },
  office: {
    // Nobody has said how long the office may be without mail and files: the plan asks.
    on: [
      'mail-01',
      'files-01',
      'print-01',
      'fax-01',
      'intranet-01',
      'wiki-01',
      'reports-01',
      'names-01',
      'licences-01',
    ],
    facts: {
      ...common,
      name: 'Office services',
      criticality: 3,
      statefulness: 'stateful',
      users: 240,
    },
  },
  development: {
    on: ['build-01', 'test-01', 'test-02', 'test-03'],
    facts: {
      ...common,
      name: 'Build and test',
      criticality: 4,
      rtoSec: 172_800,
      rpoSec: 86_400,
      statefulness: 'stateful',
      osKernelFamily: 'linux',
      users: 12,
    },
  },
};

const isEsx = (host: string) => host.startsWith('esx');
const clusterOf = (host: string) => (isEsx(host) ? 'esx-cluster' : 'xen-pool');
const movesOnly = {
  liveMigration: true,
  haRestart: false,
  faultTolerance: false,
  appMonitoring: false,
} as const;

const people: PlanSketch = {
  parts: {
    staff: [
      'userGroup',
      { name: 'Staff', users: 240, concurrencyPct: 60, location: 'Three offices', rttMs: 15 },
    ],
  },
};

const control: PlanSketch = {
  parts: {
    'esx-cluster': [
      'hostCluster',
      { ...movesOnly, name: 'ESX cluster A', technology: 'vmware-esx-4' },
    ],
    'xen-pool': [
      'hostCluster',
      { ...movesOnly, name: 'XenServer pool B', technology: 'citrix-xenserver-5' },
    ],
    orchestrator: ['orchestrator', { name: 'Orchestrator', adminRoles: true }],
  },
  relations: each(['orchestrator'], 'manages', ['esx-cluster', 'xen-pool']),
};

/** Nobody has looked into xen-02: its memory and processor stay blank, and the plan asks. */
function hostFacts(host: string): SketchFacts {
  const bought = isEsx(host)
    ? { vendor: 'HP', model: 'ProLiant DL380 G6', ramGiB: 72, cpuGeneration: 'Xeon 5500' }
    : { vendor: 'Dell', model: 'PowerEdge R710', ramGiB: 48, cpuGeneration: 'Xeon 5500' };
  const { ramGiB: _ram, cpuGeneration: _generation, ...seen } = bought;
  return {
    ...(host === 'xen-02' ? seen : bought),
    cores: 8,
    arch: 'x86_64',
    cpuVendor: 'intel',
    nicCount: 4,
    psuCount: 2,
    heightU: 2,
  };
}

const hostSketch = (host: string): PlanSketch => ({
  parts: {
    [host]: ['server', hostFacts(host)],
    [`${host}-hv`]: [
      'hypervisor',
      {
        name: isEsx(host) ? `ESX 4 on ${host}` : `XenServer 5.5 on ${host}`,
        technology: isEsx(host) ? 'vmware-esx-4' : 'citrix-xenserver-5',
        liveMigration: true,
        haRestart: false,
      },
    ],
    ...Object.fromEntries(
      Object.entries(machines[host]!).map(([vm, facts]) => [vm, ['vm', facts] as const]),
    ),
  },
  relations: [
    [host, 'memberOf', clusterOf(host)],
    [`${host}-hv`, 'runsOn', host],
    ...each(Object.keys(machines[host]!), 'runsOn', [`${host}-hv`]),
  ],
});

const workloadSketch = (id: string): PlanSketch => ({
  parts: { [id]: ['workload', workloads[id]!.facts] },
  relations: each([id], 'runsOn', workloads[id]!.on),
});

/**
 * The plan that the seed article complains about: virtual servers of two vendors, migration and orchestration as the
 * only means of availability, and no thought for access, networks, storage, security or management.
 */
export const article: Starter = {
  id: 'article',
  title: 'Virtual servers everywhere',
  description: 'The article’s plan: what goes wrong when only servers are virtual.',
  group: 'first',
  layers: { ...nothingPlanned, processing: 'thin' },
  plan: () =>
    laidOut({
      name: 'Virtual servers everywhere',
      goals: ['consolidation', 'availability'],
      ...joinedSketches(
        people,
        control,
        ...Object.keys(machines).map(hostSketch),
        ...Object.keys(workloads).map(workloadSketch),
      ),
    }),
};
