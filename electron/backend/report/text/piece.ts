import type { Face, ShapedWord } from './face.ts';
import type { Style } from './style.ts';

/** A part of a line that is drawn as one: a word, a space, an ideograph. */
export interface Piece {
  /** In the order of reading. */
  readonly text: string;
  readonly face: Face;
  readonly shaped: ShapedWord;
  /** In points. */
  readonly width: number;
  readonly style: Style;
  /** Of the bidirectional algorithm: odd runs from right to left. */
  readonly level: number;
  readonly isSpace: boolean;
  /** Whether a line may end after it. */
  readonly mayBreak: boolean;
  /** Its glyphs do not tell the text, or not in the order of reading: it is said beside them. */
  readonly isSaid: boolean;
}
