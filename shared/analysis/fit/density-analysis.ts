import type { Analysis } from '../analysis.ts';
import { densityGainOf } from './density-gain.ts';
import { t } from '#shared/words/t.ts';

/** What partitions would gain over virtual machines, cluster by cluster. */
export const densityAnalysis: Analysis = {
  id: 'density',
  title: t`Gain of partitions over virtual machines`,
  publishes: ['densityGain'],
  reads: {
    kinds: ['hostCluster', 'hypervisor', 'server', 'ftServer', 'vm', 'workload'],
    fields: [
      'osKernelFamily',
      'isolation',
      'needsLiveMigration',
      'avgUtilPct',
      'ramGiB',
      'isTemplate',
    ],
    relations: ['runsOn', 'memberOf'],
    assumptions: [
      'partitionMemoryPct',
      'kernelMemoryGiB',
      'densityGainHigh',
      'idleUtilPct',
      'saturatedUtilPct',
    ],
  },
  *compute(context) {
    for (const { id, kind } of context.plan.all('component')) {
      const result = kind === 'hostCluster' ? densityGainOf(context, id) : undefined;
      if (result !== undefined) yield { subject: id, measure: 'densityGain', result };
    }
  },
};
