import type { Field } from './field.ts';
import { wordOf } from '#shared/words/worded.ts';

const helped = (help: string | undefined) => (help === undefined ? {} : { help: wordOf(help) });
const num = (
  label: string,
  unit?: string,
  more: { min?: number; max?: number; integer?: boolean; help?: string } = {},
) =>
  ({
    type: 'number',
    label: wordOf(label),
    ...(unit === undefined ? {} : { unit }),
    min: 0,
    ...more,
    ...helped(more.help),
  }) as const;
const count = (label: string, unit?: string, help?: string) =>
  num(label, unit, { integer: true, ...(help === undefined ? {} : { help }) });
const pct = (label: string, help?: string) =>
  num(label, '%', { max: 100, ...(help === undefined ? {} : { help }) });
const yes = (label: string, help?: string) =>
  ({ type: 'boolean', label: wordOf(label), ...helped(help) }) as const;
const text = (label: string, help?: string) =>
  ({ type: 'text', label: wordOf(label), ...helped(help) }) as const;
const date = (label: string) => ({ type: 'date', label: wordOf(label) }) as const;
const choice = <const Options extends readonly string[]>(
  label: string,
  options: Options,
  help?: string,
) => ({ type: 'choice', label: wordOf(label), options, ...helped(help) }) as const;
const list = (label: string, options?: readonly string[], help?: string) =>
  ({
    type: 'list',
    label: wordOf(label),
    ...(options === undefined ? {} : { options }),
    ...helped(help),
  }) as const;

/** Every fact that may be stated, by name. A name means the same wherever it appears. */
export const fields = {
  // Anything
  owner: text('Owner', 'Who answers for it.'),
  vendor: text('Vendor'),
  model: text('Model'),
  version: text('Version'),
  supportEnd: date('Support ends'),
  mtbfHours: num('Mean time between failures', 'h'),
  mttrHours: num('Mean time to repair', 'h'),
  instances: count('Instances'),
  sourceId: text('Identity in the source', 'How the file it was imported from names it.'),

  // Hardware
  sockets: count('Processor sockets'),
  coresPerSocket: count('Cores per socket'),
  cores: count('Processor cores', 'cores'),
  threadsPerCore: count('Threads per core'),
  clockGHz: num('Clock', 'GHz'),
  cpuVendor: choice('Processor vendor', ['intel', 'amd', 'arm', 'ibm', 'oracle', 'other']),
  cpuGeneration: text('Processor generation'),
  cpuBaseline: text(
    'CPU baseline (EVC)',
    'The common processor feature level that running machines see.',
  ),
  arch: choice('Architecture', ['x86_64', 'arm64', 'power', 'sparc', 'other']),
  ramGiB: num('Memory', 'GiB'),
  ramUsedPct: pct('Memory used'),
  cpuUsedPct: pct('Processor used'),
  nicCount: count('Network adapters'),
  nicGbps: num('Adapter speed', 'Gbps'),
  hbaCount: count('Storage adapters (HBA)'),
  heightU: num('Height', 'U'),
  positionU: count('Lowest rack unit', 'U'),
  weightKg: num('Weight', 'kg'),
  psuCount: count('Power supplies'),
  idleW: num('Power, idle', 'W'),
  psuW: num('Rating of a power supply', 'W', {
    help: 'The nameplate of one of its power supplies.',
  }),
  typicalW: num('Power, typical', 'W', {
    help: 'What it draws from the wall at its usual load; of a chassis, with all its blades.',
  }),
  maxW: num('Power, maximum', 'W'),
  raidController: yes(
    'RAID controller',
    'Disks sit behind a RAID controller instead of a plain HBA.',
  ),
  ports: count('Ports'),
  portGbps: num('Port speed', 'Gbps'),
  uplinks: count('Uplinks'),
  uplinkGbps: num('Uplink speed', 'Gbps'),
  stacked: yes('Stacked or MLAG pair'),
  switchRole: choice('Role', ['leaf', 'spine', 'core', 'access', 'oob']),
  haPair: yes('Redundant pair'),
  throughputGbps: num('Throughput', 'Gbps'),
  controllers: count('Controllers'),
  slots: count('Slots'),
  price: num('Price', 'money', {
    help: 'What it costs to buy, all of it; replaces the price book.',
  }),

  // Facility
  location: text('Location'),
  availabilityPct: pct('Availability', 'Of the site or facility as a whole.'),
  powerLimitKW: num('Power limit', 'kW'),
  coolingKW: num('Cooling', 'kW'),
  maxWeightKg: num('Load limit', 'kg'),
  feedSide: choice('Feed', ['A', 'B']),
  volts: num('Voltage', 'V'),
  amps: num('Current', 'A'),
  phases: choice('Phases', ['1', '3']),
  powerFactor: num('Power factor', undefined, {
    max: 1,
    help: 'Real power over apparent power.',
  }),
  deratePct: pct(
    'Breaker used for long loads',
    'Share of the breaker rating that may be drawn for hours.',
  ),
  ratedKVA: num('Rated apparent power', 'kVA'),
  ratedKW: num('Rated power', 'kW'),
  powerModules: count(
    'Power modules',
    undefined,
    'Modules that share its rated power; it may be loaded so that one of them can fail.',
  ),
  runtimeMin: num('Runtime at load', 'min'),
  startSec: num('Start time', 's'),
  efficiencyPct: pct('Efficiency'),

  // Platforms
  haRestart: yes('Restart after host failure (HA)'),
  liveMigration: yes('Live migration'),
  faultTolerance: yes('Fault tolerance in use', 'A second copy runs in lockstep.'),
  appMonitoring: yes(
    'Application monitoring',
    'Notices a hung guest or a dead application, not only a dead host.',
  ),
  hostFailuresTolerated: count('Host failures to tolerate'),
  antiAffinity: yes('Keeps its members on different hosts'),
  reservedRamGiB: num('Memory kept for the platform', 'GiB'),
  ftNetworkGbps: num('Fault-tolerance network', 'Gbps'),
  kernelVersion: text('Kernel version'),
  nodeGraceSec: num('Node grace period', 's'),
  tolerationSec: num('Toleration', 's', {
    help: 'How long pods of a lost node are left before they are recreated.',
  }),
  reservedCores: num('Cores kept for the platform', 'cores', {
    help: 'For the hypervisor and for storage daemons: no machine gets them.',
  }),
  windowsEdition: choice('Windows Server edition', ['standard', 'datacenter']),
  windowsLicenceSets: count(
    'Windows Standard licences a host',
    undefined,
    'How often all cores of a host are licensed with the Standard edition: each time allows two machines.',
  ),
  rehearsedOn: date('Failover rehearsed on'),
  quorumBased: yes('Decides by majority (quorum)'),
  sharedData: yes('Members share data'),
  lockArbitration: yes(
    'Lock arbitration',
    'SCSI-3 reservations, SBD or a watchdog decide who may write.',
  ),
  appDetect: yes('Detects application failure'),
  failoverSec: num('Failover time', 's'),
  heartbeatNetworks: count('Heartbeat networks'),
  multiSite: yes('Members in more than one site'),
  voteKind: choice('Kind of vote', ['disk', 'file', 'cloud', 'qdevice']),
  fenceMethod: choice('Fencing method', ['ipmi', 'pdu', 'sbd', 'watchdog', 'scsi3']),
  bootSec: num('Boot time', 's', { help: 'From power on until its operating system is up.' }),
  dnsTtlSec: num('Lifetime of its name in caches (DNS TTL)', 's', {
    help: 'How long users may still be sent to the old address after it moves to another one.',
  }),

  // Machines and workloads
  vcpu: count('Processors', 'vCPU'),
  diskGiB: num('Disk', 'GiB'),
  iops: num('Disk load', 'IOPS'),
  readPct: pct('Reads'),
  networkMbps: num('Network load', 'Mbps', { help: 'What it sends or receives at its peak.' }),
  osKernelFamily: choice('Kernel family', ['linux', 'windows', 'solaris', 'aix', 'bsd', 'other']),
  osVersion: text('Operating system'),
  avgUtilPct: pct('Average load'),
  peakUtilPct: pct('Peak load'),
  poweredOn: yes('Powered on'),
  nestedVirtualization: yes('Runs a hypervisor itself', 'Machines run inside this machine.'),
  podBinding: choice(
    'Binding to the pod network',
    ['masquerade', 'bridge', 'none'],
    'How KubeVirt joins a machine to the network of its pod.',
  ),
  isTemplate: yes('Template'),
  snapshots: yes('Has snapshots'),
  passthrough: yes(
    'Device passthrough',
    'A physical device is handed to it: it cannot move while running.',
  ),
  onlyForAppConflict: yes('Exists only because two applications conflict'),
  statefulness: choice('State', ['stateless', 'stateful']),
  criticality: num('Criticality', undefined, {
    integer: true,
    min: 1,
    max: 4,
    help: '1 is what the organization cannot do without, 4 is what nobody would miss for a week.',
  }),
  rtoSec: num('Recovery time, RTO', 's', { help: 'How long it may be down after a failure.' }),
  rpoSec: num('Data loss, RPO', 's', { help: 'How much of the newest data may be lost.' }),
  availTargetPct: pct('Availability target'),
  memoryLossAllowed: yes('May lose what is in memory'),
  survivesSiteLoss: yes('Must survive loss of the site'),
  maxLatencyMs: num('Highest latency', 'ms'),
  realTime: yes('Real-time'),
  graphics: yes('Graphics or video'),
  isolation: choice(
    'Isolation',
    ['shared', 'trusted', 'hostile'],
    'Hostile: tenants who may attack each other.',
  ),
  trustZone: text('Trust zone'),
  dataClass: choice('Data class', ['public', 'internal', 'confidential', 'regulated']),
  needsLiveMigration: yes('Must move while running'),
  clusterAware: yes('Knows about clusters'),
  kernelDriver: yes('Needs its own kernel driver'),
  kernelNeeded: text('Kernel it is supported on'),
  patchWindow: text('Maintenance window', 'When it may be stopped for patches.'),
  licensedWhereItMayRun: yes(
    'Licensed for every core it may run on',
    'The vendor does not accept a share of a cluster (soft partitioning) as a limit, as Oracle’s policy says.',
  ),
  licensedCores: num('Cores licensed for it', 'cores'),
  threats: list('Threats to withstand', ['hardware', 'software', 'patching', 'corruption', 'site']),
  users: count('Users', 'users'),
  peakConcurrencyPct: pct('Users at the same time'),
  downtimeCostPerHour: num('Cost of an hour down', 'money per h', {
    help: 'Asked of its owner: no book can know it.',
  }),
  growthPctPerYear: num('Growth', '% per year'),
  replicas: count('Instances or copies'),

  // Storage
  capacityTB: num('Capacity', 'TB'),
  usedTB: num('Used', 'TB'),
  rawTB: num('Raw capacity', 'TB'),
  media: choice('Media', ['hdd', 'ssd', 'nvme', 'hybrid']),
  powerLossProtection: yes(
    'Drives with power-loss protection',
    'Capacitors save what is in the cache of an SSD when power is cut.',
  ),
  raid: text('Protection (RAID)'),
  protocol: choice('Protocol', [
    'local',
    'fc',
    'iscsi',
    'nfs',
    'smb',
    'nvme-of',
    'vsan',
    'rbd',
    's3',
  ]),
  protocols: list('Protocols', ['fc', 'iscsi', 'nfs', 'smb', 'nvme-of', 's3']),
  accessMode: choice('Access mode', ['RWO', 'RWX']),
  thin: yes('Thin provisioned'),
  encrypted: yes('Encrypted'),
  rawMapping: yes('Raw device mapping'),
  diskCount: count('Disks'),
  diskIops: num('Load a disk can take', 'IOPS'),
  diskRpm: num('Speed of the disks', 'rpm', { help: 'Of hard disks: 7200, 10000 or 15000.' }),
  raidGroupDisks: count(
    'Disks in a RAID group',
    undefined,
    'Data and parity together; more disks make more groups.',
  ),
  dataFragments: count('Data fragments (k)', undefined, 'Of erasure coding k+m.'),
  parityFragments: count('Parity fragments (m)', undefined, 'Of erasure coding k+m.'),
  minSize: count('Copies needed to write (min_size)'),
  failuresTolerated: count('Failures to tolerate (FTT)'),
  protection: choice('Protection', ['mirror', 'raid5', 'raid6', 'erasure']),
  monitorsCount: count('Cluster monitors'),
  slackPct: pct('Free slack'),
  syncMode: choice('Replication', ['sync', 'async', 'snapshot']),
  cycleSec: num('Copies changes every', 's', {
    help: 'The cycle of an asynchronous replication, or the interval between snapshots.',
  }),
  changePctPerDay: pct('Data that changes in a day'),
  linkMbps: num('Link', 'Mbps'),
  rttMs: num('Round trip', 'ms'),
  sameArray: yes('On the array it protects'),

  // Network
  vlanId: num('VLAN', undefined, { integer: true, max: 4094 }),
  cidr: text('Addresses (CIDR)'),
  mtu: count('MTU', 'bytes'),
  zone: text('Zone'),
  segmentRole: choice('Role', [
    'user',
    'workload',
    'mgmt',
    'storage',
    'migration',
    'heartbeat',
    'ft',
    'backup',
    'dmz',
    'oob',
  ]),
  speedGbps: num('Speed', 'Gbps'),
  internetFacing: yes(
    'Reachable from the internet',
    'Somebody outside can open a connection to it without a VPN or gateway.',
  ),
  distributed: yes('Distributed over hosts'),
  linkCount: count('Links'),
  medium: choice('Medium', ['ethernet', 'fc', 'infiniband']),

  // Access
  concurrencyPct: pct('At the same time'),
  kbpsPerUser: num('Bandwidth per user', 'kbit/s'),
  deviceTypes: list('Devices', ['desktop', 'laptop', 'thin client', 'tablet', 'phone']),
  publishedApps: count('Applications they need'),
  sessionsMax: count('Sessions', undefined, 'That one instance serves at the same time.'),
  usersPerHost: count('Users per host'),
  oneVmPerUser: yes('A virtual machine per user'),
  displayProtocol: choice('Display protocol', [
    'ica',
    'rdp',
    'pcoip',
    'blast',
    'spice',
    'vnc',
    'x11',
    'html5',
    'https',
    'ssh',
  ]),
  tls: yes('Encrypted (TLS)'),
  mfa: yes('Second factor (MFA)'),
  gpu: yes('Graphics processor'),

  // Application
  sizeMB: num('Size', 'MB'),
  offlineHours: num('Usable offline', 'h'),

  // Security and management
  retentionDays: count('Kept for', 'days'),
  immutable: yes('Immutable'),
  offline: yes('Offline copy'),
  offsite: yes('Off site'),
  restoreTestedOn: date('Restore tested on'),
  frequencyHours: num('Runs every', 'h'),
  windowHours: num('Backup window', 'h', { help: 'How long a run may take.' }),
  backupMBps: num('Backup rate', 'MB/s', {
    help: 'What it writes from end to end, as measured: the slowest of source, network and target.',
  }),
  restoreMBps: num('Restore rate', 'MB/s', {
    help: 'What it brings back from end to end, as measured.',
  }),
  domainAdmin: yes('Run by the domain administrators'),
  alertTarget: text('Alerts go to'),
  consoles: count('Consoles'),
  adminRoles: yes(
    'Separate administrator roles',
    'Everybody signs in as themselves and may do what their role allows (RBAC).',
  ),

  // Planning
  goalKind: choice('Goal', [
    'performance',
    'availability',
    'scalability',
    'consolidation',
    'agility',
    'unifiedManagement',
    'security',
    'cost',
  ]),
  target: num('Target'),
  unit: text('Unit'),
  priority: num('Priority', undefined, {
    integer: true,
    min: 1,
    help: '1 is the most important.',
  }),
  dots: count('Votes'),
  statement: text('Statement'),
  budget: num('Budget', 'money'),
  budgetFor: choice('Budget for', ['purchase', 'running', 'total']),
  constraintKind: choice('Kind of constraint', [
    'budget',
    'space',
    'power',
    'skill',
    'contract',
    'law',
    'other',
  ]),
  statedOn: date('Stated on'),
  validatedOn: date('Validated on'),
  validatedBy: text('Validated by'),
  actionKind: choice('Kind of action', ['task', 'rehearsal', 'runbook']),
  dueOn: date('Due'),
  likelihood: num('Likelihood, 1 to 5', undefined, { integer: true, min: 1, max: 5 }),
  impact: num('Impact, 1 to 5', undefined, { integer: true, min: 1, max: 5 }),
  response: choice('Response', ['avoid', 'reduce', 'transfer', 'accept']),
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof fields;

/** Whether a text names a field. */
export const isFieldName = (text: string): text is FieldName => Object.hasOwn(fields, text);

/** The field of a name, as data of the common type. */
export const fieldOf = (name: FieldName): Field => fields[name];
