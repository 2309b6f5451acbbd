import type { Revision } from '#shared/sync/protocol.ts';
import type { HostMessage } from '#shared/workshop/messages.ts';
import type { Presence } from '#shared/workshop/presence.ts';
import type { RoomSink } from './room-sink.ts';
import { t } from '#shared/words/t.ts';

const presenceMs = 50;
/** With this much waiting, whoever reads slowly gets no more of what can be missed. */
const tooMuchForPresence = 1_000_000;
/** With this much waiting they are cut off, and take the plan anew. */
const tooMuch = 8_000_000;

/** Sends what happens to everybody in a room: written once for all, and what comes together in one message. */
export class Broadcaster {
  readonly #sinks = new Set<RoomSink>();
  #revisions: Revision[] = [];
  #points: Record<string, Presence | null> = {};
  #soon: NodeJS.Immediate | undefined;
  #presenceTimer: NodeJS.Timeout | undefined;

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

  /** Those that were written together go together. */
  revision(revision: Revision): void {
    this.#revisions.push(revision);
    this.#soon ??= setImmediate(() => this.flush());
  }

  /** Where somebody is now; null when they left. */
  point(participantId: string, at: Presence | null): void {
    this.#points[participantId] = at;
    this.#presenceTimer ??= setTimeout(() => this.#sendPoints(), presenceMs);
  }

  /** Sends the revisions that wait. Whoever comes in next must not get them twice, nor miss one. */
  flush(): void {
    clearImmediate(this.#soon);
    this.#soon = undefined;
    if (this.#revisions.length === 0) return;
    const text = Buffer.from(revisionsText(this.#revisions));
    this.#revisions = [];
    for (const sink of this.#sinks) if (sink.wantsRevisions) send(sink, text);
  }

  close(): void {
    clearImmediate(this.#soon);
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
