import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { mountedKinds, mountedParts } from './mounted-parts.ts';
import { partHeight } from './part-height.ts';
import { t } from '#shared/words/t.ts';

/** Rack units that are taken in every rack. */
export const unitsUsed: Analysis = {
  id: 'units-used',
  title: t`Rack units used`,
  publishes: ['unitsUsed'],
  reads: {
    kinds: ['rack', ...mountedKinds],
    fields: ['heightU'],
    relations: ['mountedIn'],
    assumptions: ['pduHeightU'],
  },
  compute: unitsOfRacks,
};

function* unitsOfRacks(context: AnalysisContext): Generator<Published> {
  for (const { id } of componentsOf(context, 'rack')) {
    const heights = mountedParts(context.plan, id).map(({ part }) => partHeight(context, part));
    yield { subject: id, measure: 'unitsUsed', result: boundedSum(heights) };
  }
}
