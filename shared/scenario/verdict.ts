import type { Measured } from '#shared/analysis/measured.ts';
import { wordedTexts } from '#shared/words/worded.ts';
import type { Better } from './weighed-measures.ts';
import { t } from '#shared/words/t.ts';

/** How a figure of the second state stands to the first. `differs` where neither way is better by itself. */
export type Verdict = 'better' | 'worse' | 'same' | 'differs' | 'cannot-tell' | 'new' | 'gone';

/** Tells it from values, or from bounds where facts are blank: what bounds leave open cannot be told. */
export function verdictOf(
  before: Measured | undefined,
  after: Measured | undefined,
  better: Better,
): Verdict {
  if (before === undefined || after === undefined) {
    if (before === after) return 'same';
    return before === undefined ? 'new' : 'gone';
  }
  if (typeof before.value === 'boolean' && typeof after.value === 'boolean')
    return before.value === after.value ? 'same' : after.value ? 'better' : 'worse';
  const [was, is] = [rangeOf(before), rangeOf(after)];
  if (was === undefined || is === undefined) return 'cannot-tell';
  if (isNear(was.low, is.low) && isNear(was.high, is.high))
    return was.low === was.high || isNear(was.low, was.high) ? 'same' : 'cannot-tell';
  const [isLess, isMore] = [is.high <= was.low, is.low >= was.high];
  if (!isLess && !isMore) return 'cannot-tell';
  if (better === 'neither') return 'differs';
  return isLess === (better === 'less') ? 'better' : 'worse';
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function rangeOf({ value, low, high }: Measured): Range | undefined {
  if (typeof value === 'number') return { low: value, high: value };
  if (value !== undefined || (low === undefined && high === undefined)) return undefined;
  return { low: low ?? Number.NEGATIVE_INFINITY, high: high ?? Number.POSITIVE_INFINITY };
}

/** Figures that differ by less than what adding up in another order makes are the same. */
const isNear = (a: number, b: number): boolean =>
  a === b ||
  (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)));

/** A verdict in words; beside its sign, so that colour is not needed. */
export const verdictWords: Readonly<Record<Verdict, string>> = wordedTexts({
  better: 'better',
  worse: 'worse',
  same: t`the same`,
  differs: 'different',
  'cannot-tell': t`cannot tell`,
  new: t`only there`,
  gone: t`not there`,
});

/** What a verdict is drawn as. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  better: '▲',
  worse: '▼',
  same: '=',
  differs: '≠',
  'cannot-tell': '?',
  new: '+',
  gone: '−',
};
