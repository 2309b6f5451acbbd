import type { FontBook } from './font-book.ts';
import { linesOf, oneLine, type Line } from './lines.ts';
import type { Run } from './style.ts';

/** A text on one line: whole, or ended with an ellipsis where it does not fit. */
export function fitRuns(runs: readonly Run[], width: number, fonts: FontBook): Line {
  const whole = oneLine(runs, fonts);
  const style = runs[0]?.style;
  if (whole.width <= width || style === undefined) return whole;
  const [first] = linesOf(runs, width - style.size, fonts).lines;
  const text = first === undefined ? '' : first.pieces.map((piece) => piece.text).join('');
  return oneLine([{ text: `${text}…`, style }], fonts);
}
