/**
 * Arrays to work with, taken again and again: making new ones would take longer than the work. What was taken since a mark is free
 * again after `release`; an array may be longer than asked for, and holds whatever was in it.
 */
class Pool<Made> {
  readonly #make: (size: number) => Made;
  readonly #arrays: Made[][] = [];
  readonly taken: number[] = [];

  constructor(make: (size: number) => Made) {
    this.#make = make;
  }

  take(size: number): Made {
    const rank = size < 64 ? 6 : 32 - Math.clz32(size - 1);
    const arrays = (this.#arrays[rank] ??= []);
    const next = (this.taken[rank] ??= 0);
    this.taken[rank] = next + 1;
    return (arrays[next] ??= this.#make(2 ** rank));
  }

  release(mark: readonly number[]): void {
    for (let rank = 6; rank < this.taken.length; rank++)
      if (this.taken[rank] !== undefined) this.taken[rank] = mark[rank] ?? 0;
  }
}

const bytePool = new Pool((size) => new Uint8Array(size));
const intPool = new Pool((size) => new Int32Array(size));
const floatPool = new Pool((size) => new Float64Array(size));

export const bytes = (size: number): Uint8Array => bytePool.take(size);
export const ints = (size: number): Int32Array => intPool.take(size);
export const floats = (size: number): Float64Array => floatPool.take(size);

/** What has been taken so far. */
export type RoomMark = readonly (readonly number[])[];
export const roomMark = (): RoomMark => [
  [...bytePool.taken],
  [...intPool.taken],
  [...floatPool.taken],
];

/** Gives back all that was taken since. */
export function release([byteMark, intMark, floatMark]: RoomMark): void {
  bytePool.release(byteMark!);
  intPool.release(intMark!);
  floatPool.release(floatMark!);
}
