import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { devicesOf } from '../facility/devices.ts';
import { inUse } from '../facility/in-use.ts';
import { energyPerYear, totalPower } from '../facility/plan-totals.ts';
import type { Measured } from '../measured.ts';
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

function administration(context: AnalysisContext): Measured<number> {
  const hours = (count: number, each: AssumptionName) =>
    boundedProduct(knownNumber(count), assumedNumber(context, each));
  const hosts = componentsOf(context, 'server', 'ftServer').filter(inUse).length;
  const devices = devicesOf(context).length - hosts;
  const machines = componentsOf(context, 'vm', 'osContainer').filter(isMachine).length;
  const all = boundedSum([
    hours(hosts, 'adminHoursPerHost'),
    hours(machines, 'adminHoursPerMachine'),
    hours(devices, 'adminHoursPerDevice'),
  ]);
  return boundedProduct(all, assumedNumber(context, 'adminRate'));
}

/** A template is looked after with the machines made from it. */
const isMachine = (component: Component): boolean =>
  inUse(component) && component.facts.isTemplate?.value !== true;
