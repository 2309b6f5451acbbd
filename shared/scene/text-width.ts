import type { TextSize } from './scene.ts';

/** Tells how wide a text is, in scene units; whoever draws the scene knows the font. */
export type TextWidth = (text: string, size: TextSize, bold?: boolean) => number;

/** Of a longer text no more than this is looked at: no line holds more. */
const mostLetters = 1000;

/** A text that fits into a width: whole, or cut with an ellipsis; nothing where not even that fits. */
export function fitText(
  whole: string,
  width: number,
  size: TextSize,
  widthOf: TextWidth,
  bold = false,
): string {
  const text = whole.slice(0, mostLetters);
  if (text === whole && widthOf(text, size, bold) <= width) return text;
  if (widthOf('…', size, bold) > width) return '';
  let [fits, fails] = [0, text.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (widthOf(cut(text, middle), size, bold) <= width) fits = middle;
    else fails = middle;
  }
  return cut(text, fits);
}

/** The first letter that has a direction; in its group where that is right to left. */
const firstStrong =
  /(?:([\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}])|\p{L})/u;
/** Puts an ellipsis to the left of what reads from right to left. */
const rightToLeft = '\u200f';

/** Never cuts a character of two code units in half. */
function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]$/.test(text.slice(0, length)) ? length - 1 : length;
  const left = text.slice(0, end).trimEnd();
  return firstStrong.exec(left)?.[1] === undefined ? `${left}…` : `${left}…${rightToLeft}`;
}

/** The average width of letters in the fonts of the app, for where no font is at hand. */
export const roughTextWidth: TextWidth = (text, size, bold = false) =>
  text.length * size * (bold ? 0.58 : 0.54);
