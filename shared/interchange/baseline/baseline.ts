import type { CheckResult } from '#shared/rules/finding.ts';

/** See FORMAT.md. */
export const baselineFormat = 'strata-baseline';

/** Raised when a file of today could not be read rightly by the app of yesterday. */
export const baselineVersion = 1;

/** How a judgement showed in an earlier check. */
export type JudgedAs = 'finding' | 'unknown' | 'waived';

/** What an earlier check said: keys, `rule subject`, by how they showed. */
export interface Baseline {
  readonly name: string;
  /** The day, `YYYY-MM-DD`, where it is known. */
  readonly takenOn?: string;
  readonly judged: ReadonlyMap<string, JudgedAs>;
}

/** How a judgement of today stands to an earlier check; `updated` is one that showed otherwise then. */
export type BaselineState = 'new' | 'unchanged' | 'updated';

/** How a judgement stands to a baseline. Only an unchanged finding is an old one: what was waived or open before counts as it is now. */
export function stateSince(baseline: Baseline, key: string, as: JudgedAs): BaselineState {
  const before = baseline.judged.get(key);
  if (before === undefined) return 'new';
  return before === as ? 'unchanged' : 'updated';
}

/** A check as a baseline for later ones. */
export function baselineOf(result: CheckResult, name: string, takenOn: string): Baseline {
  return {
    name,
    takenOn,
    judged: new Map<string, JudgedAs>([
      ...result.unknown.map(({ key }) => [key, 'unknown'] as const),
      ...result.waived.map(({ key }) => [key, 'waived'] as const),
      ...result.findings.map(({ key }) => [key, 'finding'] as const),
    ]),
  };
}

/** Findings of a baseline that are found no more, by key. */
export function goneSince(baseline: Baseline, { findings }: CheckResult): readonly string[] {
  const now = new Set(findings.map(({ key }) => key));
  return [...baseline.judged]
    .filter(([key, as]) => as === 'finding' && !now.has(key))
    .map(([key]) => key)
    .sort();
}
