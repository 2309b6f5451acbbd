import { assumptionData, type AssumptionName } from './assumptions.ts';
import { t } from '#shared/words/t.ts';
import type { AssumptionData } from './assumption.ts';

/**
 * What a plan's own value of an assumption is to be, when this one is not it: "a number of more than 0 and at most 100 %
 * per year". Undefined when it is fine. A sentence says "must be" before it.
 */
export function wantedAssumption(name: AssumptionName, value: unknown): string | undefined {
  const data = assumptionData(name);
  const { least, most } = reason(data);
  if (typeof value === 'number' && value >= 0 && value <= most && (least === 0 || value > 0))
    return undefined;
  const limit = data.unit === '' ? `${most}` : `${most} ${data.unit}`;
  return least === 0
    ? t`a number from 0 to ${limit}`
    : t`a number of more than 0 and at most ${limit}`;
}

/**
 * What may be taken: sources differ by far less than a thousandfold, so anything beyond is a slip of the unit. Zero only
 * where something can be had for nothing or never happens: elsewhere results are divided by it.
 */
function reason({ unit, value, range }: AssumptionData): { least: 0 | 'above'; most: number } {
  const highest = Math.max(value, range?.[1] ?? value);
  return {
    least: unit.startsWith('money') || range?.[0] === 0 || value === 0 ? 0 : 'above',
    most: unit.startsWith('%') ? Math.max(100, highest) : highest === 0 ? 1000 : highest * 1000,
  };
}
