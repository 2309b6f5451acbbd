import type { ProcessingForm } from './kind.ts';
import { t } from '#shared/words/t.ts';

/** How each form of processing reads as a heading. */
export const formTitles: Readonly<Record<ProcessingForm, string>> = {
  parallelProcessing: t`Parallel processing monitor`,
  workloadManagement: t`Workload management monitor`,
  highAvailability: t`HA, failover and DR monitor`,
  vmSoftware: t`Virtual machine software`,
  osPartitioning: t`OS virtualization and partitioning`,
  faultTolerance: t`Fault-tolerant server`,
};
