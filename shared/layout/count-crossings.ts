/** A straight line: from x, y to x, y. */
export type Segment = readonly [ax: number, ay: number, bx: number, by: number];

/** How many pairs of lines cross; lines that share an end do not. Time grows with the square of their number. */
export function countCrossings(lines: readonly Segment[]): number {
  let count = 0;
  for (let one = 0; one < lines.length; one++) {
    const a = lines[one]!;
    const [left, right] = a[0] < a[2] ? [a[0], a[2]] : [a[2], a[0]];
    const [top, bottom] = a[1] < a[3] ? [a[1], a[3]] : [a[3], a[1]];
    for (let two = one + 1; two < lines.length; two++) {
      const b = lines[two]!;
      if ((b[0] <= left && b[2] <= left) || (b[0] >= right && b[2] >= right)) continue;
      if ((b[1] <= top && b[3] <= top) || (b[1] >= bottom && b[3] >= bottom)) continue;
      if (doCross(a, b)) count++;
    }
  }
  return count;
}

const doCross = (a: Segment, b: Segment): boolean =>
  side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0;

/** On which side of a line a point lies. */
const side = ([ax, ay, bx, by]: Segment, x: number, y: number): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
