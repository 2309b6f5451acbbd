import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { machineHosts } from './ground.ts';

const guest = {
  arch: 'x86_64',
  poweredOn: true,
  vcpu: 4,
  needsLiveMigration: true,
  diskGiB: 200,
} as const;
const machines: Readonly<Record<string, SketchFacts>> = {
  'crm-01': { ...guest, osKernelFamily: 'windows', ramGiB: 32, avgUtilPct: 35, peakUtilPct: 70 },
  'files-01': { ...guest, osKernelFamily: 'windows', ramGiB: 16, avgUtilPct: 25, peakUtilPct: 60 },
  'print-01': { ...guest, osKernelFamily: 'windows', ramGiB: 8, avgUtilPct: 10, peakUtilPct: 30 },
  'mail-01': { ...guest, osKernelFamily: 'linux', ramGiB: 32, avgUtilPct: 30, peakUtilPct: 60 },
  'intranet-01': { ...guest, osKernelFamily: 'linux', ramGiB: 8, avgUtilPct: 25, peakUtilPct: 45 },
};
const names = Object.keys(machines);
const onHost = (index: number) => `${machineHosts[index % machineHosts.length]!}-hv`;

const workload = {
  statefulness: 'stateful',
  isolation: 'shared',
  arch: 'x86_64',
  needsLiveMigration: true,
  memoryLossAllowed: true,
} as const;

/** What mixes operating systems and is wanted whole: virtual machines that restart on another host, and move while running. */
export const office: PlanSketch = {
  parts: {
    'office-cluster': [
      'hostCluster',
      {
        name: 'Office cluster',
        owner: 'Platform team',
        rehearsedOn: '2026-09-12',
        technology: 'proxmox-ve',
        haRestart: true,
        liveMigration: true,
        faultTolerance: false,
        appMonitoring: true,
        hostFailuresTolerated: 1,
        quorumBased: true,
        heartbeatNetworks: 2,
        cpuBaseline: 'x86-64-v4',
        antiAffinity: true,
      },
    ],
    ...Object.fromEntries(
      machineHosts.map((host) => [
        `${host}-hv`,
        [
          'hypervisor',
          {
            name: `Proxmox VE on ${host}`,
            technology: 'proxmox-ve',
            haRestart: true,
            liveMigration: true,
            appMonitoring: true,
            faultTolerance: false,
          },
        ] as const,
      ]),
    ),
    ...Object.fromEntries(names.map((name) => [name, ['vm', machines[name]!] as const])),
    'office-data': [
      'volume',
      {
        name: 'Office machines',
        capacityTB: 12,
        protocol: 'iscsi',
        accessMode: 'RWX',
        encrypted: true,
      },
    ],
    crm: [
      'workload',
      {
        ...workload,
        name: 'CRM',
        criticality: 3,
        rtoSec: 14_400,
        rpoSec: 3600,
        availTargetPct: 99.5,
        osKernelFamily: 'windows',
        users: 60,
        vcpu: 4,
        ramGiB: 32,
        avgUtilPct: 35,
        peakUtilPct: 70,
      },
    ],
    services: [
      'workload',
      {
        ...workload,
        name: 'Office services',
        criticality: 3,
        rtoSec: 14_400,
        rpoSec: 86_400,
        availTargetPct: 99.5,
        users: 240,
        vcpu: 4,
        ramGiB: 32,
        avgUtilPct: 25,
        peakUtilPct: 60,
      },
    ],
  },
  relations: [
    ...each(machineHosts, 'memberOf', ['office-cluster']),
    ...machineHosts.map((host) => [`${host}-hv`, 'runsOn', host] as const),
    ...names.map((name, index) => [name, 'runsOn', onHost(index)] as const),
    ...each(['crm'], 'runsOn', ['crm-01']),
    ...each(
      ['services'],
      'runsOn',
      names.filter((name) => name !== 'crm-01'),
    ),
    ...each(names, 'stores', ['office-data']),
    ...each(names, 'attachedTo', ['net-apps']),
    ...each(['office-cluster'], 'attachedTo', [
      'net-migration',
      'net-storage',
      'net-management',
      'net-heartbeat-a',
      'net-heartbeat-b',
    ]),
    ...each(['office-data'], 'providedBy', ['array']),
    ...each(['office-data'], 'presentedTo', machineHosts),
  ],
};
