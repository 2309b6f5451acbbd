import type { Span } from './report-document.ts';

/** Nobody types these: they hold the places of spans in a text while it is put together. */
const first = 0xe000;
const places = /([\ue000-\ue00f])/;

/** What stands for a span in a text. */
export const spanHere = (index: number): string => String.fromCharCode(first + index);

/**
 * A sentence, said as one text so that a language can put its parts where they belong, with spans in their places:
 * withSpans(t`Loss of ${spanHere(0)}`, [link]).
 */
export const withSpans = (text: string, ...spans: readonly (readonly Span[])[]): readonly Span[] =>
  text
    .split(places)
    .flatMap((part) =>
      places.test(part)
        ? (spans[part.charCodeAt(0) - first] ?? [])
        : part === ''
          ? []
          : [{ text: part }],
    );
