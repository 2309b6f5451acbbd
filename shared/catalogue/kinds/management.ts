import type { KindData } from '../kind.ts';

const service = ['version', 'vendor', 'supportEnd', 'sourceId', 'owner'] as const;

/** What makes it possible to see and steer what is really happening. */
export const managementKinds = {
  vmManager: { title: 'VM manager', plural: 'VM managers', family: 'Control', lane: 'management', covers: true, icon: 'layout-dashboard', fields: ['mfa', 'instances', ...service], card: ['version'], summary: 'Creates, moves and removes virtual machines.' },
  orchestrator: { title: 'Orchestrator', plural: 'orchestrators', family: 'Control', lane: 'management', covers: false, icon: 'workflow', fields: ['mfa', ...service], card: ['version'], summary: 'Places and moves workloads by rules.' },
  configMgmt: { title: 'Configuration management', plural: 'configuration managers', family: 'Control', lane: 'management', covers: true, icon: 'sliders-horizontal', fields: service, card: ['version'], summary: 'Keeps every host as it was decided.' },
  monitor: { title: 'Monitoring', plural: 'monitors', family: 'Sight', lane: 'management', covers: true, icon: 'activity', fields: ['alertTarget', 'retentionDays', ...service], card: ['alertTarget'], summary: 'Sees what is really happening and tells someone.' },
  capacityMgr: { title: 'Capacity manager', plural: 'capacity managers', family: 'Sight', lane: 'management', covers: false, icon: 'chart-line', fields: service, card: ['version'], summary: 'Says when it will be full.' },
  itsm: { title: 'Service desk, CMDB', plural: 'service desks', family: 'Sight', lane: 'management', covers: false, icon: 'clipboard-list', fields: service, card: ['version'], summary: 'Keeps incidents, changes and what there is.' },
  backup: { title: 'Backup', plural: 'backups', family: 'Protection', lane: 'management', covers: false, icon: 'archive-restore', fields: ['frequencyHours', 'rpoSec', 'retentionDays', 'immutable', 'offline', 'offsite', 'sameArray', 'restoreTestedOn', 'mfa', 'domainAdmin', ...service], card: ['frequencyHours', 'immutable'], summary: 'Copies data so that it can be brought back.' },
  backupRepo: { title: 'Backup repository', plural: 'backup repositories', family: 'Protection', lane: 'management', covers: false, icon: 'archive', fields: ['capacityTB', 'immutable', 'offline', 'retentionDays', 'domainAdmin', ...service], card: ['capacityTB', 'immutable'], summary: 'Where backups are kept.' },
  timeSource: { title: 'Time source', plural: 'time sources', family: 'Base services', lane: 'management', covers: false, icon: 'clock', fields: ['instances', ...service], card: ['instances'], summary: 'Tells clusters and identity the time.' },
  dns: { title: 'Name service', plural: 'name services', family: 'Base services', lane: 'management', covers: false, icon: 'signpost', fields: ['instances', ...service], card: ['instances'], summary: 'Tells names from addresses.' },
} as const satisfies Readonly<Record<string, KindData>>;
