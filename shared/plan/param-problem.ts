import type { SettingValue } from './records.ts';

/** What a rule says of a value that plans may set. */
interface Param {
  readonly default: SettingValue;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
}

/** What a value of a rule's parameter must be, when this one is not it: "must be a number of at least 1 and at most 9 h". Reads on from its label. */
export const paramProblem = (param: Param, value: SettingValue): string | undefined =>
  fits(param, value) ? undefined : `must be ${expected(param)}`;

const fits = ({ default: usual, min, max }: Param, value: SettingValue): boolean =>
  typeof value === typeof usual &&
  (typeof value !== 'number' || (value >= (min ?? -Infinity) && value <= (max ?? Infinity)));

function expected({ default: usual, min, max, unit }: Param): string {
  if (typeof usual === 'boolean') return 'true or false';
  if (typeof usual === 'string') return 'a text';
  const limits = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join(' and ');
  const of = limits === '' ? (unit === undefined ? '' : ' in') : ` of ${limits}`;
  return `a number${of}${unit === undefined ? '' : ` ${unit}`}`;
}
