import type { Box, Point } from '#shared/layout/card-geometry.ts';

const side = 600;

/** Boxes by place: which lie at a point or in a rectangle, without looking at all of them. */
export class BucketGrid {
  readonly #buckets = new Map<string, number[]>();
  readonly #boxOf: (slot: number) => Box;

  constructor(slots: Iterable<number>, boxOf: (slot: number) => Box) {
    this.#boxOf = boxOf;
    for (const slot of slots) {
      for (const key of keysOver(boxOf(slot))) {
        const bucket = this.#buckets.get(key);
        if (bucket === undefined) this.#buckets.set(key, [slot]);
        else bucket.push(slot);
      }
    }
  }

  /** The slots whose box holds the point. */
  at(point: Point): number[] {
    const bucket = this.#buckets.get(keyOf(Math.floor(point.x / side), Math.floor(point.y / side)));
    return (bucket ?? []).filter((slot) => {
      const box = this.#boxOf(slot);
      return (
        point.x >= box.x && point.x < box.x + box.w && point.y >= box.y && point.y < box.y + box.h
      );
    });
  }

  /** The slots whose box shares more than an edge with a rectangle; each once. */
  within(area: Box): number[] {
    const found = new Set<number>();
    for (const key of keysOver(area)) {
      for (const slot of this.#buckets.get(key) ?? []) {
        const box = this.#boxOf(slot);
        if (
          box.x < area.x + area.w &&
          box.x + box.w > area.x &&
          box.y < area.y + area.h &&
          box.y + box.h > area.y
        )
          found.add(slot);
      }
    }
    return [...found];
  }
}

const keyOf = (column: number, row: number): string => `${column} ${row}`;

function* keysOver(box: Box): Generator<string> {
  const [right, bottom] = [Math.floor((box.x + box.w) / side), Math.floor((box.y + box.h) / side)];
  for (let column = Math.floor(box.x / side); column <= right; column++) {
    for (let row = Math.floor(box.y / side); row <= bottom; row++) yield keyOf(column, row);
  }
}
