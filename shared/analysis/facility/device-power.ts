import type { FieldName } from '#shared/catalogue/fields.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { dividedBy } from './divided-by.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';

/** The facts that say what a device draws. */
export const powerFields = [
  'typicalW',
  'idleW',
  'maxW',
  'cpuUsedPct',
  'psuW',
  'psuCount',
] as const satisfies readonly FieldName[];

/**
 * Watts that a device draws (domain.md §4.8): its typical power; else idle plus the share of the rest that it is used; else
 * the assumed share of its maximum, or of the nameplate of the power supplies that carry it. A blank draws 0 W or more.
 */
export function devicePower(context: AnalysisContext, device: Component): Measured<number> {
  const { facts } = device;
  if (facts.typicalW !== undefined) return statedNumber(device, 'typicalW');
  if (facts.idleW !== undefined && facts.maxW !== undefined && facts.cpuUsedPct !== undefined)
    return byUse(device, facts.idleW.value as number, facts.maxW.value as number);
  if (facts.maxW !== undefined) return shareOf(context, statedNumber(device, 'maxW'));
  if (facts.psuW !== undefined) return shareOf(context, nameplate(device));
  return statedNumber(device, 'typicalW');
}

/** Whether a device says anything of its power. */
export const statesPower = ({ facts }: Component): boolean =>
  facts.typicalW !== undefined || facts.maxW !== undefined || facts.psuW !== undefined;

function byUse(device: Component, idle: number, most: number): Measured<number> {
  const used = (device.facts.cpuUsedPct!.value as number) / 100;
  const fields = ['idleW', 'maxW', 'cpuUsedPct'] as const;
  return knownNumber(
    idle + (most - idle) * used,
    fields.map((field) => ({ component: device.id, field })),
  );
}

const shareOf = (context: AnalysisContext, most: Measured<number>): Measured<number> =>
  dividedBy(boundedProduct(most, assumedNumber(context, 'nameplateSharePct')), 100);

/** Half of its supplies carry a device, the others stand by; one carries it where the plan counts none. */
function nameplate(device: Component): Measured<number> {
  if (device.facts.psuCount === undefined) return statedNumber(device, 'psuW');
  const carrying = Math.max(1, Math.ceil((device.facts.psuCount.value as number) / 2));
  const count = knownNumber(carrying, [{ component: device.id, field: 'psuCount' }]);
  return boundedProduct(statedNumber(device, 'psuW'), count);
}
