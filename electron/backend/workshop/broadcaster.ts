import type { Revision } from '#shared/sync/protocol.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { Presence } from '#shared/workshop/presence.ts';
import type { RoomSink } from './room-sink.ts';
import { t } from '#shared/words/t.ts';

/** Fifty people who edit at once make hundreds of revisions a second: sent together they cost a fraction. */
const revisionMs = 8;
const presenceMs = 50;
/** With this much waiting, whoever reads slowly gets no more of what can be missed. */
const tooMuchForPresence = 1_000_000;
/** With this much waiting they are cut off, and take the plan anew. */
const tooMuch = 8_000_000;

/** Sends what happens to everybody in a room: written once, gathered for some milliseconds. */
export class Broadcaster {
  readonly #sinks = new Set<RoomSink>();
  #revisions: Revision[] = [];
  #points: Record<string, Presence | null> = {};
  #revisionTimer: NodeJS.Timeout | undefined;
  #presenceTimer: NodeJS.Timeout | undefined;
  #lastSent = 0;

  add(sink: RoomSink): void {
    this.#sinks.add(sink);
  }

  drop(sink: RoomSink): void {
    this.#sinks.delete(sink);
  }

  /** Sends one message to all, now. */
  tell(message: HostMessage): void {
    const text = Buffer.from(JSON.stringify(message));
    for (const sink of this.#sinks) send(sink, text);
  }

  /** A lone revision goes at once, those that follow it closely go together. */
  revision(revision: Revision): void {
    this.#revisions.push(revision);
    if (this.#revisionTimer !== undefined) return;
    const wait = Math.max(0, this.#lastSent + revisionMs - performance.now());
    this.#revisionTimer = setTimeout(() => this.flush(), wait);
  }

  /** Where somebody is now; null when they left. */
  point(participantId: string, at: Presence | null): void {
    this.#points[participantId] = at;
    this.#presenceTimer ??= setTimeout(() => this.#sendPoints(), presenceMs);
  }

  /** Sends the revisions that wait. Whoever comes in next must not get them twice, nor miss one. */
  flush(): void {
    clearTimeout(this.#revisionTimer);
    this.#revisionTimer = undefined;
    if (this.#revisions.length === 0) return;
    const text = Buffer.from(revisionsText(this.#revisions));
    this.#revisions = [];
    this.#lastSent = performance.now();
    for (const sink of this.#sinks) if (sink.wantsRevisions) send(sink, text);
  }

  close(): void {
    clearTimeout(this.#revisionTimer);
    clearTimeout(this.#presenceTimer);
    this.#sinks.clear();
  }

  #sendPoints(): void {
    this.#presenceTimer = undefined;
    const text = Buffer.from(
      JSON.stringify({ t: 'points', at: this.#points } satisfies HostMessage),
    );
    this.#points = {};
    for (const sink of this.#sinks) if (sink.waiting < tooMuchForPresence) send(sink, text);
  }
}

/** Revisions as the message that carries them. */
export const revisionsText = (revisions: readonly Revision[]): string =>
  JSON.stringify({ t: 'revisions', revisions } satisfies HostMessage);

function send(sink: RoomSink, text: Buffer): void {
  if (sink.waiting > tooMuch) sink.end(t`This connection is too slow. The plan is taken anew.`);
  else sink.send(text);
}
