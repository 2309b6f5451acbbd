import type { Room } from '../workshop/room.ts';
import type { RoomSink } from '../workshop/room-sink.ts';

/** The host's own person in a room. */
export const localParticipant = 'local';

/** What the host's own window hears of its room, message by message as JSON, until the window or the room ends. */
export async function* roomEvents(
  room: Room,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void> {
  const waiting: string[] = [];
  let isOver = false;
  let wake: () => void = () => undefined;
  const sink: RoomSink = {
    wantsRevisions: false,
    get waiting() {
      return waiting.reduce((sum, text) => sum + text.length, 0);
    },
    send: (text) => {
      waiting.push(text.toString());
      wake();
    },
    end: () => {
      isOver = true;
      wake();
    },
  };
  signal?.addEventListener('abort', () => wake());
  const leave = room.enter(localParticipant, sink);
  try {
    while (signal?.aborted !== true) {
      const text = waiting.shift();
      if (text !== undefined) yield text;
      else if (isOver) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    leave();
  }
}
