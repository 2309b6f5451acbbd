import type { Box, Point } from '#shared/layout/card-geometry.ts';

const side = 600;

/** Boxes by place: which lie at a point or in a rectangle, without looking at all of them. */
export class BucketGrid {
  readonly #buckets = new Map<number, number[]>();
  readonly #boxOf: (slot: number) => Box;

  constructor(slots: Iterable<number>, boxOf: (slot: number) => Box) {
    this.#boxOf = boxOf;
    for (const slot of slots) this.add(slot);
  }

  /** Takes in a slot where its box is now. */
  add(slot: number): void {
    for (const key of keysOver(this.#boxOf(slot))) {
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, [slot]);
      else bucket.push(slot);
    }
  }

  /** Forgets a slot; its box must still be the one it was taken in with. */
  remove(slot: number): void {
    for (const key of keysOver(this.#boxOf(slot))) {
      const bucket = this.#buckets.get(key);
      const at = bucket?.indexOf(slot) ?? -1;
      if (bucket !== undefined && at >= 0) bucket.splice(at, 1);
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

/** Rows and columns are within a million of nought, so that one number names both. */
const keyOf = (column: number, row: number): number => column * 2_097_152 + row;

function keysOver(box: Box): readonly number[] {
  const [left, top] = [Math.floor(box.x / side), Math.floor(box.y / side)];
  const [right, bottom] = [Math.floor((box.x + box.w) / side), Math.floor((box.y + box.h) / side)];
  if (left === right && top === bottom) return [keyOf(left, top)];
  const keys: number[] = [];
  for (let column = left; column <= right; column++) {
    for (let row = top; row <= bottom; row++) keys.push(keyOf(column, row));
  }
  return keys;
}
