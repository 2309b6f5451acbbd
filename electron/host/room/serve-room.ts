import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { guestLimits } from '#electron/backend/workshop/guest-limits.ts';
import { Guest } from '#electron/backend/workshop/guest.ts';
import type { RoomSecrets } from '#electron/backend/workshop/room-secrets.ts';
import type { RoomServer, ServeRoom } from '#electron/backend/workshop/room-server.ts';
import type { Room } from '#electron/backend/workshop/room.ts';
import type { RoomSink } from '#electron/backend/workshop/room-sink.ts';
import { newCode } from '#electron/backend/workshop/tokens.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { OpenRoom, RoomOrder } from '#shared/workshop/open-room.ts';
import { answerGuest, strangeness, type GuestService } from './answer-guest.ts';
import { JoinLimits } from './join-limits.ts';
import { PlanForGuests } from './plan-for-guests.ts';
import { fingerprintOf, makeCertificate, type Certificate } from './room-certificate.ts';
import { t } from '#shared/words/t.ts';

/** How long somebody may be connected without saying who they are. */
const helloMs = 5000;
/** A guest whose machine sleeps or whose network is gone is noticed after two of these. */
const beatMs = 15_000;
const mostConnections = 700;

/** Serves rooms to guests' browsers from a folder of the built renderer. */
export const roomServing =
  (pages: string): ServeRoom =>
  async (room, order, again) => {
    const certificate = order.tls
      ? (again?.tls ?? (await makeCertificate(order.address, Date.now())))
      : undefined;
    const server =
      certificate === undefined ? createPlainServer() : createSecureServer(certificate);
    const wasHere = again?.address === order.address ? again.port : undefined;
    const bound = await listen(server, order, order.port === 0 ? (wasHere ?? 0) : order.port);
    if (!bound.ok) return bound;
    const code = again?.code ?? newCode();
    return ok(serveOn(server, room, pages, { ...order, port: bound.value }, code, certificate));
  };

function serveOn(
  server: Server,
  room: Room,
  pages: string,
  order: RoomOrder,
  code: string,
  certificate: Certificate | undefined,
): RoomServer {
  const host = hostName(order.address);
  const scheme = order.tls ? 'https' : 'http';
  const origin = `${scheme}://${host}:${order.port}`;
  const service: GuestService = {
    room,
    code,
    pages,
    plan: new PlanForGuests(room),
    limits: new JoinLimits(),
    hosts: [`${host}:${order.port}`],
    origin,
    now: () => performance.now(),
  };
  server.on('request', (request, response) => {
    answerGuest(request, response, service).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  const closeSockets = serveSockets(server, service);
  const secrets: RoomSecrets = {
    code,
    address: order.address,
    port: order.port,
    ...(certificate === undefined ? {} : { tls: certificate }),
  };
  return {
    opened: openedRoom(order, code, origin, certificate),
    secrets,
    close: () => closeAll(server, closeSockets),
  };
}

const openedRoom = (
  order: RoomOrder,
  code: string,
  origin: string,
  certificate: Certificate | undefined,
): OpenRoom => ({
  ...order,
  code,
  link: `${origin}/room`,
  ...(certificate === undefined ? {} : { fingerprint: fingerprintOf(certificate) }),
});

function serveSockets(server: Server, service: GuestService): () => void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: guestLimits.messageBytes,
    perMessageDeflate: false,
  });
  server.on('upgrade', (request, socket, head) => {
    const isOwnPage =
      request.headers.origin !== undefined && strangeness(service, request) === undefined;
    const isRoom = new URL(request.url ?? '/', 'http://page').pathname === '/guest';
    if (!isRoom || !isOwnPage || sockets.clients.size >= mostConnections) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => seat(client, service));
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

function seat(client: WebSocket, { room, now }: GuestService): void {
  answered.add(client);
  const sink: RoomSink = {
    wantsRevisions: true,
    get waiting() {
      return client.bufferedAmount;
    },
    send: (text) => {
      if (client.readyState === client.OPEN) client.send(text, { binary: false });
    },
    end: () => client.close(1008),
  };
  const guest = new Guest(room, sink, now);
  const deadline = setTimeout(() => {
    if (!guest.isKnown) client.terminate();
  }, helloMs);
  client.on('pong', () => answered.add(client));
  client.on('message', (data, isBinary) => {
    if (isBinary) guest.cutOff(t`sent something that no Strata sends`);
    else guest.take((data as Buffer).toString());
  });
  client.on('error', (error) => {
    const isTooLarge = 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
    if (isTooLarge) guest.cutOff(t`sent a message that is far too large`);
    client.terminate();
  });
  client.on('close', () => {
    clearTimeout(deadline);
    guest.left();
  });
}

function listen(server: Server, { address }: RoomOrder, port: number): Promise<Result<number>> {
  server.maxConnections = mostConnections;
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (!['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(error.code ?? ''))
        return reject(error);
      resolve(
        refuse(
          'port-taken',
          t`Port ${port} of ${address} cannot be used on this machine. Choose another port or network.`,
        ),
      );
    });
    server.listen({ host: address, port }, () =>
      resolve(ok((server.address() as AddressInfo).port)),
    );
  });
}

function closeAll(server: Server, closeSockets: () => void): Promise<void> {
  closeSockets();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}

const hostName = (address: string): string => (address.includes(':') ? `[${address}]` : address);
