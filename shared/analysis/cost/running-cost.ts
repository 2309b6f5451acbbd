import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { isDevice } from '../facility/devices.ts';
import { inUse } from '../facility/in-use.ts';
import { energyPerYear, totalPower } from '../facility/plan-totals.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import type { CostLine } from './cost-line.ts';

/** Energy with what the facility adds, and the hours that people work for it. */
export function* runningCost(context: AnalysisContext): Generator<CostLine> {
  const energy = boundedProduct(
    energyPerYear(context, totalPower(context)),
    knownNumber(1000),
    assumedNumber(context, 'energyPrice'),
  );
  yield { subject: 'plan', item: 'energy', spent: 'perYear', amount: energy };
  const amount = administration(context);
  yield { subject: 'plan', item: 'administration', spent: 'perYear', amount };
}

function administration(context: AnalysisContext) {
  const counts = new Map<AssumptionName, number>();
  for (const component of context.plan.all('component')) {
    const hours = hoursOf(context, component);
    if (hours !== undefined) counts.set(hours, (counts.get(hours) ?? 0) + 1);
  }
  const hours = [...counts].map(([name, count]) =>
    boundedProduct(knownNumber(count), assumedNumber(context, name)),
  );
  return boundedProduct(boundedSum(hours), assumedNumber(context, 'adminRate'));
}

/** By which planning value a component takes hours; none for what is looked after with something else. */
function hoursOf({ plan }: AnalysisContext, component: Component): AssumptionName | undefined {
  switch (component.kind) {
    case 'server':
    case 'ftServer':
      return inUse(component) ? 'adminHoursPerHost' : undefined;
    case 'vm':
    case 'osContainer':
      return inUse(component) && component.facts.isTemplate?.value !== true
        ? 'adminHoursPerMachine'
        : undefined;
    default:
      return isDevice(plan, component) ? 'adminHoursPerDevice' : undefined;
  }
}
