import type { MeasureData } from '../measure.ts';

/** How long a service is gone after its host is lost, and how much data with it. */
export const recoveryMeasures = {
  recoveryTime: {
    label: 'Recovery time, worked out',
    help: 'From the loss of its host until its users work again: detect, decide, fail over or restore, boot, start, redirect.',
    type: 'number',
    unit: 's',
    on: ['workload'],
    sources: ['4.3'],
  },
  recoveryMeans: {
    label: 'How it recovers',
    help: 'The quickest means that is drawn and switched on.',
    type: 'text',
    on: ['workload'],
    sources: ['4.3'],
  },
  dataLoss: {
    label: 'Data lost, worked out',
    help: 'The age of the newest copy that survives the loss of its primary storage, at worst.',
    type: 'number',
    unit: 's',
    on: ['workload'],
    sources: ['4.5'],
  },
  restoreTime: {
    label: 'Time to restore from backup',
    help: 'Data over the slowest of source, network and target.',
    type: 'number',
    unit: 's',
    on: ['workload'],
    sources: ['4.5'],
  },
  backupTime: {
    label: 'Time a backup takes',
    help: 'The changed data of all it protects over the slowest of source, network and target.',
    type: 'number',
    unit: 'h',
    on: ['backup'],
    sources: ['4.5'],
  },
  linkUse: {
    label: 'Use of the replication link',
    help: 'Changed data a second over what the link carries.',
    type: 'number',
    unit: '%',
    on: ['replication'],
    sources: ['4.5'],
  },
  replicationLag: {
    label: 'Age of the copy at worst',
    help: 'Cycle plus the time to send a cycle of changes; 0 while in sync for a synchronous copy.',
    type: 'number',
    unit: 's',
    on: ['replication'],
    sources: ['4.5'],
  },
} as const satisfies Readonly<Record<string, MeasureData>>;
