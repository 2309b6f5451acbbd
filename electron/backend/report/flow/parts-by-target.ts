import type { Line } from '../text/lines.ts';
import type { Piece } from '../text/piece.ts';

/** A part of a line that leads to one place, or to none. */
export interface LinePart extends Line {
  readonly to: string | undefined;
  /** How far from the left end of the line it begins, in points. */
  readonly shift: number;
}

/** A line in parts by where they lead, in the order of reading. Each part stands whole; pieces between two parts divide them. */
export function partsByTarget(line: Line): readonly LinePart[] {
  const [first] = line.pieces;
  const isOne = line.pieces.every(({ style }) => style.to === first?.style.to);
  if (isOne) return [{ ...line, to: first?.style.to, shift: 0 }];
  const parts = drawnParts(line.pieces);
  if (line.asRead === undefined) return parts;
  const turn = new Map(line.asRead.map((piece, index) => [piece, index]));
  const turnOf = (piece: Piece): number => turn.get(piece) ?? 0;
  return parts
    .map((part) => ({
      ...part,
      asRead: part.pieces.toSorted((a, b) => turnOf(a) - turnOf(b)),
    }))
    .toSorted((a, b) => turnOf(a.asRead[0]!) - turnOf(b.asRead[0]!));
}

function drawnParts(pieces: readonly Piece[]): readonly LinePart[] {
  const parts: { pieces: Piece[]; width: number; to: string | undefined; shift: number }[] = [];
  let shift = 0;
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last !== undefined && last.to === piece.style.to) {
      last.pieces.push(piece);
      last.width += piece.width;
    } else parts.push({ pieces: [piece], width: piece.width, to: piece.style.to, shift });
    shift += piece.width;
  }
  return parts;
}
