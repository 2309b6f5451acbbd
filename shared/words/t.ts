import { fill } from './fill.ts';
import { isEnglish, spokenText } from './spoken.ts';

const keys = new WeakMap<TemplateStringsArray, string>();

/**
 * A text for people, in the language spoken. The English text is its key, values are numbered: t`${name} is not in ${plan}.` is
 * found under "{0} is not in {1}." Only whole sentences or labels: a language puts the halves of a sentence elsewhere.
 */
export function t(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  if (isEnglish()) return String.raw({ raw: parts }, ...values);
  return fill(spokenText(keyOf(parts)), values);
}

/**
 * A word for which other languages need several, in one of its senses: tAs('Home', 'key') is found under "Home [key]". `sense` is
 * for translators; nobody reads it.
 */
export const tAs = (english: string, sense: string): string =>
  isEnglish() ? english : spokenText(`${english} [${sense}]`);

/** The key of a tagged text: its parts with numbered holes between them. */
export function keyOf(parts: TemplateStringsArray): string {
  let key = keys.get(parts);
  if (key === undefined) {
    key = parts.reduce((text, part, index) => `${text}{${index - 1}}${part}`);
    keys.set(parts, key);
  }
  return key;
}
