import type { AssumptionData } from '../assumption.ts';

/** How many partitions of one kernel stand where virtual machines stood (domain.md §4.6). */
export const densityAssumptions = {
  partitionMemoryPct: {
    label: 'Memory of a partition, of what its virtual machine was given',
    help: 'A partition takes what it works with; a machine keeps what it was configured with.',
    unit: '%',
    value: 50,
    range: [33, 100],
    source: 'own knowledge',
  },
  kernelMemoryGiB: {
    label: 'Memory of the one kernel of a partitioned host',
    unit: 'GiB',
    value: 4,
    range: [2, 8],
    source: 'own knowledge',
  },
  densityGainHigh: {
    label: 'Most partitions in place of one virtual machine',
    help: 'What a plan may count on; 14.5 was measured for idle guests that were all alike.',
    unit: '',
    value: 3,
    range: [1, 14.5],
    source: 'LL, WHIR, LXD, ERIC',
  },
  idleUtilPct: {
    label: 'A machine counts as idle up to',
    unit: '%',
    value: 5,
    source: 'own knowledge',
  },
  saturatedUtilPct: {
    label: 'A machine counts as saturated from',
    unit: '%',
    value: 60,
    source: 'OVZD',
  },
} as const satisfies Readonly<Record<string, AssumptionData>>;
