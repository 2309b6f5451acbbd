import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import type { Component } from '#shared/plan/records.ts';
import { componentsOf } from '../components-of.ts';
import { loadRatio } from '../sums/load-ratio.ts';
import { linkKinds, linkRelations, speedFields } from './link-reads.ts';
import { switchBandwidth } from './switch-bandwidth.ts';
import { t } from '#shared/words/t.ts';

/**
 * Bandwidth towards servers and storage over that of the uplinks (domain.md §4.11), normally and with the component at the end of the
 * largest uplinks gone. Published of switches that serve something and have a way up.
 */
export const oversubscription: Analysis = {
  id: 'oversubscription',
  title: t`Oversubscription`,
  publishes: ['oversubscription', 'oversubscriptionAfterFailure'],
  reads: {
    kinds: linkKinds,
    fields: ['switchRole', 'uplinks', ...speedFields],
    relations: linkRelations,
    assumptions: [],
  },
  *compute(context) {
    for (const component of componentsOf(context, 'switch')) yield* ratios(component, context);
  },
};

function* ratios(component: Component, context: AnalysisContext): Iterable<Published> {
  const { down, up } = switchBandwidth(component, context);
  if (down === undefined || up === undefined) return;
  const normal = loadRatio(down, up.all, t`Its uplinks carry nothing.`);
  const failed = loadRatio(down, up.left, t`No uplink is left.`);
  if (normal !== undefined)
    yield { subject: component.id, measure: 'oversubscription', result: normal };
  if (failed !== undefined)
    yield { subject: component.id, measure: 'oversubscriptionAfterFailure', result: failed };
}
