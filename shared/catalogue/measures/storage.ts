import type { MeasureData } from '../measure.ts';

const on = ['array', 'nas', 'sdsCluster'] as const;

/** What storage holds and does. */
export const storageMeasures = {
  usableCapacity: {
    label: 'Usable capacity',
    help: 'As stated, else raw capacity times the efficiency of its protection; of software-defined storage less the slack it must keep, and no more than unlike hosts can hold.',
    type: 'number',
    unit: 'TB',
    on,
    sources: ['4.7'],
  },
  provisionedCapacity: {
    label: 'Provisioned',
    help: 'Capacity of the volumes it provides.',
    type: 'number',
    unit: 'TB',
    on,
    sources: ['4.7'],
  },
  capacityAtHorizon: {
    label: 'Needed at the planning horizon',
    help: 'Provisioned, each volume grown by the fastest growth among the workloads on it.',
    type: 'number',
    unit: 'TB',
    on,
    sources: ['4.7'],
  },
  yearsUntilFull: {
    label: 'Years until it is full',
    help: 'When growth brings what is provisioned to what is usable.',
    type: 'number',
    unit: 'years',
    on,
    sources: ['4.7'],
  },
  fillAfterHostLoss: {
    label: 'Fill after losing a host',
    help: 'Data over what the hosts that are left can hold of it with all its copies, each on another host.',
    type: 'number',
    unit: '%',
    on: ['sdsCluster'],
    sources: ['4.7'],
  },
  effectiveIops: {
    label: 'Load it can take',
    help: 'What its maker states, else disks times their IOPS over (reads + write penalty times writes).',
    type: 'number',
    unit: 'IOPS',
    on,
    sources: ['4.7'],
  },
  iopsDemand: {
    label: 'Load asked of it',
    help: 'Load of all that stores data on its volumes.',
    type: 'number',
    unit: 'IOPS',
    on,
    sources: ['4.7'],
  },
} as const satisfies Readonly<Record<string, MeasureData>>;
