import { ints } from './room.ts';
import type { ComponentLists } from './vectors.ts';

/** Lists of components that are filled row by row. */
export class ListBuilder {
  readonly start: Int32Array;
  readonly end: Int32Array;
  data: Int32Array;
  length = 0;

  /** `room` is how many components are expected. */
  constructor(count: number, room: number) {
    this.start = ints(count);
    this.end = ints(count);
    this.data = ints(Math.max(room, 64));
  }

  /** Makes room for so many more. */
  reserve(more: number): Int32Array {
    if (this.length + more > this.data.length) {
      const larger = ints((this.length + more) * 2);
      larger.set(this.data.subarray(0, this.length));
      this.data = larger;
    }
    return this.data;
  }

  lists(unknown: Uint8Array | undefined): ComponentLists {
    return { start: this.start, end: this.end, data: this.data, unknown };
  }
}
