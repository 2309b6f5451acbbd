import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { joinedSketches } from './joined-sketches.ts';

type Relations = readonly (readonly [from: string, relation: RelationKind, to: string])[];

const each = (names: readonly string[], relation: RelationKind, to: string): Relations =>
  names.map((name) => [name, relation, to]);

const partitionHosts = ['lxc-01', 'lxc-02', 'lxc-03'] as const;
const servers = [...partitionHosts, 'db-01', 'db-02'] as const;
const server = {
  cores: 32,
  ramGiB: 256,
  nicCount: 2,
  nicGbps: 25,
  psuCount: 2,
  hbaCount: 2,
  arch: 'x86_64',
  cpuVendor: 'intel',
  cpuGeneration: 'Sapphire Rapids',
} as const;
const services = [
  'door',
  'vault-job',
  'config',
  'monitor',
  'log',
  'idp',
  'mfa',
  'clock',
  'names',
] as const;

/** Two sites, three racks, power from two sides, two switches: every server on both. */
const ground: PlanSketch = {
  parts: {
    north: ['site', { availabilityPct: 99.995 }],
    south: ['site', { availabilityPct: 99.995 }],
    'feed-a': ['powerFeed', { feedSide: 'A' }],
    'feed-b': ['powerFeed', { feedSide: 'B' }],
    'pdu-a': ['pdu', { feedSide: 'A' }],
    'pdu-b': ['pdu', { feedSide: 'B' }],
    'rack-1': ['rack', { heightU: 42 }],
    'rack-2': ['rack', { heightU: 42 }],
    'rack-3': ['rack', { heightU: 42 }],
    'switch-a': ['switch', { psuCount: 2 }],
    'switch-b': ['switch', { psuCount: 2 }],
    ...Object.fromEntries(servers.map((name) => [name, ['server', server]] as const)),
  },
  relations: [
    ['pdu-a', 'poweredBy', 'feed-a'],
    ['pdu-b', 'poweredBy', 'feed-b'],
    ['switch-a', 'linksTo', 'switch-b'],
    ...each([...servers, 'switch-a', 'switch-b', 'array'], 'poweredBy', 'pdu-a'),
    ...each([...servers, 'switch-a', 'switch-b', 'array'], 'poweredBy', 'pdu-b'),
    ...each([...servers, 'array'], 'linksTo', 'switch-a'),
    ...each([...servers, 'array'], 'linksTo', 'switch-b'),
    ...each(
      [...servers, 'switch-a', 'switch-b', 'array', 'rack-1', 'rack-2', 'rack-3'],
      'locatedIn',
      'north',
    ),
    ...each(['lxc-01', 'db-01', 'switch-a'], 'mountedIn', 'rack-1'),
    ...each(['lxc-03'], 'mountedIn', 'rack-3'),
    ...each(['lxc-02', 'db-02', 'switch-b'], 'mountedIn', 'rack-2'),
  ],
};

/** A Linux web tier in partitions: three hosts, of which two suffice, behind a pair of load balancers. */
const webTier: PlanSketch = {
  parts: {
    ...Object.fromEntries(
      partitionHosts.flatMap((name) => [
        [
          `host-${name}`,
          ['osPlatform', { technology: 'lxc', osKernelFamily: 'linux', liveMigration: false }],
        ],
        [`ct-${name}`, ['osContainer', { osKernelFamily: 'linux', vcpu: 4, ramGiB: 8 }]],
      ]),
    ),
    lb: ['loadBalancer', { haPair: true, psuCount: 2 }],
    web: [
      'workload',
      {
        owner: 'Sales',
        criticality: 2,
        rtoSec: 30,
        rpoSec: 3600,
        availTargetPct: 99.9,
        statefulness: 'stateless',
        isolation: 'shared',
        osKernelFamily: 'linux',
        needsLiveMigration: false,
        avgUtilPct: 15,
        peakUtilPct: 60,
        vcpu: 4,
        ramGiB: 8,
        replicas: 3,
        users: 200,
      },
    ],
  },
  relations: [
    ...partitionHosts.map((name) => [`host-${name}`, 'runsOn', name] as const),
    ...partitionHosts.map((name) => [`ct-${name}`, 'runsOn', `host-${name}`] as const),
    ...partitionHosts.map((name) => ['web', 'runsOn', `ct-${name}`] as const),
    ...partitionHosts.map((name) => [`ct-${name}`, 'attachedTo', 'net-workload'] as const),
    ['lb', 'accesses', 'web'],
    ['lb', 'linksTo', 'switch-a'],
    ['lb', 'linksTo', 'switch-b'],
    ['lb', 'attachedTo', 'net-user'],
    ['lb', 'attachedTo', 'net-workload'],
    ['lb', 'poweredBy', 'pdu-a'],
    ['lb', 'poweredBy', 'pdu-b'],
    ['web', 'dependsOn', 'orders'],
  ],
};

/** The database on two nodes that agree through a third vote, fence each other on two levels and share a dual-controller array. */
const database: PlanSketch = {
  parts: {
    orders: [
      'workload',
      {
        name: 'Order DB',
        owner: 'Sales',
        criticality: 1,
        rtoSec: 60,
        rpoSec: 60,
        availTargetPct: 99.9,
        statefulness: 'stateful',
        isolation: 'shared',
        osKernelFamily: 'linux',
        needsLiveMigration: false,
        avgUtilPct: 40,
        peakUtilPct: 50,
        vcpu: 16,
        ramGiB: 128,
        clusterAware: true,
      },
    ],
    pacemaker: [
      'failoverCluster',
      {
        technology: 'pacemaker-corosync',
        owner: 'Database team',
        rehearsedOn: '2025-11-01',
        quorumBased: true,
        sharedData: true,
        lockArbitration: true,
        appDetect: true,
        failoverSec: 30,
        heartbeatNetworks: 2,
        antiAffinity: true,
        multiSite: false,
      },
    ],
    qdevice: ['quorumVote', { technology: 'corosync-qdevice', voteKind: 'qdevice' }],
    ipmi: ['fenceDevice', { fenceMethod: 'ipmi' }],
    'pdu-fence': ['fenceDevice', { fenceMethod: 'pdu' }],
    array: ['array', { owner: 'Platform team', controllers: 2, psuCount: 2, protocols: ['iscsi'] }],
    'db-data': ['volume', { protocol: 'iscsi', encrypted: true }],
  },
  relations: [
    ['orders', 'runsOn', 'db-01'],
    ['orders', 'runsOn', 'db-02'],
    ['db-01', 'memberOf', 'pacemaker'],
    ['db-02', 'memberOf', 'pacemaker'],
    ['pacemaker', 'protects', 'orders'],
    ['pacemaker', 'attachedTo', 'net-heartbeat'],
    ['pacemaker', 'attachedTo', 'net-heartbeat-2'],
    ['qdevice', 'votesIn', 'pacemaker'],
    ['qdevice', 'locatedIn', 'south'],
    ['ipmi', 'fences', 'pacemaker'],
    ['pdu-fence', 'fences', 'pacemaker'],
    ['ipmi', 'attachedTo', 'net-mgmt'],
    ['pdu-fence', 'attachedTo', 'net-mgmt'],
    ['orders', 'stores', 'db-data'],
    ['db-data', 'providedBy', 'array'],
    ['db-data', 'presentedTo', 'db-01'],
    ['db-data', 'presentedTo', 'db-02'],
    ['array', 'attachedTo', 'net-storage'],
    ['orders', 'attachedTo', 'net-workload'],
  ],
};

/** The way in, the networks, and what guards and manages all of it; copies in the second site. */
const surroundings: PlanSketch = {
  parts: {
    staff: ['userGroup', { users: 200, rttMs: 5, kbpsPerUser: 5000, publishedApps: 12 }],
    door: ['accessGateway', { mfa: true, instances: 2, tls: true, sessionsMax: 400 }],
    'net-user': ['segment', { segmentRole: 'user', zone: 'user' }],
    'net-workload': ['segment', { segmentRole: 'workload', zone: 'inside' }],
    'net-mgmt': ['segment', { segmentRole: 'mgmt', zone: 'mgmt' }],
    'net-storage': ['segment', { segmentRole: 'storage', zone: 'storage' }],
    'net-heartbeat': ['segment', { segmentRole: 'heartbeat', zone: 'heartbeat' }],
    'net-heartbeat-2': ['segment', { segmentRole: 'heartbeat', zone: 'heartbeat' }],
    firewall: ['firewall', { haPair: true, psuCount: 2 }],
    'vault-job': [
      'backup',
      {
        owner: 'Platform team',
        immutable: true,
        offsite: true,
        sameArray: false,
        mfa: true,
        restoreTestedOn: '2025-12-01',
        domainAdmin: false,
        frequencyHours: 0.01,
      },
    ],
    vault: ['backupRepo', { immutable: true, domainAdmin: false }],
    config: ['configMgmt'],
    monitor: ['monitor', { alertTarget: 'on-call' }],
    log: ['siem', { alertTarget: 'on-call' }],
    idp: ['idp', { instances: 2, mfa: true }],
    mfa: ['mfa', { instances: 2 }],
    clock: ['timeSource', { instances: 3 }],
    names: ['dns', { instances: 2 }],
  },
  relations: [
    ['staff', 'accesses', 'door'],
    ['door', 'accesses', 'lb'],
    ['door', 'attachedTo', 'net-user'],
    ['vault-job', 'protects', 'orders'],
    ['vault-job', 'protects', 'web'],
    ['vault-job', 'writesTo', 'vault'],
    ['vault', 'locatedIn', 'south'],
    ['firewall', 'filters', 'net-user'],
    ['firewall', 'filters', 'net-workload'],
    ['firewall', 'filters', 'net-mgmt'],
    ['firewall', 'linksTo', 'switch-a'],
    ['firewall', 'linksTo', 'switch-b'],
    ...each(['config', 'monitor', 'log', 'vault-job'], 'attachedTo', 'net-mgmt'),
    ...[...servers, 'array', 'firewall', 'lb', 'switch-a', 'switch-b'].map(
      (name) => ['monitor', 'monitors', name] as const,
    ),
    ...servers.map((name) => ['config', 'configures', name] as const),
    ...servers.map((name) => ['log', 'monitors', name] as const),
    ...['door', 'vault-job'].flatMap(
      (name) =>
        [
          ['idp', 'authenticates', name],
          ['mfa', 'authenticates', name],
        ] as const,
    ),
    ...each(services, 'locatedIn', 'south'),
  ],
};

/** F3: each goal served by the form that fits it. Nothing here may be an error. */
export const rightToolsPlan = (): PlanSketch => ({
  ...joinedSketches(ground, webTier, database, surroundings),
  name: 'F3 right tools',
  goals: ['consolidation', 'availability'],
  notNeeded: {
    application: 'Two server applications that do not conflict; nothing is delivered to devices.',
  },
});
