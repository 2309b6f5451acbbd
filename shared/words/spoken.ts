import { languages, type Language, type LanguageTag } from './languages.ts';

/** A text in another language: one, or one for each number form of that language ("one", "few", "other"). */
export type Translation = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

/** Texts of one language by their English text. */
export type Words = Readonly<Record<string, Translation>>;

/** A language as it is spoken; English has no words but those in the sources. */
interface Speech {
  readonly language: Language;
  readonly words: ReadonlyMap<string, Translation> | undefined;
  readonly numberForm: Intl.PluralRules;
}

const english: Speech = speechOf('en', {});
const learnt = new Map<LanguageTag, Speech>([['en', english]]);
let speech = english;

/**
 * Says everything in this language from now on; what a module has said in its constants when it was loaded stays. So each
 * program, and each of its workers, speaks before it loads the rest of itself.
 */
export function speak(tag: LanguageTag, translations: Words): void {
  learn(tag, translations);
  speech = learnt.get(tag)!;
}

/** Has a language ready for `inLanguage`. */
export function learn(tag: LanguageTag, translations: Words): void {
  if (tag !== 'en') learnt.set(tag, speechOf(tag, translations));
}

export const hasLearnt = (tag: LanguageTag): boolean => learnt.has(tag);

/** What `say` gives while this language is spoken, for somebody else than the others; in the one spoken now if it was never learnt. Only until `say` returns: it must wait for nothing. */
export function inLanguage<Value>(tag: LanguageTag, say: () => Value): Value {
  const own = speech;
  speech = learnt.get(tag) ?? own;
  try {
    return say();
  } finally {
    speech = own;
  }
}

function speechOf(tag: LanguageTag, translations: Words): Speech {
  const words = tag === 'en' ? undefined : new Map(Object.entries(translations));
  return { language: languages[tag], words, numberForm: new Intl.PluralRules(tag) };
}

/** The language spoken now. */
export const spokenLanguage = (): Language => speech.language;

/** What an English text is in the language spoken, one text; the English one where nobody has translated it. */
export function spokenText(english: string): string {
  const said = speech.words?.get(english);
  return typeof said === 'string' ? said : (said?.other ?? english);
}

/** As `spokenText`, in the form that goes with `count`; undefined where nobody has translated it. */
export function spokenForm(english: string, count: number): string | undefined {
  const said = speech.words?.get(english);
  return typeof said === 'string' ? said : (said?.[speech.numberForm.select(count)] ?? said?.other);
}

/** Whether texts are said as they are written in the sources. */
export const isEnglish = (): boolean => speech.words === undefined;
