import type { ProcessingForm } from './kind.ts';

/** How each form of processing reads as a heading. */
export const formTitles: Readonly<Record<ProcessingForm, string>> = {
  parallelProcessing: 'Parallel processing monitor',
  workloadManagement: 'Workload management monitor',
  highAvailability: 'HA, failover and DR monitor',
  vmSoftware: 'Virtual machine software',
  osPartitioning: 'OS virtualization and partitioning',
  faultTolerance: 'Fault-tolerant server',
};
