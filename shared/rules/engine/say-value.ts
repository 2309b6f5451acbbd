import { optionLabel } from '#shared/catalogue/option-labels.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { ValueType } from '#shared/rules/language/value-type.ts';
import { roundedValue } from './rounded-value.ts';

/** How many items of a list a message names before it counts the rest. */
const named = 3;

/** A value as a message says it: numbers with units, components by name, lists as "A, B, C and 3 more". */
export function sayValue(
  value: unknown,
  type: ValueType,
  nameOf: (component: number) => string,
): string {
  if (value === undefined) return 'not stated';
  if (type.is === 'list')
    return sayList((value as readonly unknown[]).map((item) => sayValue(item, type.of, nameOf)));
  if (type.is === 'component') return nameOf(value as number);
  if (typeof value === 'number')
    return formatQuantity(roundedValue(value), type.is === 'number' ? type.unit : undefined);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // Nothing but texts is left: the compiler gives every expression one of these types.
  const text = value as string;
  return type.is === 'text' && type.choice === true ? optionLabel(text) : text;
}

/** What a number can be while blanks keep it from being known: "at least 120 %", "2 h to 6 h". */
export function sayBounds(low = -Infinity, high = Infinity, type: ValueType): string {
  const say = (value: number) => sayValue(value, type, String);
  // No measure is below zero: a bound of nothing says nothing.
  if (high === Infinity) return low > 0 ? `at least ${say(low)}` : 'not stated';
  return low > 0 ? `${say(low)} to ${say(high)}` : `at most ${say(high)}`;
}

function sayList(items: readonly string[]): string {
  if (items.length === 0) return 'none';
  if (items.length <= named + 1)
    return items.length === 1 ? items[0]! : `${items.slice(0, -1).join(', ')} and ${items.at(-1)!}`;
  return `${items.slice(0, named).join(', ')} and ${items.length - named} more`;
}
