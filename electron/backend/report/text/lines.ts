import type { Run } from './style.ts';
import type { FontBook } from './font-book.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces-of.ts';

/** A line of text, ready to be drawn. */
export interface Line {
  /** From left to right. */
  readonly pieces: readonly Piece[];
  /** The same in the order of reading, where that is another one. */
  readonly asRead?: readonly Piece[];
  /** In points. */
  readonly width: number;
}

/** A text in lines that fit a width. */
export interface Lines {
  readonly lines: readonly Line[];
  /** It is read from the right: its lines stand there. */
  readonly isRtl: boolean;
}

/** Breaks a text into lines not wider than `width` points. A word that is wider by itself is broken where it must. */
export function linesOf(runs: readonly Run[], width: number, fonts: FontBook): Lines {
  const { pieces, isRtl } = piecesOf(runs, fonts);
  const filler = new Filler(width);
  for (const unit of unitsOf(pieces)) filler.add(unit);
  const lines = filler.done();
  return { lines: lines.map((line) => lineOf(line, isRtl)), isRtl };
}

/** A text on one line, however wide. */
export function oneLine(runs: readonly Run[], fonts: FontBook): Line {
  const { pieces, isRtl } = piecesOf(runs, fonts);
  return lineOf(pieces, isRtl);
}

/** How wide a text is without breaks, and how wide its widest unbreakable part. */
export function widthsOf(runs: readonly Run[], fonts: FontBook): { whole: number; part: number } {
  const { pieces } = piecesOf(runs, fonts);
  let part = 0;
  for (const unit of unitsOf(pieces)) part = Math.max(part, widthOf(withoutSpaces(unit)));
  return { whole: widthOf(pieces), part };
}

function unitsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const units: Piece[][] = [];
  let unit: Piece[] = [];
  for (const piece of pieces) {
    unit.push(piece);
    if (!piece.mayBreak) continue;
    units.push(unit);
    unit = [];
  }
  return unit.length === 0 ? units : [...units, unit];
}

class Filler {
  readonly #width: number;
  readonly #lines: Piece[][] = [];
  #line: Piece[] = [];
  #used = 0;

  constructor(width: number) {
    this.#width = width;
  }

  add(unit: readonly Piece[]): void {
    const width = widthOf(withoutSpaces(unit));
    if (this.#used > 0 && this.#used + width > this.#width + 0.01) this.#next();
    if (width > this.#width) for (const piece of unit) this.#addBroken(piece);
    else this.#put(unit);
  }

  done(): readonly (readonly Piece[])[] {
    if (this.#line.length > 0) this.#next();
    return this.#lines;
  }

  #put(unit: readonly Piece[]): void {
    // A line does not begin with the space that broke the one before.
    if (this.#line.length === 0 && this.#lines.length > 0 && unit.every(({ isSpace }) => isSpace))
      return;
    this.#line.push(...unit);
    this.#used += widthOf(unit);
  }

  #addBroken(piece: Piece): void {
    let rest = piece;
    while (this.#used + rest.width > this.#width && rest.text.length > 1) {
      const [head, tail] = splitPiece(rest, this.#width - this.#used);
      if (head === undefined && this.#used > 0) {
        this.#next();
        continue;
      }
      if (tail === undefined) break;
      this.#put([head ?? rest]);
      this.#next();
      rest = tail;
    }
    this.#put([rest]);
  }

  #next(): void {
    this.#lines.push(withoutSpaces(this.#line));
    this.#line = [];
    this.#used = 0;
  }
}

/** A piece in two, the first as wide as fits; undefined where nothing fits or nothing is left. */
function splitPiece(piece: Piece, width: number): readonly [Piece | undefined, Piece | undefined] {
  const letters = Array.from(piece.text);
  let [fits, fails] = [0, letters.length];
  while (fails - fits > 1) {
    const middle = (fits + fails) >> 1;
    if (partOf(piece, letters.slice(0, middle)).width <= width) fits = middle;
    else fails = middle;
  }
  if (fits === 0)
    return width < piece.style.size
      ? [undefined, piece]
      : [partOf(piece, letters.slice(0, 1)), partOf(piece, letters.slice(1))];
  return [partOf(piece, letters.slice(0, fits)), partOf(piece, letters.slice(fits))];
}

function partOf(piece: Piece, letters: readonly string[]): Piece {
  const text = letters.join('');
  const shaped = piece.face.word(text);
  return {
    ...piece,
    text,
    shaped,
    width: (shaped.width * piece.style.size) / 1000,
    mayBreak: true,
  };
}

function withoutSpaces(pieces: readonly Piece[]): Piece[] {
  let end = pieces.length;
  while (end > 0 && pieces[end - 1]!.isSpace) end--;
  return pieces.slice(0, end);
}

function widthOf(pieces: readonly Piece[]): number {
  let width = 0;
  for (const piece of pieces) width += piece.width;
  return width;
}

function lineOf(asRead: readonly Piece[], isRtl: boolean): Line {
  const pieces = inDrawingOrder(asRead, isRtl);
  const width = widthOf(asRead);
  return pieces === asRead ? { pieces, width } : { pieces, asRead, width };
}

/** Rule L2 of the bidirectional algorithm: from the highest level down, what is at least so high is turned round. */
function inDrawingOrder(pieces: readonly Piece[], isRtl: boolean): readonly Piece[] {
  const highest = pieces.reduce((level, piece) => Math.max(level, piece.level), isRtl ? 1 : 0);
  if (highest === 0) return pieces;
  const order = [...pieces];
  for (let level = highest; level > 0; level--) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && order[end]!.level >= level) end++;
      if (end > start + 1) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return order;
}
