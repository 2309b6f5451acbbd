import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { packTables, type WithTables } from '#shared/sync/packed-tables.ts';
import type { Room } from '#electron/backend/workshop/room.ts';

const compress = promisify(gzip);
/** Guests know the one plan by this name: paths and names of files stay on the host. */
const planId = 'room';
/** An older copy serves as long as what came since is quickly sent after it. */
const mostBehind = 500;

/** The plan as guests get it when they come in: packed once for many. */
export class PlanForGuests {
  readonly #room: Room;
  #packed:
    | { readonly seq: number; readonly branch: number; readonly bytes: Promise<Buffer> }
    | undefined;

  constructor(room: Room) {
    this.#room = room;
  }

  /** What `joinedPlan` of shared/workshop reads, gzipped. */
  bytes(): Promise<Buffer> {
    const { seq, branch } = this.#room.plan.host;
    const last = this.#packed;
    if (last === undefined || last.branch !== branch || seq - last.seq > mostBehind) {
      const packed = { seq, branch, bytes: compress(this.#text(seq), { level: 1 }) };
      // One that failed is not kept: the next guest may have more luck.
      packed.bytes.catch(() => (this.#packed = undefined));
      this.#packed = packed;
      return packed.bytes;
    }
    return last.bytes;
  }

  #text(seq: number): string {
    const { host } = this.#room.plan;
    const { tables, branch } = host.snapshot('');
    const sinceOp = seq === 0 ? undefined : host.since(seq - 1)[0]?.opId;
    return packTables({ planId, seq, branch, tables, history: {}, sinceOp } as WithTables);
  }
}
