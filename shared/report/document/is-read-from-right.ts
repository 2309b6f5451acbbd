import { languageFor, languages } from '#shared/words/languages.ts';

/** Whether a report in a language (BCP 47) is read from the right. */
export const isReadFromRight = (tag: string): boolean =>
  languages[languageFor([tag])].direction === 'rtl';
