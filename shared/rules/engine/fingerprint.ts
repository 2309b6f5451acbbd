import type { UsedFact } from '#shared/rules/finding.ts';

/** The facts that a finding rests on, as a text to keep with a waiver: while it is the same, the waiver holds. */
export const fingerprint = (facts: readonly UsedFact[]): string =>
  facts
    .map((fact) => `${fact.component}.${fact.field}=${JSON.stringify(fact.value)}`)
    .sort()
    .join('\n');
