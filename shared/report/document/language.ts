import { ok, refuse, type Result } from '#shared/base/result.ts';
import { t } from '#shared/words/t.ts';

/** The language of a report. Its text is English: there are no translations yet. */
export interface Language {
  /** Of the text, for readers and screen readers: BCP 47. */
  readonly text: string;
  /** How days and values are written: BCP 47. `en` alone keeps the international form, 2026-11-22 and 1.5 kW. */
  readonly values: string;
  /** What a person should know of it. */
  readonly note?: string;
}

/** What a report is written in unless told. */
export const english: Language = { text: 'en', values: 'en' };

/**
 * What a tag such as `en-GB` or `de` asks for. A language without a translation is not pretended: the text stays English and is
 * marked so, days and values are written as usual there, and `note` says it. Refusals: `usage` for what is no language.
 */
export function readLanguage(tag: string): Result<Language> {
  const [known] = knownLocales(tag);
  if (known === undefined)
    return refuse(
      'usage',
      t`"${tag}" is no language that is known. Say a tag such as en, en-GB or de.`,
    );
  if (new Intl.Locale(known).language === 'en') return ok({ text: known, values: known });
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(known) ?? known;
  return ok({
    text: 'en',
    values: known,
    note: t`There is no translation to ${name} yet: the text is English; days and values are written as usual in ${name}.`,
  });
}

function knownLocales(tag: string): readonly string[] {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag);
  } catch {
    // Not even the form of a tag.
    return [];
  }
}
