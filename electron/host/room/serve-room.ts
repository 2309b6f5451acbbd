import { createServer as createPlainServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { RoomSecrets } from '#electron/backend/workshop/room-secrets.ts';
import type { RoomServer, ServeRoom } from '#electron/backend/workshop/room-server.ts';
import type { Room } from '#electron/backend/workshop/room.ts';
import { newCode } from '#electron/backend/workshop/tokens.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { OpenRoom, RoomOrder } from '#shared/workshop/open-room.ts';
import { answerGuest, type GuestService } from './answer-guest.ts';
import { JoinLimits } from './join-limits.ts';
import { PlanForGuests } from './plan-for-guests.ts';
import { fingerprintOf, makeCertificate, type Certificate } from './room-certificate.ts';
import { mostConnections, serveSockets } from './serve-sockets.ts';
import { t } from '#shared/words/t.ts';

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
