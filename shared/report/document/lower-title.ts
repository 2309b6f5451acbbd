import { spokenLanguage } from '#shared/words/spoken.ts';

/** A title inside a sentence: in small letters, where the language writes it so. */
export const lowerTitle = (title: string): string =>
  spokenLanguage().lowersTitles ? title.toLowerCase() : title;
