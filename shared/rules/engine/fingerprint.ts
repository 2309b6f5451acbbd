import type { UsedFact } from '#shared/rules/finding.ts';
import { steadyNumber } from './steady-number.ts';

/**
 * The facts that a finding rests on, as a text to keep with a waiver: while it is the same, the waiver holds. Values that were
 * worked out count in three digits, so that noise does not reopen what was waived.
 */
export const fingerprint = (facts: readonly UsedFact[]): string =>
  facts
    .map((fact) => `${fact.component}.${fact.field}=${JSON.stringify(steadyValue(fact))}`)
    .sort()
    .join('\n');

function steadyValue({ value, measured }: UsedFact): unknown {
  if (measured === undefined) return value;
  const { low, high, components } = measured;
  if (components !== undefined) return components;
  if (low !== undefined || high !== undefined) return [low, high].map(steady);
  return steady(value);
}

const steady = (value: unknown): unknown =>
  typeof value === 'number' ? steadyNumber(value) : value;
