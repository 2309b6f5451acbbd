import type { Words } from './report-document.ts';

/** Words without their looks. */
export const plainText = (words: Words): string =>
  typeof words === 'string' ? words : words.map(({ text }) => text).join('');
