import { notoWidths } from './noto-widths.ts';
import type { TextWidth } from './text-width.ts';

const regular = new Map<number, number>();
const bold = new Map<number, number>();
for (const run of notoWidths) {
  run.regular.split(' ').forEach((width, index) => regular.set(run.from + index, Number(width)));
  run.bold.split(' ').forEach((width, index) => bold.set(run.from + index, Number(width)));
}

/** How wide a text is in Noto Sans, without kerning; letters of other scripts are taken as wide as those usually are. */
export const notoTextWidth: TextWidth = (text, size, isBold = false) => {
  const widths = isBold ? bold : regular;
  let sum = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    sum += widths.get(code) ?? otherWidth(code);
  }
  return (sum * size) / 1000;
};

/** Marks that stand over letters take no room; ideographs and emoji are as wide as high. */
function otherWidth(code: number): number {
  if (isMark(code)) return 0;
  return code >= 0x1100 && (code < 0x1ab0 || code >= 0x2600) ? 1000 : 620;
}

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x591 && code <= 0x5bd) ||
  (code >= 0x64b && code <= 0x652) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0xfe00 && code <= 0xfe0f);

/** Whether the width of every letter of a text is known, not guessed. */
export function isNotoWidthKnown(text: string): boolean {
  for (const letter of text) if (!regular.has(letter.codePointAt(0)!)) return false;
  return true;
}
