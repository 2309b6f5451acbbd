import { ok, refuse, type Result } from '#shared/base/result.ts';
import { languageFor, languages, type LanguageTag } from '#shared/words/languages.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';
import { wordList } from '#shared/base/word-list.ts';

/** The language of a report. */
export interface Language {
  /** Of the text, for readers and screen readers: BCP 47. */
  readonly text: string;
  /** How days and values are written: BCP 47. `en` alone keeps the international form, 2026-11-22 and 1.5 kW. */
  readonly values: string;
  /** What a person should know of it. */
  readonly note?: string;
}

/** What a report is written in unless told: what is spoken here. */
export function spokenReportLanguage(): Language {
  const { tag } = spokenLanguage();
  return { text: tag, values: tag };
}

/** What is to be spoken while a report is made in a language. */
export const spokenFor = ({ text }: Language): LanguageTag => languageFor([text]);

/**
 * What a tag such as `en-GB` or `de` asks for. A language without a translation is not pretended: the text is English and is
 * marked so, days and values are written as usual there, and `note` says it. Refusals: `usage` for what is no language.
 */
export function readLanguage(tag: string): Result<Language> {
  const [known] = knownLocales(tag);
  if (known === undefined)
    return refuse(
      'usage',
      t`"${tag}" is no language that is known. Say a tag such as en, en-GB or de.`,
    );
  if (isTranslated(known)) return ok({ text: known, values: known });
  const name = new Intl.DisplayNames(spokenLanguage().tag, { type: 'language' }).of(known) ?? known;
  return ok({
    text: 'en',
    values: known,
    note: t`There is no translation to ${name} yet: the text is English; days and values are written as usual in ${name}. Reports can be had in ${wordList(Object.values(languages).map((language) => language.tag))}.`,
  });
}

const isTranslated = (tag: string): boolean => languageFor([tag]) === new Intl.Locale(tag).language;

function knownLocales(tag: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag);
  } catch {
    // Not even the form of a tag.
    return [];
  }
}
