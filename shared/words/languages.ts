/** A language that Strata speaks. */
export interface Language {
  /** As BCP 47 writes it. */
  readonly tag: LanguageTag;
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether a title begins with a small letter inside a sentence. */
  readonly lowersTitles: boolean;
  /** Between whole and fraction of a number. */
  readonly decimalMark: '.' | ',';
}

export const languageTags = ['en', 'de', 'ar'] as const;
export type LanguageTag = (typeof languageTags)[number];

/** English is what the words are written in; the others are files beside this one. */
export const languages: Readonly<Record<LanguageTag, Language>> = {
  en: { tag: 'en', name: 'English', direction: 'ltr', lowersTitles: true, decimalMark: '.' },
  de: { tag: 'de', name: 'Deutsch', direction: 'ltr', lowersTitles: false, decimalMark: ',' },
  ar: { tag: 'ar', name: 'العربية', direction: 'rtl', lowersTitles: false, decimalMark: '.' },
};

/** The first of the languages a person asks for ("de-AT", "en-GB") that Strata speaks; English where it speaks none of them. */
export function languageFor(wanted: readonly string[]): LanguageTag {
  for (const tag of wanted) {
    const known = languageTags.find((own) => own === tag.toLowerCase().split(/[-_.@]/)[0]);
    if (known !== undefined) return known;
  }
  return 'en';
}
