import type { Revision } from '#shared/sync/protocol.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { RoomSink } from './room-sink.ts';
import { t } from '#shared/words/t.ts';

/** With this much waiting they are cut off, and take the plan anew. */
const tooMuch = 8_000_000;

/** Who is connected to a room, each in one or more windows, and what is told to them: written once for all. */
export class Seats {
  readonly #taken = new Map<RoomSink, string>();
  #revisions: Revision[] = [];
  #soon: NodeJS.Immediate | undefined;

  /** Ids of those who are connected. */
  get present(): ReadonlySet<string> {
    return new Set(this.#taken.values());
  }

  take(sink: RoomSink, participantId: string): void {
    this.#taken.set(sink, participantId);
  }

  /** Whether somebody sat there until now. */
  leave(sink: RoomSink): boolean {
    return this.#taken.delete(sink);
  }

  /** Tells something to all, now; but not to who has this many bytes to read before. */
  tell(message: HostMessage, mostWaiting = Number.POSITIVE_INFINITY): void {
    const text = bytesOf(message);
    for (const sink of this.#taken.keys()) if (sink.waiting < mostWaiting) send(sink, text);
  }

  /** Tells something to all windows of one person. */
  tellOne(participantId: string, message: HostMessage): void {
    for (const sink of this.#of(participantId)) sink.send(JSON.stringify(message));
  }

  /** Tells something about the plan to those who hear of it from the room, now. */
  tellReaders(message: HostMessage): void {
    const text = bytesOf(message);
    for (const sink of this.#taken.keys()) if (sink.wantsRevisions) send(sink, text);
  }

  /** Tells a revision to those who hear of them from the room: those that were written together in one message. */
  revision(revision: Revision): void {
    this.#revisions.push(revision);
    this.#soon ??= setImmediate(() => this.flush());
  }

  /** Sends the revisions that wait. Whoever comes in next must not get them twice, nor miss one. */
  flush(): void {
    clearImmediate(this.#soon);
    this.#soon = undefined;
    const revisions = this.#revisions;
    if (revisions.length === 0) return;
    this.#revisions = [];
    this.tellReaders({ t: 'revisions', revisions });
  }

  /** Sends somebody home; whether they were there. */
  end(participantId: string, reason: string): boolean {
    const sinks = this.#of(participantId);
    for (const sink of sinks) {
      this.#taken.delete(sink);
      goodbye(sink, reason);
    }
    return sinks.length > 0;
  }

  /** Sends everybody home. */
  endAll(reason: string): void {
    clearImmediate(this.#soon);
    const sinks = [...this.#taken.keys()];
    this.#taken.clear();
    for (const sink of sinks) goodbye(sink, reason);
  }

  /** The windows of somebody. */
  #of(participantId: string): readonly RoomSink[] {
    return [...this.#taken].flatMap(([sink, id]) => (id === participantId ? [sink] : []));
  }
}

const bytesOf = (message: HostMessage): Buffer => Buffer.from(JSON.stringify(message));

function send(sink: RoomSink, text: Buffer): void {
  if (sink.waiting > tooMuch) sink.end(t`This connection is too slow. The plan is taken anew.`);
  else sink.send(text);
}

function goodbye(sink: RoomSink, reason: string): void {
  sink.send(JSON.stringify({ t: 'bye', reason } satisfies HostMessage));
  sink.end(reason);
}
