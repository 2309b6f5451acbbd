import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { guestLimits } from '#electron/backend/workshop/guest-limits.ts';
import { Guest } from '#electron/backend/workshop/guest.ts';
import type { RoomSink } from '#electron/backend/workshop/room-sink.ts';
import { strangeness, type GuestService } from './answer-guest.ts';
import { framed } from './framed.ts';
import { guestLanguage } from './guest-language.ts';
import { Intake } from './intake.ts';
import type { LanguageTag } from '#shared/words/languages.ts';
import { t } from '#shared/words/t.ts';

/** How long somebody may be connected without saying who they are. */
const helloMs = 5000;
/** A guest whose machine sleeps or whose network is gone is noticed after two of these. */
const beatMs = 15_000;
export const mostConnections = 700;

/** Serves the lines of guests who come from the room's own page. Gives what ends them. */
export function serveSockets(server: Server, service: GuestService): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: guestLimits.messageBytes,
    perMessageDeflate: false,
  });
  const intake = new Intake(() => sockets.clients.size);
  server.on('upgrade', (request, socket, head) => {
    const isOwnPage =
      request.headers.origin !== undefined && strangeness(service, request) === undefined;
    const isRoom = new URL(request.url ?? '/', 'http://page').pathname === '/guest';
    if (!isRoom || !isOwnPage || sockets.clients.size >= mostConnections) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) =>
      serveGuest(client, socket, intake, service, guestLanguage(request)),
    );
  });
  const beats = setInterval(() => sockets.clients.forEach(beat), beatMs);
  return () => {
    clearInterval(beats);
    sockets.close();
    setTimeout(() => sockets.clients.forEach((client) => client.terminate()), 300).unref();
  };
}

const answered = new WeakSet<WebSocket>();

/** Asks whether somebody is still there; who did not answer the last time is let go. */
function beat(client: WebSocket): void {
  if (!answered.has(client)) return client.terminate();
  answered.delete(client);
  client.ping();
}

/** `socket` is what lies under the client's line: what goes to many is written to it as it is. */
function serveGuest(
  client: WebSocket,
  socket: Duplex,
  intake: Intake,
  { room, now }: GuestService,
  language: LanguageTag,
): void {
  let isOver = false;
  const sink: RoomSink = {
    wantsRevisions: true,
    get waiting() {
      return client.bufferedAmount;
    },
    send: (text) => {
      if (client.readyState !== client.OPEN) return;
      if (typeof text === 'string') client.send(text);
      else socket.write(framed(text));
    },
    end: () => {
      isOver = true;
      client.close(1008);
    },
  };
  const guest = new Guest(room, sink, now, language);
  /** What was under way when the line was ended is not heard any more. */
  const soon = (act: () => void) =>
    intake.add(
      () => (isOver ? undefined : act()),
      (bug) => guest.failed(bug),
    );
  const deadline = setTimeout(() => {
    if (!guest.isKnown) client.terminate();
  }, helloMs);
  answered.add(client);
  client.on('pong', () => answered.add(client));
  client.on('message', (data, isBinary) =>
    soon(() => {
      if (isBinary) guest.cutOff(t`sent something that no Strata sends`);
      else guest.take((data as Buffer).toString());
    }),
  );
  client.on('error', (error) => {
    const isTooLarge = 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
    if (isTooLarge) soon(() => guest.cutOff(t`sent a message that is far too large`));
    client.terminate();
  });
  client.on('close', () => {
    clearTimeout(deadline);
    intake.add(() => guest.left(), console.error);
  });
}
