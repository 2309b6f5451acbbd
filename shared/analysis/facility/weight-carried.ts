import { hasField } from '#shared/catalogue/kinds.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { inUse } from './in-use.ts';
import { mountedKinds } from './mounted-parts.ts';
import { byPlace } from './places.ts';
import { t } from '#shared/words/t.ts';

/** Weight that every rack carries: its parts, and the blades in them beside their chassis. */
export const weightCarried: Analysis = {
  id: 'weight-carried',
  title: t`Weight carried by racks`,
  publishes: ['weightCarried'],
  reads: {
    kinds: ['rack', ...mountedKinds],
    fields: ['weightKg'],
    relations: ['mountedIn', 'locatedIn'],
    assumptions: [],
  },
  compute: weightOfRacks,
};

function* weightOfRacks(context: AnalysisContext): Generator<Published> {
  const parts = componentsOf(context, ...mountedKinds).filter(
    (part) => inUse(part) && hasField(part.kind, 'weightKg'),
  );
  const inside = byPlace(context.plan, parts, ({ id }) => id);
  for (const { id } of componentsOf(context, 'rack')) {
    const weights = (inside.get(id) ?? []).map((part) => statedNumber(part, 'weightKg'));
    yield { subject: id, measure: 'weightCarried', result: boundedSum(weights) };
  }
}
