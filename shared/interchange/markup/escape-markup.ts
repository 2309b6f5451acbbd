import { cleanText } from '#shared/base/clean-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as XML and HTML may hold it, in elements and in quoted attributes. */
export const escapeMarkup = (text: string): string =>
  cleanText(text).replaceAll(/[&<>"']/g, (letter) => entities[letter]!);

/** A name for an element made of any text: letters, digits, hyphens; everything else by its code. Different texts give different names. */
export const anchorName = (prefix: string, text: string): string =>
  `${prefix}-${text.replaceAll(/[^A-Za-z0-9-]/gu, (letter) => `_${letter.codePointAt(0)!.toString(16)}_`)}`;
