import type { FormFit } from '#shared/analysis/fit/fit-of.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { RecoveryRange } from '#shared/scene/plots/recovery-range.ts';
import { t } from '#shared/words/t.ts';

/** The recovery times of a form: as planned for it, and as drawn where it is used now and that is another one. */
export function recoveryRanges(form: FormFit): readonly RecoveryRange[] {
  const planned = rangeOf(form, form.recovery, false);
  const drawn = form.drawn === undefined ? undefined : rangeOf(form, form.drawn.time, true);
  const isSame = drawn?.low === planned?.low && drawn?.high === planned?.high;
  return [planned, isSame ? undefined : drawn].filter((range) => range !== undefined);
}

const inks = {
  fits: 'ok',
  moreThanAsked: 'ok',
  doesNotFit: 'err',
  cannotTell: 'ink-2',
} as const;

function rangeOf(
  { verdict }: FormFit,
  { value, spread, low, high }: Measured<number>,
  isDrawn: boolean,
): RecoveryRange | undefined {
  const [from, to] = spread ?? [value ?? low, value ?? high ?? low];
  if (from === undefined || to === undefined || !Number.isFinite(to)) return undefined;
  const words = from === to ? say(from) : t`${sayShort(from, to)} to ${say(to)}`;
  return {
    low: from,
    high: to,
    ink: inks[verdict],
    isOpen: value === undefined || verdict === 'cannotTell',
    words: isDrawn ? t`as drawn: ${words}` : words,
  };
}

/** A time in the words of the axis. */
export const say = (seconds: number): string => formatQuantity(Math.round(seconds), 's');

/** Without the unit where both ends have the same. */
const sayShort = (from: number, to: number): string =>
  from < 600 && to < 600 ? String(Math.round(from)) : say(from);
