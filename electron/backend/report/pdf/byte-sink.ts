const chunkBytes = 1 << 20;

/** Bytes put one after another without keeping each piece as an object of its own. */
export class ByteSink {
  readonly #full: Uint8Array[] = [];
  #chunk = new Uint8Array(chunkBytes);
  #used = 0;

  /** Puts bytes, or a text of Latin 1 with a line end after it; gives how many bytes that is. */
  write(data: Uint8Array | string): number {
    if (typeof data !== 'string') return this.#put(data);
    return this.#put(Buffer.from(`${data}\n`, 'latin1'));
  }

  /** All that was written. */
  bytes(): Uint8Array {
    return Buffer.concat([...this.#full, this.#chunk.subarray(0, this.#used)]);
  }

  #put(bytes: Uint8Array): number {
    if (this.#used + bytes.length > this.#chunk.length) {
      this.#full.push(this.#chunk.subarray(0, this.#used));
      this.#chunk = new Uint8Array(Math.max(chunkBytes, bytes.length));
      this.#used = 0;
    }
    this.#chunk.set(bytes, this.#used);
    this.#used += bytes.length;
    return bytes.length;
  }
}
