import { languageFor, languages, languageTags, type LanguageTag } from '#shared/words/languages.ts';

const key = 'strata.language';

/** The language of this window: what was chosen in it, else the first that the system asks for and Strata speaks. */
export function windowLanguage(): LanguageTag {
  const chosen = localStorage.getItem(key);
  return languageTags.find((tag) => tag === chosen) ?? languageFor(navigator.languages);
}

/** Chooses the language of this window; it is spoken from the next time the window is loaded. */
export const chooseWindowLanguage = (tag: LanguageTag): void => localStorage.setItem(key, tag);

/** Tells the document which language it is in, and from which side that is read. */
export function markLanguage(tag: LanguageTag): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = languages[tag].direction;
}
