import type { Component } from '#shared/plan/records.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { statedNumber } from '../sums/stated-number.ts';

/**
 * What one disk of a store can take, IOPS: as stated, else the planning value of its media (domain.md §4.7). A hard disk of unknown speed
 * lies between the slowest and the fastest; of a hybrid nothing can be said.
 */
export function diskIops(component: Component, context: AnalysisContext): Measured<number> {
  const media = component.facts.media?.value;
  if (component.facts.diskIops !== undefined) return statedNumber(component, 'diskIops');
  if (media === 'ssd') return ofMedia(component, 'sataSsdIops', context);
  if (media === 'nvme') return ofMedia(component, 'nvmeIops', context);
  if (media === 'hdd') return hardDisk(component, context);
  const missing = {
    component: component.id,
    field: media === undefined ? 'media' : 'diskIops',
  } as const;
  return { low: 0, used: [], missing: [missing] };
}

function ofMedia(
  component: Component,
  name: AssumptionName,
  context: AnalysisContext,
): Measured<number> {
  return { ...assumedNumber(context, name), used: [{ component: component.id, field: 'media' }] };
}

function hardDisk(component: Component, context: AnalysisContext): Measured<number> {
  const rpm = component.facts.diskRpm?.value;
  const speed = { component: component.id, field: 'diskRpm' } as const;
  if (typeof rpm === 'number')
    return { ...assumedNumber(context, assumptionFor(rpm)), used: [speed] };
  return {
    low: context.assumption('hdd7kIops'),
    high: context.assumption('hdd15kIops'),
    used: [{ component: component.id, field: 'media' }],
    missing: [speed],
    assumed: ['hdd7kIops', 'hdd15kIops'],
  };
}

const assumptionFor = (rpm: number): AssumptionName =>
  rpm >= 15_000 ? 'hdd15kIops' : rpm >= 10_000 ? 'hdd10kIops' : 'hdd7kIops';
