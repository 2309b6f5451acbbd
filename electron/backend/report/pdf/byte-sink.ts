const chunkBytes = 1 << 20;

/** Bytes put one after another without keeping each piece as an object of its own. */
export class ByteSink {
  readonly #full: Buffer[] = [];
  #chunk = Buffer.allocUnsafe(chunkBytes);
  #used = 0;

  /** Puts bytes, or a text of Latin 1 with a line end after it; gives how many bytes that is. */
  write(data: Uint8Array | string): number {
    const size = typeof data === 'string' ? data.length + 1 : data.length;
    if (this.#used + size > this.#chunk.length) this.#next(size);
    if (typeof data === 'string') {
      this.#chunk.write(data, this.#used, 'latin1');
      this.#chunk[this.#used + size - 1] = 10;
    } else this.#chunk.set(data, this.#used);
    this.#used += size;
    return size;
  }

  /** All that was written. */
  bytes(): Uint8Array {
    return Buffer.concat([...this.#full, this.#chunk.subarray(0, this.#used)]);
  }

  #next(atLeast: number): void {
    this.#full.push(this.#chunk.subarray(0, this.#used));
    this.#chunk = Buffer.allocUnsafe(Math.max(chunkBytes, atLeast));
    this.#used = 0;
  }
}
