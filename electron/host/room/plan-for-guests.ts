import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packTables, type WithTables } from '#shared/sync/packed-tables.ts';
import type { PlanHost } from '#electron/backend/plan-host/plan-host.ts';

const compress = promisify(gzip);
/** Guests know the one plan by this name: paths and names of files stay on the host. */
const planId = 'room';
/** An older copy serves as long as what came since is quickly sent after it. */
const mostBehind = 500;

/** The plan as guests get it when they come in: packed once for many. */
export class PlanForGuests {
  readonly #host: PlanHost;
  #packed: { readonly seq: number; readonly bytes: Promise<Buffer> } | undefined;

  constructor(host: PlanHost) {
    this.#host = host;
  }

  /** What `joinedPlan` of shared/workshop reads, gzipped. */
  bytes(): Promise<Buffer> {
    const { seq } = this.#host;
    if (this.#packed === undefined || seq - this.#packed.seq > mostBehind) {
      const packed = { seq, bytes: compress(this.#text(seq), { level: 1 }) };
      // One that failed is not kept: the next guest may have more luck.
      packed.bytes.catch(() => (this.#packed = undefined));
      this.#packed = packed;
    }
    return this.#packed.bytes;
  }

  #text(seq: number): string {
    const { tables } = this.#host.snapshot('');
    const sinceOp = seq === 0 ? undefined : this.#host.since(seq - 1)[0]?.opId;
    return packTables({ planId, seq, tables, history: {}, sinceOp } as WithTables);
  }
}
