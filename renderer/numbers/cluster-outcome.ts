import type { Measured } from '#shared/analysis/measured.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import type { SeverityMark } from '#shared/scene/icons/glyph-shapes.ts';
import { counted } from '#shared/words/counted.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** How many clusters carry on after losing the hosts they must be able to lose. */
export interface ClusterOutcome {
  readonly all: number;
  readonly fit: number;
  readonly mark: SeverityMark;
  readonly words: string;
}

/** Counts clusters by whether every machine finds a place again. */
export function clustersAfterFailure(measures: MeasureBook): ClusterOutcome {
  const results = measures.with('restartsAfterFailure').map(([, result]) => outcomeOf(result));
  const count = (wanted: SeverityMark) => results.filter((mark) => mark === wanted).length;
  const [fit, fail, open] = [count('met'), count('error'), count('unknown')];
  return {
    all: results.length,
    fit,
    mark: fail > 0 ? 'error' : open > 0 ? 'unknown' : 'met',
    words: commaList(
      [
        fail > 0 ? counted(fail, { one: '{0} too small', other: '{0} too small' }) : '',
        open > 0 ? counted(open, { one: '{0} cannot tell', other: '{0} cannot tell' }) : '',
        fail + open === 0 ? t`every machine finds a place` : '',
      ].filter((part) => part !== ''),
    ),
  };
}

/** Met, failed or open. */
const outcomeOf = ({ value }: Measured): SeverityMark =>
  value === undefined ? 'unknown' : value === true ? 'met' : 'error';
