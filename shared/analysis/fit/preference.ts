import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import { textOf, yesOf } from '../recovery/facts.ts';
import type { FitCase } from './fit-case.ts';

/** What costs the least comes first where nothing else decides. */
const byCost: readonly ProcessingForm[] = [
  'vmSoftware',
  'osPartitioning',
  'highAvailability',
  'workloadManagement',
  'faultTolerance',
  'parallelProcessing',
];

/** A clustering answer is called for up to about two minutes (domain.md §1.3). */
const clusteringUpTo = 120;

/**
 * The forms in the order in which domain.md §1.3 would choose them for a workload: by demand beyond one host, by scale, by
 * interruption, by minutes, by density; then by cost.
 */
export function preferenceOf(fit: FitCase): readonly ProcessingForm[] {
  const { workload, rto, goals } = fit;
  const { vcpu, hostCores } = fit.size;
  const wanted: ProcessingForm[] = [];
  if (vcpu !== undefined && hostCores !== undefined && vcpu > hostCores)
    wanted.push('parallelProcessing', 'workloadManagement');
  if (goals.stated.has('scalability') && textOf(workload, 'statefulness') === 'stateless')
    wanted.push('workloadManagement');
  if (rto === 0 || yesOf(workload, 'memoryLossAllowed') === false) wanted.push('faultTolerance');
  if (rto !== undefined && rto > 0 && rto <= clusteringUpTo) wanted.push('highAvailability');
  if (goals.top(2, 'consolidation', 'cost')) wanted.push('osPartitioning');
  // What keeps no state carries on in copies for less than a cluster costs.
  const cheap: readonly ProcessingForm[] =
    textOf(workload, 'statefulness') === 'stateless'
      ? ['vmSoftware', 'osPartitioning', 'workloadManagement']
      : [];
  return [...new Set([...wanted, ...cheap, ...byCost])];
}
