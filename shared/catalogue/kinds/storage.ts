import type { KindData } from '../kind.ts';

const device = ['vendor', 'model', 'heightU', 'positionU', 'weightKg', 'psuCount', 'typicalW', 'maxW', 'mtbfHours', 'mttrHours', 'supportEnd', 'owner'] as const;

/** Where data lives, and what hides where it lives. */
export const storageKinds = {
  volume: { title: 'Volume or datastore', plural: 'volumes', family: 'Volumes', lane: 'storage', covers: true, icon: 'hard-drive', fields: ['capacityTB', 'usedTB', 'protocol', 'accessMode', 'thin', 'encrypted', 'rawMapping', 'dataClass', 'sourceId', 'owner'], card: ['capacityTB', 'protocol'], summary: 'A LUN, datastore, share or pool that machines see.' },
  array: { title: 'Storage array', plural: 'arrays', family: 'Devices', lane: 'storage', covers: true, icon: 'database', fields: ['controllers', 'capacityTB', 'rawTB', 'media', 'raid', 'iops', 'readPct', 'protocols', 'snapshots', 'encrypted', 'sourceId', ...device], card: ['controllers', 'capacityTB'], summary: 'Shared block storage behind controllers.' },
  nas: { title: 'NAS', plural: 'NAS systems', family: 'Devices', lane: 'storage', covers: true, icon: 'folder-tree', fields: ['controllers', 'capacityTB', 'rawTB', 'media', 'raid', 'iops', 'protocols', 'snapshots', 'encrypted', ...device], card: ['capacityTB', 'controllers'], summary: 'Shared files over the network.' },
  sdsCluster: { title: 'Software-defined storage', plural: 'storage clusters', family: 'Virtual storage', lane: 'storage', covers: true, icon: 'cylinder', fields: ['replicas', 'minSize', 'failuresTolerated', 'protection', 'monitorsCount', 'capacityTB', 'rawTB', 'slackPct', 'media', 'encrypted', 'multiSite', 'version', 'owner'], card: ['replicas', 'capacityTB'], summary: 'Local disks of many servers made one pool: Ceph, vSAN, S2D.' },
  replication: { title: 'Replication', plural: 'replications', family: 'Virtual storage', lane: 'storage', covers: true, icon: 'copy-check', fields: ['syncMode', 'rpoSec', 'rttMs', 'linkMbps', 'owner', 'version'], card: ['syncMode', 'rpoSec'], summary: 'Keeps a second copy of data elsewhere.' },
  tape: { title: 'Tape or object target', plural: 'tape and object targets', family: 'Devices', lane: 'storage', covers: false, icon: 'cassette-tape', fields: ['capacityTB', 'offline', 'immutable', 'retentionDays', ...device], card: ['capacityTB', 'offline'], summary: 'Where copies are kept that nobody can overwrite.' },
} as const satisfies Readonly<Record<string, KindData>>;
