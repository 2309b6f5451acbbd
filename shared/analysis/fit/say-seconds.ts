import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { Measured } from '../measured.ts';
import { t } from '#shared/words/t.ts';

/** A time in words: "60 s"; "20 to 60 s" where sources give a range; "180 s to 4 h" between bounds. */
export function sayTime({ value, low, high, spread }: Measured<number>): string {
  const [least, most] =
    value === undefined ? [low ?? 0, high] : (spread ?? ([value, value] as const));
  if (most === undefined) return t`at least ${sayWhole(least)}`;
  if (least === most) return sayWhole(least);
  const [from, until] = [sayWhole(least), sayWhole(most)];
  return least < 600 && most < 600 ? `${least} to ${until}` : `${from} to ${until}`;
}

/** Seconds as people read them, to the second; from ten minutes to the minute, from ten hours to the hour. */
export function sayWhole(seconds: number): string {
  const step = seconds >= 36_000 ? 3600 : seconds >= 600 ? 60 : 1;
  return formatQuantity(Math.round(seconds / step) * step, 's');
}
