import { tidyNumber } from '#shared/base/tidy-number.ts';
import { measureData } from '#shared/catalogue/measures.ts';
import type { Published } from './analysis.ts';
import type { Measured } from './measured.ts';

/**
 * A result without what floating point leaves behind. The same figures summed in another order would differ in the last digits, and
 * a rule that compares them with a threshold would find this here and that there (3.0000000000000004 > 3).
 */
export function tidied(published: Published): Published {
  const tidy = measureData(published.measure).unit === '%' ? tidyShare : tidyFigure;
  const isTidy = (figure: unknown) => typeof figure !== 'number' || tidy(figure) === figure;
  const { value, low, high } = published.result;
  if (isTidy(value) && isTidy(low) && isTidy(high)) return published;
  const result: Measured = {
    ...published.result,
    ...(typeof value === 'number' ? { value: tidy(value) } : {}),
    ...(low === undefined ? {} : { low: tidy(low) }),
    ...(high === undefined ? {} : { high: tidy(high) }),
  };
  return { ...published, result };
}

const tidyFigure = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value : tidyNumber(value);

/** Close below a whole of 100 % every digit counts: eleven nines are no certainty. */
const tidyShare = (value: number): number =>
  value > 99 && value < 100 ? Number(value.toPrecision(15)) : tidyFigure(value);
