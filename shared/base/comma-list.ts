import { spokenLanguage } from '#shared/words/spoken.ts';

/** Short notes side by side: "thin, 2 errors, 1 other". Unlike `wordList` it is no part of a sentence. */
export const commaList = (notes: readonly string[]): string =>
  notes.join(spokenLanguage().tag === 'ar' ? '، ' : ', ');
