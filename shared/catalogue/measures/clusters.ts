import type { MeasureData } from '../measure.ts';

const on = ['hostCluster'] as const;

/** What a cluster of hosts carries, now and after losing the hosts it must be able to lose. */
export const clusterMeasures = {
  cpuOvercommit: {
    label: 'Virtual per physical core',
    help: 'vCPUs of all machines over the physical cores of all hosts.',
    type: 'number',
    on,
    sources: ['4.4'],
  },
  memoryOvercommit: {
    label: 'Configured per physical memory',
    help: 'Memory of all machines over the memory of all hosts, less what the platform keeps.',
    type: 'number',
    on,
    sources: ['4.4'],
  },
  cpuUse: {
    label: 'Average processor use',
    help: 'Cores busy on average over the cores of all hosts.',
    type: 'number',
    unit: '%',
    on,
    sources: ['4.4'],
  },
  cpuAfterFailure: {
    label: 'Processors after losing hosts',
    help: 'Peak demand in cores over the cores that are left when the largest hosts it must tolerate are gone.',
    type: 'number',
    unit: '%',
    on,
    sources: ['4.4'],
  },
  memoryAfterFailure: {
    label: 'Memory after losing hosts',
    help: 'Memory of all machines with overhead over the memory that is left when the largest hosts it must tolerate are gone.',
    type: 'number',
    unit: '%',
    on,
    sources: ['4.4'],
  },
  restartsAfterFailure: {
    label: 'Every machine finds a place after losing hosts',
    help: 'Whether the machines can be packed onto the hosts that are left, whichever are lost.',
    type: 'boolean',
    on,
    sources: ['4.4'],
  },
  failuresCarried: {
    label: 'Host failures it can carry',
    help: 'How many hosts may be lost, whichever they are, until a machine finds no place.',
    type: 'number',
    unit: 'hosts',
    on,
    sources: ['4.4'],
  },
  evacuationTime: {
    label: 'Time to empty the largest host',
    help: 'Memory in use on the fullest host over what the migration network carries.',
    type: 'number',
    unit: 's',
    on,
    sources: ['4.5'],
  },
  smallestHostCores: {
    label: 'Cores of the smallest host',
    help: 'A machine with more cannot run on every host.',
    type: 'number',
    unit: 'cores',
    on,
    sources: ['4.4'],
  },
  smallestHostMemory: {
    label: 'Memory of the smallest host',
    help: 'Less what the platform keeps. A machine with more cannot run on every host.',
    type: 'number',
    unit: 'GiB',
    on,
    sources: ['4.4'],
  },
  densityGain: {
    label: 'Gain of partitions over virtual machines',
    help: 'How many times as many instances of its like machines fit on its hosts as partitions of one kernel; a range of sources, 1 for saturated machines.',
    type: 'number',
    on,
    sources: ['4.6'],
  },
} as const satisfies Readonly<Record<string, MeasureData>>;
