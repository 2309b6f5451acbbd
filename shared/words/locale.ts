import { spokenLanguage } from './spoken.ts';

/**
 * How days, times and numbers are written in the language spoken, as BCP 47 names it. English is that of Britain, as everything
 * here is written; digits are Latin everywhere, as units, names and the canvas have them.
 */
export function locale(): string {
  const { tag } = spokenLanguage();
  return tag === 'en' ? 'en-GB' : `${tag}-u-nu-latn`;
}
