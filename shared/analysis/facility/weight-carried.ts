import { hasField } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { inUse } from './in-use.ts';
import { mountedKinds } from './mounted-parts.ts';
import { byPlace } from './places.ts';

/** Weight that every rack carries: its parts, and the blades in them beside their chassis. */
export const weightCarried: Analysis = {
  id: 'weight-carried',
  title: 'Weight carried by racks',
  publishes: ['weightCarried'],
  reads: {
    kinds: ['rack', ...mountedKinds],
    fields: ['weightKg'],
    relations: ['mountedIn', 'locatedIn'],
    assumptions: [],
  },
  compute: weightOfRacks,
};

function* weightOfRacks({ plan }: AnalysisContext): Generator<Published> {
  const inside = byPlace(plan, heavyParts(plan.all('component')), ({ id }) => id);
  for (const { id, kind } of plan.all('component')) {
    if (kind !== 'rack') continue;
    const weights = (inside.get(id) ?? []).map((part) => statedNumber(part, 'weightKg'));
    yield { subject: id, measure: 'weightCarried', result: boundedSum(weights) };
  }
}

function* heavyParts(components: Iterable<Component>): Generator<Component> {
  for (const component of components)
    if (inUse(component) && mounted.has(component.kind) && hasField(component.kind, 'weightKg'))
      yield component;
}

const mounted: ReadonlySet<Component['kind']> = new Set(mountedKinds);
