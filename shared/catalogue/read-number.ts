import { ok, refuse, type Result } from '#shared/base/result.ts';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';

/**
 * A number as a person writes it: `1,5`, `1 500`, `1,500.5`, `2e3`. Refuses what may mean two things: `1,500`, unless the language
 * spoken writes fractions with a comma, as numbers are shown in it.
 */
export function readNumber(written: string): Result<number> {
  const text = written.replace(/(\d)[\s\u00a0\u202f'](?=\d{3}(?!\d))/g, '$1').replace(/^[-−]/, '-');
  const isFraction = spokenLanguage().decimalMark === ',';
  if (!isFraction && /^-?[1-9]\d{0,2},\d{3}$/.test(text)) return twoMeanings(written, text);
  const value = Number(withDecimalPoint(text));
  return text !== '' && Number.isFinite(value) && /^[-\d.,e+]+$/i.test(text)
    ? ok(value)
    : refuse('not-a-number', t`“${written}” is not a number. Write it like 90 or 1.5.`);
}

const twoMeanings = (written: string, text: string) =>
  refuse(
    'ambiguous-number',
    t`“${written}” may mean ${text.replace(',', '')} or ${Number(text.replace(',', '.'))}. Write one of them.`,
  );

/** Commas are thousands beside a point or when there are several, else the decimal sign; German style likewise. */
function withDecimalPoint(text: string): string {
  if (/^-?\d{1,3}(,\d{3})+\.\d+$|^-?\d{1,3}(,\d{3}){2,}$/.test(text))
    return text.replaceAll(',', '');
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return text.replace(',', '.');
}
