import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { inUse } from '../facility/in-use.ts';
import { knownNumber } from '../sums/known-number.ts';
import { productKinds } from './product-kinds.ts';
import { transactionWay } from './transaction-way.ts';
import { t } from '#shared/words/t.ts';

/** Hand-offs of a user transaction, from one component to the next, for every workload that users reach (peers.md §4.18). */
export const handOffs: Analysis = {
  id: 'hand-offs',
  title: t`Hand-offs on the way from users`,
  publishes: ['handOffs'],
  reads: {
    kinds: [
      ...productKinds,
      'workload',
      'userGroup',
      'endpoint',
      'vm',
      'osContainer',
      'pod',
      'segment',
      'volume',
    ],
    fields: [],
    relations: ['accesses', 'attachedTo', 'filters', 'linksTo', 'runsOn', 'stores', 'providedBy'],
    assumptions: [],
  },
  compute: handOffsOfWorkloads,
};

/** As many hand-offs as components, the users' own being the first. */
function* handOffsOfWorkloads(context: AnalysisContext): Generator<Published> {
  for (const component of componentsOf(context, 'workload')) {
    if (!inUse(component)) continue;
    const way = transactionWay(context, component.id);
    if (way !== undefined)
      yield { subject: component.id, measure: 'handOffs', result: knownNumber(way.length) };
  }
}
