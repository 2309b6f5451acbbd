import { spokenLanguage } from './spoken.ts';

const hole = /\{(\d)\}/g;

/**
 * A text with its holes `{0}`, `{1}` … filled. In a language that runs from the right, what is filled in is isolated, so that a
 * Latin name keeps its own order and disturbs nothing round it.
 */
export function fill(text: string, values: readonly unknown[]): string {
  const isolates = spokenLanguage().direction === 'rtl';
  return text.replace(hole, (_, at: string) => {
    const value = String(values[Number(at)]);
    return isolates && typeof values[Number(at)] === 'string' ? `\u2068${value}\u2069` : value;
  });
}
