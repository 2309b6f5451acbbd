import { guardKinds, operationKinds } from './control-kinds.ts';
import { deviceKinds } from './device-kinds.ts';
import type { Kind } from './kinds.ts';
import { kindNames } from './kinds.ts';
import type { RelationKind } from './relations.ts';

/** One line of the legality table: these kinds may have this relation to those. */
export interface LegalRelation {
  readonly relation: RelationKind;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** Drawn inside: the source's card lies in the target's box. */
  readonly nests?: boolean;
}

const machines = ['vm', 'osContainer', 'pod'] as const;
const hosts = ['server', 'ftServer'] as const;
const services = [
  'accessGateway',
  'accessBroker',
  'sessionHost',
  'vpn',
  'streamingServer',
  'appServer',
  'loadBalancer',
  'workloadManager',
  'quorumVote',
  ...guardKinds,
  'firewall',
  ...operationKinds,
  'overlay',
] as const;
const waysIn = [
  'accessGateway',
  'accessBroker',
  'sessionHost',
  'vpn',
  'loadBalancer',
  'workloadManager',
] as const;
const drawn = kindNames.filter(
  (kind) => !['goal', 'constraint', 'assumption', 'risk', 'decision', 'action'].includes(kind),
);

/** Which relation may join which kinds, in order of preference for a pair: kept as data, as Archi does. */
export const legality: readonly LegalRelation[] = [
  { relation: 'runsOn', from: ['vm'], to: ['hypervisor', 'hostCluster', 'ftServer'], nests: true },
  { relation: 'runsOn', from: ['hypervisor'], to: ['server', 'ftServer'], nests: true },
  { relation: 'runsOn', from: ['osPlatform'], to: ['server', 'ftServer', 'vm'], nests: true },
  { relation: 'runsOn', from: ['osContainer'], to: ['osPlatform'], nests: true },
  { relation: 'runsOn', from: ['pod'], to: ['k8sCluster'], nests: true },
  {
    relation: 'memberOf',
    from: ['server'],
    to: ['hostCluster', 'failoverCluster', 'sdsCluster', 'k8sCluster', 'parallelCluster'],
    nests: true,
  },
  {
    relation: 'memberOf',
    from: ['ftServer'],
    to: ['failoverCluster', 'k8sCluster', 'parallelCluster'],
    nests: true,
  },
  { relation: 'memberOf', from: ['hypervisor'], to: ['hostCluster'], nests: true },
  {
    relation: 'memberOf',
    from: ['vm', 'osContainer'],
    to: ['failoverCluster', 'k8sCluster', 'parallelCluster'],
  },
  {
    relation: 'runsOn',
    from: ['workload'],
    to: [
      ...machines,
      ...hosts,
      'hostCluster',
      'osPlatform',
      'k8sCluster',
      'parallelCluster',
      'appServer',
      'sessionHost',
    ],
  },
  { relation: 'runsOn', from: ['appPackage'], to: ['endpoint', 'sessionHost', 'vm'] },
  {
    relation: 'runsOn',
    from: services,
    to: [...machines, ...hosts, 'hostCluster', 'osPlatform', 'k8sCluster'],
  },
  { relation: 'mountedIn', from: ['server', 'ftServer'], to: ['chassis'] },
  { relation: 'mountedIn', from: [...deviceKinds, 'pdu', 'ups', 'bmc'], to: ['rack'] },
  { relation: 'locatedIn', from: ['room'], to: ['site'], nests: true },
  {
    relation: 'locatedIn',
    from: ['rack', 'ups', 'powerFeed', 'generator', 'coolingUnit', 'pdu'],
    to: ['room', 'site'],
    nests: true,
  },
  {
    relation: 'locatedIn',
    from: [
      ...deviceKinds,
      'userGroup',
      'quorumVote',
      'backupRepo',
      'volume',
      'hostCluster',
      'sdsCluster',
      'uplink',
      ...services,
    ],
    to: ['site', 'room'],
  },
  {
    relation: 'poweredBy',
    from: [...deviceKinds, 'coolingUnit', 'rack'],
    to: ['pdu', 'ups', 'powerFeed'],
  },
  { relation: 'poweredBy', from: ['pdu'], to: ['ups', 'powerFeed', 'generator'] },
  { relation: 'poweredBy', from: ['ups', 'powerFeed'], to: ['powerFeed', 'generator'] },
  {
    relation: 'linksTo',
    from: [...deviceKinds, 'bmc', 'uplink', 'router'],
    to: [...deviceKinds, 'uplink'],
  },
  {
    relation: 'attachedTo',
    from: ['segment'],
    to: ['virtualSwitch', 'overlay', 'switch', 'router', 'loadBalancer'],
  },
  { relation: 'attachedTo', from: ['virtualSwitch', 'overlay'], to: ['switch', 'uplink'] },
  { relation: 'attachedTo', from: ['virtualSwitch'], to: ['server', 'hostCluster'] },
  {
    relation: 'attachedTo',
    from: [
      ...machines,
      ...hosts,
      'workload',
      'hypervisor',
      'hostCluster',
      'osPlatform',
      'k8sCluster',
      'failoverCluster',
      'parallelCluster',
      'array',
      'nas',
      'sdsCluster',
      'volume',
      'bmc',
      'endpoint',
      'userGroup',
      'tape',
      'switch',
      'router',
      'fenceDevice',
      ...services,
    ],
    to: ['segment'],
  },
  {
    relation: 'stores',
    from: ['workload', ...machines, 'hostCluster', ...services],
    to: ['volume'],
  },
  {
    relation: 'providedBy',
    from: ['volume'],
    to: ['array', 'sdsCluster', 'nas', 'server', 'ftServer'],
  },
  {
    relation: 'presentedTo',
    from: ['volume'],
    to: ['server', 'ftServer', 'hypervisor', 'hostCluster', 'osPlatform', 'k8sCluster'],
  },
  {
    relation: 'accesses',
    from: ['userGroup'],
    to: ['endpoint', ...waysIn, 'workload', 'appPackage', 'streamingServer'],
  },
  {
    relation: 'accesses',
    from: ['endpoint'],
    to: [...waysIn, 'workload', 'appPackage', 'streamingServer'],
  },
  {
    relation: 'accesses',
    from: waysIn,
    to: [...waysIn, 'workload', 'appServer', 'streamingServer', 'vm', 'pod'],
  },
  {
    relation: 'accesses',
    from: ['streamingServer', 'appServer', 'appPackage'],
    to: ['workload', 'appPackage'],
  },
  { relation: 'protects', from: ['failoverCluster'], to: ['workload', 'vm'] },
  {
    relation: 'protects',
    from: ['backup', 'replication'],
    to: ['workload', ...machines, 'volume', 'array', 'sdsCluster', 'hostCluster'],
  },
  {
    relation: 'writesTo',
    from: ['backup'],
    to: ['backupRepo', 'tape', 'array', 'nas', 'volume', 'sdsCluster'],
  },
  {
    relation: 'writesTo',
    from: ['backupRepo'],
    to: ['volume', 'array', 'nas', 'sdsCluster', 'tape'],
  },
  { relation: 'writesTo', from: ['replication'], to: ['volume', 'array', 'sdsCluster', 'site'] },
  {
    relation: 'fences',
    from: ['fenceDevice'],
    to: ['server', 'vm', 'failoverCluster', 'hostCluster'],
  },
  {
    relation: 'votesIn',
    from: ['quorumVote'],
    to: ['failoverCluster', 'hostCluster', 'sdsCluster'],
  },
  {
    relation: 'authenticates',
    from: ['idp', 'mfa', 'pam'],
    to: [...waysIn, ...services, 'workload', 'hostCluster', 'hypervisor', 'userGroup'],
  },
  { relation: 'filters', from: ['firewall', 'microseg'], to: ['segment', 'overlay', 'uplink'] },
  {
    relation: 'encrypts',
    from: ['kms'],
    to: ['volume', 'array', 'sdsCluster', 'backupRepo', 'vm'],
  },
  {
    relation: 'manages',
    from: ['vmManager', 'orchestrator'],
    to: [
      'hypervisor',
      'hostCluster',
      'server',
      'ftServer',
      ...machines,
      'osPlatform',
      'k8sCluster',
      'workload',
      'failoverCluster',
      'sdsCluster',
      'virtualSwitch',
      'overlay',
    ],
  },
  { relation: 'manages', from: ['bmc'], to: ['server', 'ftServer', 'chassis'] },
  { relation: 'configures', from: ['configMgmt', 'orchestrator'], to: drawn },
  { relation: 'monitors', from: ['monitor', 'siem', 'scanner', 'edr', 'capacityMgr'], to: drawn },
  {
    relation: 'dependsOn',
    from: [
      'workload',
      ...machines,
      ...services,
      'hostCluster',
      'failoverCluster',
      'k8sCluster',
      'sdsCluster',
      'parallelCluster',
    ],
    to: ['workload', ...services, 'volume', 'hostCluster'],
  },
  { relation: 'hasGoal', from: drawn, to: ['goal'] },
];

const pairKey = (from: Kind, to: Kind) => `${from} ${to}`;
const byPair = new Map<string, RelationKind[]>();
/** By relation and source: what it is drawn in. Asked for every relation of a plan when it is opened. */
const nesting = new Map<RelationKind, Map<Kind, Set<Kind>>>();
for (const line of legality) {
  for (const from of line.from) {
    for (const to of line.to) {
      const known = byPair.get(pairKey(from, to)) ?? [];
      if (!known.includes(line.relation)) byPair.set(pairKey(from, to), [...known, line.relation]);
      if (line.nests === true) addNesting(line.relation, from, to);
    }
  }
}

function addNesting(relation: RelationKind, from: Kind, to: Kind): void {
  const bySource = nesting.get(relation) ?? new Map<Kind, Set<Kind>>();
  nesting.set(relation, bySource.set(from, (bySource.get(from) ?? new Set()).add(to)));
}

/** The relations that may join a pair, the usual one first; empty when none may. */
export const legalRelations = (from: Kind, to: Kind): readonly RelationKind[] =>
  byPair.get(pairKey(from, to)) ?? [];

/** Whether this relation may join this pair. */
export const isLegal = (relation: RelationKind, from: Kind, to: Kind): boolean =>
  legalRelations(from, to).includes(relation);

/** Whether this relation draws its source inside its target. */
export const nests = (relation: RelationKind, from: Kind, to: Kind): boolean =>
  nesting.get(relation)?.get(from)?.has(to) === true;

/** Whether this relation draws such a source inside any target at all. */
export const nestsSomewhere = (relation: RelationKind, from: Kind): boolean =>
  nesting.get(relation)?.has(from) === true;
