import { fill } from './fill.ts';
import { spokenForm } from './spoken.ts';

/** An English text in its two number forms; `{0}` is the number. */
export interface NumberForms {
  readonly one: string;
  readonly other: string;
}

/**
 * A text about a number, in the form that goes with it: counted(2, { one: '{0} host', other: '{0} hosts' }). Its key
 * is the English text for many.
 *
 * @param more What fills `{1}`, `{2}` …
 */
export function counted(
  count: number,
  forms: NumberForms,
  ...more: readonly (string | number)[]
): string {
  const text = spokenForm(forms.other, count) ?? (count === 1 ? forms.one : forms.other);
  return fill(text, [count, ...more]);
}

/** The same for a word that other languages need several for, in one of its senses, as `tAs`: found under "{0} notes [canvas]". */
export function countedAs(count: number, forms: NumberForms, sense: string): string {
  const text = spokenForm(`${forms.other} [${sense}]`, count);
  return text === undefined ? counted(count, forms) : fill(text, [count]);
}
