import { languageFor, languages, languageTags, type LanguageTag } from '#shared/words/languages.ts';

const key = 'strata.language';
const yearS = 31_536_000;

/** The language of this window: what was chosen in it, else the first that the system asks for and Strata speaks. */
export function windowLanguage(): LanguageTag {
  const chosen = kept();
  return languageTags.find((tag) => tag === chosen) ?? languageFor(navigator.languages);
}

/** Chooses the language of this window, undefined for the system's; it is spoken from the next time the window is loaded. */
export function chooseWindowLanguage(tag: LanguageTag | undefined): void {
  if (isCookieKept) {
    const age = tag === undefined ? 0 : yearS;
    document.cookie = `${key}=${tag ?? ''}; path=/; max-age=${age}; samesite=strict`;
  } else keep(tag);
}

/** Tells the document which language it is in, and from which side that is read. */
export function markLanguage(tag: LanguageTag): void {
  document.documentElement.lang = tag;
  document.documentElement.dir = languages[tag].direction;
}

/** A browser meets Strata at another port after every start: it keeps a cookie for all of them. The desktop's own scheme has none. */
const isCookieKept = /^https?:$/.test(window.location.protocol);

const kept = (): string | undefined =>
  isCookieKept
    ? document.cookie
        .split('; ')
        .find((one) => one.startsWith(`${key}=`))
        ?.slice(key.length + 1)
    : stored();

// A copy of what the settings hold, known before the backend answers: all that is said is said in a language from the start.
/* oxlint-disable no-restricted-globals */
const stored = (): string | undefined => localStorage.getItem(key) ?? undefined;
const keep = (tag: LanguageTag | undefined): void =>
  tag === undefined ? localStorage.removeItem(key) : localStorage.setItem(key, tag);
/* oxlint-enable no-restricted-globals */
