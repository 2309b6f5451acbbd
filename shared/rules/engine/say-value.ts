import { optionLabel } from '#shared/catalogue/option-labels.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { ValueType } from '#shared/rules/language/value-type.ts';
import { roundedValue } from './rounded-value.ts';
import { t } from '#shared/words/t.ts';
import { wordList } from '#shared/base/word-list.ts';

/** How many items of a list a message names before it counts the rest. */
const named = 3;

/** A value as a message says it: numbers with units, components by name, lists as "A, B, C and 3 more". */
export function sayValue(
  value: unknown,
  type: ValueType,
  nameOf: (component: number) => string,
): string {
  if (value === undefined) return t`not stated`;
  if (type.is === 'list')
    return sayList((value as readonly unknown[]).map((item) => sayValue(item, type.of, nameOf)));
  if (type.is === 'component') return nameOf(value as number);
  if (typeof value === 'number')
    return formatQuantity(roundedValue(value), type.is === 'number' ? type.unit : undefined);
  if (typeof value === 'boolean') return value ? t`yes` : t`no`;
  // Nothing but texts is left: the compiler gives every expression one of these types.
  const text = value as string;
  return type.is === 'text' && type.choice === true ? optionLabel(text) : text;
}

/** What a number can be while blanks keep it from being known: "at least 120 %", "2 h to 6 h". */
export function sayBounds(low = -Infinity, high = Infinity, type: ValueType): string {
  const say = (value: number) => sayValue(value, type, String);
  // No measure is below zero: a bound of nothing says nothing.
  if (high === Infinity) return low > 0 ? t`at least ${say(low)}` : t`not stated`;
  return low > 0 ? t`${say(low)} to ${say(high)}` : t`at most ${say(high)}`;
}

const sayList = (items: readonly string[]): string =>
  items.length === 0 ? t`none` : wordList(items, 'and', named + 1);
