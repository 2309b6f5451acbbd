import { cleanText } from '#shared/base/clean-text.ts';

/** Letters that mean something in GitHub's Markdown, wherever they stand. */
const marks = /[\\`*_{}[\]<>()#+!|~$]/g;

/**
 * A text that Markdown shows as it is: in one line, no emphasis, no links, no markup, no cell borders, no names that it would
 * turn into mentions.
 */
export const escapeMarkdown = (text: string): string =>
  cleanText(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll(marks, (mark) => (mark === '<' ? '&lt;' : mark === '>' ? '&gt;' : `\\${mark}`))
    .replace(/^([-=])/, '\\$1')
    .replace(/^(\d+)\./, '$1\\.')
    .replaceAll('@', '@\u2060')
    .replaceAll(/(https?|www)([:.])/gi, '$1\u2060$2');
