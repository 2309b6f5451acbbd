import { assumptionData, type AssumptionName } from './assumptions.ts';
import type { AssumptionData } from './assumption.ts';

/**
 * What a plan's own value of an assumption must be, when this one is not it: "must be a number of more than 0 % per year
 * and at most 100 % per year". Undefined when it is fine. Reads on from the assumption's label.
 */
export function assumptionProblem(name: AssumptionName, value: unknown): string | undefined {
  const data = assumptionData(name);
  const { least, most } = reason(data);
  if (typeof value === 'number' && value >= 0 && value <= most && (least === 0 || value > 0))
    return undefined;
  const unit = data.unit === '' ? '' : ` ${data.unit}`;
  const from = least === 0 ? `from 0` : `of more than 0`;
  return `must be a number ${from} and at most ${most}${unit}`;
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
