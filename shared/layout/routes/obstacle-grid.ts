import type { Box } from '../card-geometry.ts';

/** Boxes by slot number; those of level 1 are cards, which lines must not cross. */
export interface RouteBoxes {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
  readonly w: ArrayLike<number>;
  readonly h: ArrayLike<number>;
  readonly level: ArrayLike<number>;
}

const obstacleLevel = 1;
const leastSide = 128;
/** A line this far inside a card runs over it; nearer to its edge it runs along it. */
const skin = 0.75;

/** Cards in cells: which a line meets, without looking at all of them. A line is upright or level. */
export class ObstacleGrid {
  readonly #boxes: RouteBoxes;
  readonly #side: number;
  readonly #left: number;
  readonly #top: number;
  readonly #columns: number;
  readonly #rows: number;
  /** Where the cards of each cell begin in `#slots`; one more than there are cells. */
  readonly #starts: Uint32Array;
  readonly #slots: Uint32Array;
  readonly #met: Uint32Array;
  #query = 0;

  constructor(boxes: RouteBoxes) {
    this.#boxes = boxes;
    const { left, top, right, bottom, count } = reachOf(boxes);
    [this.#left, this.#top] = [left, top];
    this.#side = Math.max(
      leastSide,
      Math.sqrt(((right - left) * (bottom - top)) / (4 * count + 64)),
    );
    this.#columns = Math.max(1, Math.ceil((right - left + 1) / this.#side));
    this.#rows = Math.max(1, Math.ceil((bottom - top + 1) / this.#side));
    this.#met = new Uint32Array(boxes.level.length);
    this.#starts = new Uint32Array(this.#columns * this.#rows + 1);
    this.#eachCell((cell) => this.#starts[cell + 1]!++);
    for (let cell = 0; cell < this.#columns * this.#rows; cell++)
      this.#starts[cell + 1]! += this.#starts[cell]!;
    this.#slots = new Uint32Array(this.#starts.at(-1)!);
    const next = this.#starts.slice();
    this.#eachCell((cell, slot) => {
      this.#slots[next[cell]!++] = slot;
    });
  }

  /** The first card that an upright line at x meets going down from y to `end`; -1 for none. `a` and `b` are passed through. */
  firstBelow(x: number, y: number, end: number, a: number, b: number): number {
    const { y: tops } = this.#boxes;
    const column = this.#column(x);
    let [best, bestTop] = [-1, Infinity];
    for (let row = this.#row(y); row <= this.#row(end) && best < 0; row++) {
      const cell = row * this.#columns + column;
      for (let at = this.#starts[cell]!; at < this.#starts[cell + 1]!; at++) {
        const slot = this.#slots[at]!;
        if (slot === a || slot === b || tops[slot]! >= bestTop) continue;
        if (this.#isOnUpright(slot, x, y, end)) [best, bestTop] = [slot, tops[slot]!];
      }
    }
    return best;
  }

  /** The first card that an upright line at x meets going up from y to `end`; -1 for none. */
  firstAbove(x: number, y: number, end: number, a: number, b: number): number {
    const { y: tops, h } = this.#boxes;
    const column = this.#column(x);
    let [best, bestBottom] = [-1, -Infinity];
    for (let row = this.#row(y); row >= this.#row(end) && best < 0; row--) {
      const cell = row * this.#columns + column;
      for (let at = this.#starts[cell]!; at < this.#starts[cell + 1]!; at++) {
        const slot = this.#slots[at]!;
        const bottom = tops[slot]! + h[slot]!;
        if (slot === a || slot === b || bottom <= bestBottom) continue;
        if (this.#isOnUpright(slot, x, end, y)) [best, bestBottom] = [slot, bottom];
      }
    }
    return best;
  }

  /** How many cards a line through points (x, y, x, y …) runs over, each piece counted by itself; `a` and `b` do not count. */
  crossings(points: readonly number[], a: number, b: number): number {
    let count = 0;
    for (let at = 0; at + 3 < points.length; at += 2)
      count += this.#cardsMet(points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!, a, b);
    return count;
  }

  /** Whether a level line runs over no card. */
  isLevelFree(y: number, from: number, to: number, a: number, b: number): boolean {
    return this.#cardsMet(from, y, to, y, a, b) === 0;
  }

  /** Whether no card lies in a box. */
  isFree({ x, y, w, h }: Box): boolean {
    return this.#cardsMet(x, y, x + w, y + h, -1, -1) === 0;
  }

  #cardsMet(x0: number, y0: number, x1: number, y1: number, a: number, b: number): number {
    const [left, right] = x0 < x1 ? [x0, x1] : [x1, x0];
    const [top, bottom] = y0 < y1 ? [y0, y1] : [y1, y0];
    const { x, y, w, h } = this.#boxes;
    const query = ++this.#query;
    let count = 0;
    for (let row = this.#row(top); row <= this.#row(bottom); row++) {
      for (let column = this.#column(left); column <= this.#column(right); column++) {
        const cell = row * this.#columns + column;
        for (let at = this.#starts[cell]!; at < this.#starts[cell + 1]!; at++) {
          const slot = this.#slots[at]!;
          if (this.#met[slot] === query || slot === a || slot === b) continue;
          if (x[slot]! + skin >= right || x[slot]! + w[slot]! - skin <= left) {
            if (left !== right || x[slot]! + skin > left || x[slot]! + w[slot]! - skin < left)
              continue;
          }
          if (y[slot]! + skin >= bottom || y[slot]! + h[slot]! - skin <= top) {
            if (top !== bottom || y[slot]! + skin > top || y[slot]! + h[slot]! - skin < top)
              continue;
          }
          this.#met[slot] = query;
          count++;
        }
      }
    }
    return count;
  }

  #isOnUpright(slot: number, at: number, from: number, to: number): boolean {
    const { x, y, w, h } = this.#boxes;
    return (
      x[slot]! + skin < at &&
      at < x[slot]! + w[slot]! - skin &&
      y[slot]! + h[slot]! - skin > from &&
      y[slot]! + skin < to
    );
  }

  #column(x: number): number {
    const column = Math.floor((x - this.#left) / this.#side);
    return column < 0 ? 0 : column >= this.#columns ? this.#columns - 1 : column;
  }

  #row(y: number): number {
    const row = Math.floor((y - this.#top) / this.#side);
    return row < 0 ? 0 : row >= this.#rows ? this.#rows - 1 : row;
  }

  #eachCell(visit: (cell: number, slot: number) => void): void {
    const { x, y, w, h, level } = this.#boxes;
    for (let slot = 0; slot < level.length; slot++) {
      if (level[slot] !== obstacleLevel) continue;
      const [left, right] = [this.#column(x[slot]!), this.#column(x[slot]! + w[slot]!)];
      const last = this.#row(y[slot]! + h[slot]!);
      for (let row = this.#row(y[slot]!); row <= last; row++)
        for (let column = left; column <= right; column++)
          visit(row * this.#columns + column, slot);
    }
  }
}

function reachOf({ x, y, w, h, level }: RouteBoxes) {
  let [left, top, right, bottom, count] = [Infinity, Infinity, -Infinity, -Infinity, 0];
  for (let slot = 0; slot < level.length; slot++) {
    if (level[slot] !== obstacleLevel) continue;
    left = Math.min(left, x[slot]!);
    top = Math.min(top, y[slot]!);
    right = Math.max(right, x[slot]! + w[slot]!);
    bottom = Math.max(bottom, y[slot]! + h[slot]!);
    count++;
  }
  return count === 0
    ? { left: 0, top: 0, right: 0, bottom: 0, count }
    : { left, top, right, bottom, count };
}
