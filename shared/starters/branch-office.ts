import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { each } from './each-relation.ts';
import { joinedSketches } from './joined-sketches.ts';
import { laidOut } from './laid-out.ts';
import { withoutApplication } from './layer-states.ts';
import type { Starter } from './starter.ts';

const hosts = ['host-01', 'host-02'] as const;
const guest = { arch: 'x86_64', poweredOn: true, vcpu: 4, needsLiveMigration: false } as const;
const machines = {
  'files-01': {
    ...guest,
    osKernelFamily: 'windows',
    ramGiB: 16,
    diskGiB: 500,
    avgUtilPct: 25,
    peakUtilPct: 60,
  },
  'sales-01': {
    ...guest,
    osKernelFamily: 'windows',
    ramGiB: 16,
    diskGiB: 200,
    avgUtilPct: 30,
    peakUtilPct: 70,
  },
  'phones-01': {
    ...guest,
    osKernelFamily: 'linux',
    ramGiB: 8,
    diskGiB: 60,
    avgUtilPct: 25,
    peakUtilPct: 50,
  },
} as const;
const workload = {
  statefulness: 'stateful',
  isolation: 'shared',
  arch: 'x86_64',
  needsLiveMigration: false,
  memoryLossAllowed: true,
  criticality: 3,
  rpoSec: 86_400,
  vcpu: 4,
  ramGiB: 16,
  growthPctPerYear: 10,
} as const;

/** Two servers that mirror their disks, with a witness in the head office. */
const platform: PlanSketch = {
  parts: {
    branch: ['site', { name: 'Branch', availabilityPct: 99.9 }],
    head: ['site', { name: 'Head office', availabilityPct: 99.98 }],
    feed: ['powerFeed', { name: 'Mains', feedSide: 'A', amps: 16, volts: 230 }],
    'feed-b': ['powerFeed', { name: 'Second mains', feedSide: 'B', amps: 16, volts: 230 }],
    ups: ['ups', { name: 'UPS', ratedKVA: 3, runtimeMin: 20 }],
    'switch-a': [
      'switch',
      {
        name: 'Switch A',
        switchRole: 'access',
        portGbps: 10,
        typicalW: 80,
        psuCount: 2,
        stacked: true,
      },
    ],
    'switch-b': [
      'switch',
      {
        name: 'Switch B',
        switchRole: 'access',
        portGbps: 10,
        typicalW: 80,
        psuCount: 2,
        stacked: true,
      },
    ],
    cluster: [
      'hostCluster',
      {
        name: 'Branch cluster',
        rehearsedOn: '2026-08-30',
        technology: 'proxmox-ve',
        haRestart: true,
        liveMigration: true,
        faultTolerance: false,
        appMonitoring: true,
        hostFailuresTolerated: 1,
        quorumBased: true,
        heartbeatNetworks: 2,
        cpuBaseline: 'x86-64-v3',
        antiAffinity: true,
      },
    ],
    ...Object.fromEntries(
      hosts.flatMap((host) => [
        [
          host,
          [
            'server',
            {
              vendor: 'Lenovo',
              model: 'ThinkSystem SR630 V3',
              cores: 16,
              ramGiB: 128,
              nicCount: 4,
              nicGbps: 10,
              psuCount: 2,
              heightU: 1,
              typicalW: 250,
              rawTB: 8,
              arch: 'x86_64',
              cpuVendor: 'intel',
              cpuGeneration: 'Sapphire Rapids',
            },
          ] as const,
        ],
        [
          `${host}-hv`,
          [
            'hypervisor',
            {
              name: `Proxmox VE on ${host}`,
              technology: 'proxmox-ve',
              haRestart: true,
              liveMigration: true,
              faultTolerance: false,
              appMonitoring: true,
            },
          ] as const,
        ],
      ]),
    ),
    witness: [
      'quorumVote',
      { name: 'Witness', technology: 'corosync-qdevice', voteKind: 'qdevice' },
    ],
    mirror: [
      'sdsCluster',
      {
        name: 'Mirrored disks',
        technology: 'starwind-vsan',
        replicas: 2,
        minSize: 1,
        failuresTolerated: 1,
        protection: 'mirror',
        capacityTB: 8,
        media: 'ssd',
        powerLossProtection: true,
      },
    ],
    store: [
      'volume',
      { name: 'Machines', capacityTB: 4, protocol: 'iscsi', accessMode: 'RWX', encrypted: true },
    ],
    ...Object.fromEntries(
      Object.entries(machines).map(([name, facts]) => [name, ['vm', facts] as const]),
    ),
  },
  relations: [
    ...each(['ups'], 'poweredBy', ['feed']),
    ...each([...hosts, 'switch-a', 'switch-b'], 'poweredBy', ['ups', 'feed-b']),
    ...each(hosts, 'linksTo', ['switch-a', 'switch-b']),
    ...each(['switch-a'], 'linksTo', ['switch-b']),
    ...each(hosts, 'memberOf', ['cluster', 'mirror']),
    ...hosts.map((host) => [`${host}-hv`, 'runsOn', host] as const),
    ...Object.keys(machines).map(
      (name, index) => [name, 'runsOn', `${hosts[index % 2]!}-hv`] as const,
    ),
    ...each(['witness'], 'votesIn', ['cluster', 'mirror']),
    ...each(['store'], 'providedBy', ['mirror']),
    ...each(['store'], 'presentedTo', hosts),
    ...each(Object.keys(machines), 'stores', ['store']),
    ...each([...hosts, 'switch-a', 'switch-b', 'feed', 'feed-b', 'ups'], 'locatedIn', ['branch']),
    ...each(['witness'], 'locatedIn', ['head']),
  ],
};

/** What people use, how they get in, and what guards it. */
const use: PlanSketch = {
  parts: {
    staff: [
      'userGroup',
      { name: 'Branch staff', users: 35, concurrencyPct: 80, rttMs: 2, kbpsPerUser: 5000 },
    ],
    vpn: [
      'vpn',
      { name: 'Remote access', technology: 'opnsense', instances: 2, mfa: true, sessionsMax: 50 },
    ],
    files: [
      'workload',
      { ...workload, name: 'Files', rtoSec: 14_400, osKernelFamily: 'windows', users: 35 },
    ],
    sales: [
      'workload',
      { ...workload, name: 'Sales', rtoSec: 7200, osKernelFamily: 'windows', users: 20 },
    ],
    phones: [
      'workload',
      {
        ...workload,
        name: 'Telephones',
        rtoSec: 1800,
        osKernelFamily: 'linux',
        users: 35,
        ramGiB: 8,
      },
    ],
    'net-users': [
      'segment',
      { name: 'Users', segmentRole: 'user', vlanId: 10, zone: 'users', technology: 'vlan' },
    ],
    'net-apps': [
      'segment',
      {
        name: 'Applications',
        segmentRole: 'workload',
        vlanId: 20,
        zone: 'applications',
        technology: 'vlan',
      },
    ],
    'net-hosts': [
      'segment',
      {
        name: 'Migration',
        segmentRole: 'migration',
        vlanId: 30,
        zone: 'hosts',
        technology: 'vlan',
        speedGbps: 10,
      },
    ],
    'net-storage': [
      'segment',
      {
        name: 'Storage',
        segmentRole: 'storage',
        vlanId: 40,
        zone: 'storage',
        technology: 'vlan',
        speedGbps: 10,
      },
    ],
    'net-management': [
      'segment',
      {
        name: 'Management',
        segmentRole: 'mgmt',
        vlanId: 50,
        zone: 'management',
        technology: 'vlan',
        internetFacing: false,
      },
    ],
    firewall: [
      'firewall',
      { name: 'Firewall pair', technology: 'opnsense', haPair: true, psuCount: 2, typicalW: 60 },
    ],
    idp: ['idp', { name: 'Sign-in', technology: 'entra-id', mfa: true, instances: 2 }],
    mfa: ['mfa', { name: 'Second factor', technology: 'yubikey', instances: 2 }],
    log: [
      'siem',
      {
        name: 'Security log',
        technology: 'wazuh',
        retentionDays: 180,
        alertTarget: 'Head office on call',
      },
    ],
    manager: [
      'vmManager',
      { name: 'VM manager', technology: 'proxmox-datacenter-manager', mfa: true, adminRoles: true },
    ],
    monitor: [
      'monitor',
      { name: 'Monitoring', technology: 'zabbix', alertTarget: 'Head office on call' },
    ],
    config: ['configMgmt', { name: 'Configuration', technology: 'ansible' }],
    time: ['timeSource', { name: 'Time', technology: 'chrony', instances: 2 }],
    names: ['dns', { name: 'Name service', technology: 'bind', instances: 2 }],
    backup: [
      'backup',
      {
        name: 'Backup',
        technology: 'proxmox-backup-server',
        frequencyHours: 24,
        backupMBps: 100,
        restoreMBps: 100,
        rpoSec: 86_400,
        retentionDays: 60,
        immutable: true,
        offsite: true,
        offline: false,
        sameArray: false,
        mfa: true,
        domainAdmin: false,
        restoreTestedOn: '2026-09-15',
      },
    ],
    vault: [
      'backupRepo',
      {
        name: 'Vault in head office',
        technology: 'veeam-hardened-repository',
        capacityTB: 12,
        immutable: true,
        domainAdmin: false,
      },
    ],
  },
  relations: [
    ...each(['files'], 'runsOn', ['files-01']),
    ...each(['sales'], 'runsOn', ['sales-01']),
    ...each(['phones'], 'runsOn', ['phones-01']),
    ...each(['staff'], 'accesses', ['vpn', 'files', 'sales', 'phones']),
    ...each(['vpn'], 'accesses', ['files', 'sales']),
    ...each(['staff', 'vpn'], 'attachedTo', ['net-users']),
    ...each(Object.keys(machines), 'attachedTo', ['net-apps']),
    ...each(['cluster'], 'attachedTo', ['net-hosts', 'net-storage', 'net-management']),
    ...each(['mirror'], 'attachedTo', ['net-storage']),
    ...each(['net-users', 'net-apps', 'net-hosts', 'net-storage', 'net-management'], 'attachedTo', [
      'switch-a',
      'switch-b',
    ]),
    ...each(['firewall'], 'filters', ['net-users', 'net-apps', 'net-management']),
    ...each(['firewall'], 'linksTo', ['switch-a', 'switch-b']),
    ...each(['firewall'], 'poweredBy', ['ups', 'feed-b']),
    ...each(['firewall', 'vpn'], 'locatedIn', ['branch']),
    ...each(['idp', 'mfa'], 'authenticates', [
      'vpn',
      'manager',
      'backup',
      'monitor',
      'config',
      'log',
    ]),
    ...each(['log', 'monitor'], 'monitors', [...hosts, 'switch-a', 'switch-b', 'firewall']),
    ...each(['log'], 'monitors', ['manager']),
    ...each(['time', 'names'], 'attachedTo', ['net-management']),
    ...each(['time', 'names'], 'locatedIn', ['head']),
    ...each(['monitor'], 'monitors', ['files', 'sales', 'phones', 'backup']),
    ...each(['config'], 'configures', hosts),
    ...each(['manager'], 'manages', ['cluster']),
    ...each(['backup'], 'protects', ['files', 'sales', 'phones']),
    ...each(['backup'], 'writesTo', ['vault']),
    ...each(
      ['idp', 'mfa', 'log', 'manager', 'monitor', 'config', 'backup', 'vault'],
      'attachedTo',
      ['net-management'],
    ),
    ...each(['idp', 'mfa', 'log', 'manager', 'monitor', 'config', 'backup', 'vault'], 'locatedIn', [
      'head',
    ]),
  ],
};

/** Small and tidy: what a branch of thirty-five people needs on each layer. */
export const branchOffice: Starter = {
  id: 'branch-office',
  title: 'Branch office',
  description: 'Two servers that stand in for each other, looked after from the head office.',
  group: 'small',
  layers: withoutApplication,
  plan: () =>
    laidOut({
      name: 'Branch office',
      profile: 'branch',
      goals: ['availability', 'cost'],
      notNeeded: {
        application: 'Three applications on machines of their own; none conflicts with another.',
      },
      ...joinedSketches(platform, use),
    }),
};
