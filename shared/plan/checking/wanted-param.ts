import type { SettingValue } from '../records.ts';
import { t } from '#shared/words/t.ts';

/** What a rule says of a value that plans may set. */
interface Param {
  readonly default: SettingValue;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}

/** What a value of a rule's parameter is to be, when this one is not it: "a number of at least 1 and at most 9 h". A sentence says "must be" before it. */
export const wantedParam = (param: Param, value: SettingValue): string | undefined =>
  fits(param, value) ? undefined : expected(param);

const fits = ({ default: usual, min, max }: Param, value: SettingValue): boolean =>
  typeof value === typeof usual &&
  (typeof value !== 'number' || (value >= (min ?? -Infinity) && value <= (max ?? Infinity)));

function expected({ default: usual, min, max, unit }: Param): string {
  if (typeof usual === 'boolean') return t`true or false`;
  if (typeof usual === 'string') return t`a text`;
  const limit = (bound: number) => (unit === undefined ? `${bound}` : `${bound} ${unit}`);
  if (min !== undefined && max !== undefined)
    return t`a number of at least ${min} and at most ${limit(max)}`;
  if (min !== undefined) return t`a number of at least ${limit(min)}`;
  if (max !== undefined) return t`a number of at most ${limit(max)}`;
  return unit === undefined ? t`a number` : t`a number in ${unit}`;
}
