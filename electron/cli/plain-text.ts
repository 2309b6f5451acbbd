/**
 * A text from a file as a terminal may show it: on one line, without the control characters that move cursors, change
 * titles or reverse what is read. The two that keep a name apart from what stands round it stay: sentences read from the right
 * have them.
 */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?![\u2068\u2069])[\p{Cc}\p{Bidi_Control}]/gu, '\u{fffd}');
