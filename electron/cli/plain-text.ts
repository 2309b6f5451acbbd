/**
 * A text from a file as a terminal may show it: on one line, without the control characters that move cursors, change
 * titles or reverse what is read.
 */
export const plainText = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, '\u{fffd}');
