import type { TextSize } from './scene.ts';
import { fitText, type TextWidth } from './text-width.ts';

/** A text in lines no wider than `width`; a word that is wider is cut. */
export function wrapText(
  text: string,
  width: number,
  size: TextSize,
  widthOf: TextWidth,
  bold = false,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, size, bold) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => fitText(each, width, size, widthOf, bold));
}
