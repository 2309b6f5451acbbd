import { languages, type Language, type LanguageTag } from './languages.ts';

/** A text in another language: one, or one for each number form of that language ("one", "few", "other"). */
export type Translation = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Texts of one language by their English text. */
export type Words = Readonly<Record<string, Translation>>;

let words: ReadonlyMap<string, Translation> | undefined;
let language: Language = languages.en;
let numberForm = new Intl.PluralRules('en');

/**
 * Says everything in this language from now on; what a module has said in its constants when it was loaded stays. So each
 * program, and each of its workers, speaks before it loads the rest of itself.
 */
export function speak(tag: LanguageTag, translations: Words): void {
  language = languages[tag];
  words = tag === 'en' ? undefined : new Map(Object.entries(translations));
  numberForm = new Intl.PluralRules(tag);
}

/** The language spoken now. */
export const spokenLanguage = (): Language => language;

/** What an English text is in the language spoken, one text; the English one where nobody has translated it. */
export function spokenText(english: string): string {
  const said = words?.get(english);
  return typeof said === 'string' ? said : (said?.other ?? english);
}

/** As `spokenText`, in the form that goes with `count`; undefined where nobody has translated it. */
export function spokenForm(english: string, count: number): string | undefined {
  const said = words?.get(english);
  return typeof said === 'string' ? said : (said?.[numberForm.select(count)] ?? said?.other);
}

/** Whether texts are said as they are written in the sources. */
export const isEnglish = (): boolean => words === undefined;
