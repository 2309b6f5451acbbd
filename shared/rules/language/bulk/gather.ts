import { anything, bytes, floats, ints, toLast } from './room.ts';
import type { Components, Lists, Numbers, Truths, Values, Vector, VectorKind } from './vectors.ts';

/** The values of some rows, in the order of `index`. */
export function gather(vector: Vector, kind: VectorKind, index: Int32Array, count: number): Vector {
  switch (kind) {
    case 'truths':
      return gatherBytes(vector as Truths, index, count);
    case 'numbers':
      return gatherFloats(vector as Numbers, index, count);
    case 'components':
      return gatherInts(vector as Components, index, count);
    case 'lists':
      return gatherLists(vector as Lists, index, count);
    case 'values':
      return gatherValues(vector as Values, index, count);
  }
}

export function gatherInts(from: Int32Array, index: Int32Array, count: number): Int32Array {
  const out = ints(count);
  for (let row = 0; row < count; row++) out[row] = from[index[row]!]!;
  return out;
}

function gatherBytes(from: Uint8Array, index: Int32Array, count: number): Uint8Array {
  const out = bytes(count);
  for (let row = 0; row < count; row++) out[row] = from[index[row]!]!;
  return out;
}

function gatherFloats(from: Float64Array, index: Int32Array, count: number): Float64Array {
  const out = floats(count);
  for (let row = 0; row < count; row++) out[row] = from[index[row]!]!;
  return out;
}

function gatherValues(from: Values, index: Int32Array, count: number): Values {
  const out = anything(count);
  for (let row = 0; row < count; row++) out[row] = from[index[row]!];
  return out;
}

const gatherLists = (
  { start, end, data, unknown }: Lists,
  index: Int32Array,
  count: number,
): Lists => ({
  start: gatherInts(start, index, count),
  end: gatherInts(end, index, count),
  data,
  unknown: unknown === undefined ? undefined : gatherBytes(unknown, index, count),
});

/** The same values in arrays that last. */
export function kept(vector: Vector, kind: VectorKind, count: number): Vector {
  if (kind !== 'lists') return toLast(vector, count);
  const { start, end, data, unknown } = vector as Lists;
  return {
    start: toLast(start, count),
    end: toLast(end, count),
    data: toLast(data, lastOf(end, count)),
    unknown: unknown === undefined ? undefined : toLast(unknown, count),
  };
}

function lastOf(end: Int32Array, count: number): number {
  let last = 0;
  for (let row = 0; row < count; row++) if (end[row]! > last) last = end[row]!;
  return last;
}
