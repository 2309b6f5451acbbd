import { saidNumber } from './said-number.ts';
import { spokenLanguage } from './spoken.ts';

const hole = /\{(\d)\}/g;

/**
 * A text with its holes `{0}`, `{1}` … filled, numbers with the decimal mark of the language. In a language that runs from the right, what is filled in is isolated, so that a
 * Latin name keeps its own order and disturbs nothing round it.
 */
export function fill(text: string, values: readonly unknown[]): string {
  const isolates = spokenLanguage().direction === 'rtl';
  return text.replace(hole, (_, at: string) => {
    const value = values[Number(at)];
    if (typeof value === 'number') return saidNumber(value);
    return isolates && typeof value === 'string' ? `\u2068${value}\u2069` : String(value);
  });
}
