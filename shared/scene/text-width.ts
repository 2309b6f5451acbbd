import type { TextSize } from './scene.ts';

/** Tells how wide a text is, in scene units; whoever draws the scene knows the font. */
export type TextWidth = (text: string, size: TextSize, bold?: boolean) => number;

/** A text that fits into a width: whole, or cut with an ellipsis. */
export function fitText(text: string, width: number, size: TextSize, widthOf: TextWidth): string {
  if (widthOf(text, size) <= width) return text;
  let [fits, fails] = [0, text.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (widthOf(cut(text, middle), size) <= width) fits = middle;
    else fails = middle;
  }
  return cut(text, fits);
}

/** Never cuts a character of two code units in half. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, length)) ? length - 1 : length;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** The average width of letters in the fonts of the app, for where no font is at hand. */
export const roughTextWidth: TextWidth = (text, size, bold = false) =>
  [...text].length * size * (bold ? 0.58 : 0.54);
