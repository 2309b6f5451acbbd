import { wordedTexts } from '#shared/words/worded.ts';

/** How the values of choices and lists read where the stored word does not read well itself. */
const labels: Readonly<Record<string, string>> = wordedTexts({
  // Processors and kernels
  intel: 'Intel',
  amd: 'AMD',
  arm: 'Arm',
  ibm: 'IBM',
  oracle: 'Oracle',
  arm64: 'Arm 64',
  power: 'IBM Power',
  sparc: 'SPARC',
  linux: 'Linux',
  windows: 'Windows',
  solaris: 'Solaris',
  aix: 'AIX',
  bsd: 'BSD',

  // Clusters
  cloud: 'cloud witness',
  file: 'file share',
  qdevice: 'QDevice',
  ipmi: 'IPMI',
  pdu: 'switched PDU',
  sbd: 'SBD',
  scsi3: 'SCSI-3 reservations',

  // Storage
  fc: 'Fibre Channel',
  iscsi: 'iSCSI',
  nfs: 'NFS',
  smb: 'SMB',
  'nvme-of': 'NVMe-oF',
  vsan: 'vSAN',
  rbd: 'Ceph RBD',
  s3: 'S3',
  hdd: 'HDD',
  ssd: 'SSD',
  nvme: 'NVMe',
  raid5: 'RAID 5',
  raid6: 'RAID 6',
  erasure: 'erasure coding',
  sync: 'synchronous',
  async: 'asynchronous',

  // Networks
  oob: 'out-of-band',
  mgmt: 'management',
  ft: 'fault tolerance',
  dmz: 'DMZ',
  ethernet: 'Ethernet',
  infiniband: 'InfiniBand',

  // Access
  ica: 'ICA (HDX)',
  rdp: 'RDP',
  pcoip: 'PCoIP',
  blast: 'Blast',
  spice: 'SPICE',
  vnc: 'VNC',
  x11: 'X11',
  html5: 'HTML5',
  https: 'HTTPS',
  ssh: 'SSH',

  // Planning
  unifiedManagement: 'unified management',

  // Budgets
  running: 'running cost in a year',
  total: 'total cost over the horizon',

  // Words that read as they are stored
  other: 'other',
  leaf: 'leaf',
  spine: 'spine',
  core: 'core',
  access: 'access',
  standard: 'standard',
  datacenter: 'datacenter',
  disk: 'disk',
  watchdog: 'watchdog',
  masquerade: 'masquerade',
  bridge: 'bridge',
  none: 'none',
  stateless: 'stateless',
  stateful: 'stateful',
  shared: 'shared',
  trusted: 'trusted',
  hostile: 'hostile',
  public: 'public',
  internal: 'internal',
  confidential: 'confidential',
  regulated: 'regulated',
  hardware: 'hardware',
  software: 'software',
  patching: 'patching',
  corruption: 'corruption',
  site: 'site',
  hybrid: 'hybrid',
  local: 'local',
  mirror: 'mirror',
  snapshot: 'snapshot',
  user: 'user',
  workload: 'workload',
  storage: 'storage',
  migration: 'migration',
  heartbeat: 'heartbeat',
  backup: 'backup',
  desktop: 'desktop',
  laptop: 'laptop',
  'thin client': 'thin client',
  tablet: 'tablet',
  phone: 'phone',
  performance: 'performance',
  availability: 'availability',
  scalability: 'scalability',
  consolidation: 'consolidation',
  agility: 'agility',
  security: 'security',
  cost: 'cost',
  purchase: 'purchase',
  budget: 'budget',
  space: 'space',
  skill: 'skill',
  contract: 'contract',
  law: 'law',
  task: 'task',
  rehearsal: 'rehearsal',
  runbook: 'runbook',
  avoid: 'avoid',
  reduce: 'reduce',
  transfer: 'transfer',
  accept: 'accept',
});

/** How a value of a choice or list reads: "Fibre Channel" for `fc`. */
export const optionLabel = (option: string): string =>
  Object.hasOwn(labels, option) ? labels[option]! : option;

/** The value that a person's word names, by its label or the stored word, whatever the case. */
export function optionNamed(word: string, options: readonly string[]): string | undefined {
  const wanted = word.trim().toLowerCase();
  return (
    options.find((option) => option.toLowerCase() === wanted) ??
    options.find((option) => optionLabel(option).toLowerCase() === wanted)
  );
}
