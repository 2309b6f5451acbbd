import type { Line } from '../text/lines.ts';
import type { Face } from '../text/face.ts';
import type { Piece } from '../text/piece.ts';
import { fillWith } from './colours.ts';
import { num } from './number.ts';

/** The operators that draw a line of text from `x` on; `y` is its baseline. Fonts that it needs are put into `faces`. */
export function textOperators(line: Line, x: number, y: number, faces: Set<Face>): string {
  const written = new LineWriter(y, faces);
  const places = new Map<Piece, number>();
  let at = x;
  for (const piece of line.pieces) {
    places.set(piece, at);
    at += piece.width;
  }
  // Painted in the order of reading, each where it stands: so a reader hears the words in their order.
  for (const piece of line.asRead ?? line.pieces) written.piece(piece, places.get(piece)!);
  return written.operators();
}

/** Pieces that follow each other in one style become one operator. */
class LineWriter {
  readonly #y: number;
  readonly #faces: Set<Face>;
  readonly #out: string[] = [];
  #before: Piece | undefined;
  #shown = '';
  /** Where the piece before ends. */
  #end = 0;

  constructor(y: number, faces: Set<Face>) {
    this.#y = y;
    this.#faces = faces;
  }

  piece(piece: Piece, x: number): void {
    this.#faces.add(piece.face);
    const isSimple = !piece.isSaid && piece.shaped.pieces.length <= 1;
    if (!isSimple) return this.#apart(piece, x);
    if (
      this.#before === undefined ||
      !sameLook(piece, this.#before) ||
      Math.abs(x - this.#end) > 0.01
    ) {
      this.#finish();
      this.#begin(piece, x);
    }
    this.#shown += piece.shaped.pieces[0]?.shown ?? '';
    this.#before = piece;
    this.#end = x + piece.width;
  }

  operators(): string {
    this.#finish();
    return this.#out.length === 0 ? '' : `BT\n${this.#out.join('\n')}\nET`;
  }

  #begin(piece: Piece, x: number): void {
    this.#look(piece);
    this.#move(x, this.#y);
  }

  #look({ face, style }: Piece): void {
    this.#out.push(`/${face.id} ${num(style.size)} Tf ${fillWith(style.ink)}`);
  }

  #move(x: number, y: number): void {
    this.#out.push(`1 0 0 -1 ${num(x)} ${num(y)} Tm`);
  }

  #apart(piece: Piece, x: number): void {
    this.#finish();
    if (piece.isSaid) this.#out.push(`/Span <</ActualText ${utf16(piece.text)}>> BDC`);
    this.#look(piece);
    const scale = piece.style.size / 1000;
    for (const { dx, dy, shown } of piece.shaped.pieces) {
      this.#move(x + dx * scale, this.#y - dy * scale);
      this.#out.push(`[${shown}] TJ`);
    }
    if (piece.isSaid) this.#out.push('EMC');
  }

  #finish(): void {
    if (this.#shown !== '') this.#out.push(`[${this.#shown.replaceAll('><', '')}] TJ`);
    this.#shown = '';
    this.#before = undefined;
  }
}

const sameLook = (a: Piece, b: Piece): boolean =>
  a.face === b.face && a.style.size === b.style.size && a.style.ink === b.style.ink;

function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return `<FEFF${units.map((unit) => unit.toString(16).padStart(4, '0')).join('')}>`;
}
