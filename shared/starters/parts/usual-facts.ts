/** A server of today with two processors: 1 U, both power supplies in use. */
export const rackServer = {
  vendor: 'Dell',
  model: 'PowerEdge R660',
  sockets: 2,
  cores: 32,
  ramGiB: 512,
  arch: 'x86_64',
  cpuVendor: 'intel',
  cpuGeneration: 'Sapphire Rapids',
  nicCount: 4,
  nicGbps: 25,
  psuCount: 2,
  heightU: 1,
  weightKg: 22,
  typicalW: 380,
} as const;

/** A pair of firewalls in one box's place. */
export const firewallPair = {
  name: 'Firewall pair',
  technology: 'opnsense',
  haPair: true,
  psuCount: 2,
  heightU: 2,
  weightKg: 12,
  typicalW: 120,
} as const;

/** A pair of load balancers. */
export const loadBalancerPair = {
  name: 'Load balancer pair',
  technology: 'haproxy',
  haPair: true,
  instances: 2,
  psuCount: 2,
  heightU: 2,
  weightKg: 20,
  typicalW: 240,
} as const;

/** A virtual machine that runs and may be moved. */
export const guest = {
  arch: 'x86_64',
  poweredOn: true,
  vcpu: 4,
  ramGiB: 16,
  diskGiB: 100,
  osKernelFamily: 'linux',
  needsLiveMigration: true,
  avgUtilPct: 30,
  peakUtilPct: 60,
} as const;

/** What most services of an organization allow: restart is fine, what was in memory may be lost. */
export const service = {
  statefulness: 'stateful',
  isolation: 'shared',
  arch: 'x86_64',
  osKernelFamily: 'linux',
  needsLiveMigration: true,
  memoryLossAllowed: true,
} as const;

/** A cluster of machines that restart elsewhere, with a spare host; both rehearsed. */
export const restartingCluster = {
  haRestart: true,
  liveMigration: true,
  faultTolerance: false,
  appMonitoring: true,
  hostFailuresTolerated: 1,
  quorumBased: true,
  heartbeatNetworks: 2,
  antiAffinity: true,
  rehearsedOn: '2026-09-12',
} as const;

/** Power of a row of racks: two feeds of three phases, a UPS behind each, a generator behind both. */
export const rowPower = {
  feed: { volts: 400, amps: 32, phases: '3' },
  ups: { ratedKVA: 12, ratedKW: 10.8, runtimeMin: 12 },
  generator: { ratedKVA: 40, ratedKW: 32, startSec: 30 },
  cooling: { coolingKW: 12, typicalW: 1500 },
  pdu: { volts: 230, amps: 32, phases: '1', weightKg: 5 },
} as const;
