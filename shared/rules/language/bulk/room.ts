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

/** The memory of all arrays that are taken again. */
const passing = new WeakSet<ArrayBufferLike>();

function toPass<Made extends ArrayBufferView>(made: Made): Made {
  passing.add(made.buffer);
  return made;
}

const bytePool = new Pool((size) => toPass(new Uint8Array(size)));
const intPool = new Pool((size) => toPass(new Int32Array(size)));
const floatPool = new Pool((size) => toPass(new Float64Array(size)));

/** Whether an array, or the one that it is a piece of, is taken again after `release`: else it stays as it is. */
const isPassing = (array: object): boolean =>
  ArrayBuffer.isView(array) && passing.has(array.buffer);

export const bytes = (size: number): Uint8Array => bytePool.take(size);
export const ints = (size: number): Int32Array => intPool.take(size);
export const floats = (size: number): Float64Array => floatPool.take(size);

/** A list for so many values of any kind, which nobody else gets: one that grows by itself is copied again and again. */
export function anything(size: number): unknown[] {
  const list: unknown[] = [];
  list.length = size;
  return list;
}

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

/** Arrays that are taken only until whoever is judged next: what several rules share. */
const lasting = {
  bytes: new Pool((size) => new Uint8Array(size)),
  ints: new Pool((size) => new Int32Array(size)),
  floats: new Pool((size) => new Float64Array(size)),
};

/** The same values in an array that lasts until `releaseLasting`. Any other array than those to pass lasts anyway. */
export function toLast<Kept extends object>(array: Kept, count: number): Kept;
export function toLast(array: object, count: number): object {
  if (!isPassing(array)) return array;
  if (array instanceof Uint8Array) return copied(array, lasting.bytes.take(count), count);
  if (array instanceof Int32Array) return copied(array, lasting.ints.take(count), count);
  return copied(array as Float64Array, lasting.floats.take(count), count);
}

function copied<Copied extends Uint8Array | Int32Array | Float64Array>(
  from: Copied,
  to: Copied,
  count: number,
): Copied {
  to.set(from.subarray(0, count));
  return to;
}

/** Gives back all arrays that lasted. */
export function releaseLasting(): void {
  for (const pool of Object.values(lasting)) pool.release([]);
}
