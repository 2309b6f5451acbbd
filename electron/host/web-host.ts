import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Backend } from '#electron/backend/backend.ts';
import { createHandlers } from '#electron/backend/handlers/create-handlers.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import { createAccess, type Access } from './access.ts';
import { answerPage } from './answer-page.ts';
import { serveOverSocket } from './wires/serve-over-socket.ts';
import { t } from '#shared/words/t.ts';

/** What a web host serves. */
export interface WebHostOptions {
  readonly backend: Backend;
  /** Folder of the built renderer. */
  readonly pages: string;
  /** 0 for any free one. */
  readonly port: number;
}

/** A running web host. */
export interface WebHost {
  readonly port: number;
  /** The address to open once, with its token. */
  readonly startAddress: string;
  /** Lets go of every client and of the port. The backend is left to whoever made it. */
  close(): Promise<void>;
}

/** The person at this machine: their undo is the same in every tab and after a restart. */
const localActor = 'local';
/** Larger than any workbook that is accepted. */
const largestMessage = 160 * 1024 * 1024;

/** Serves the workbench to browsers of this machine, and to nobody else. Refuses with 'port-taken'. */
export async function startWebHost({
  backend,
  pages,
  port,
}: WebHostOptions): Promise<Result<WebHost>> {
  const server = createServer();
  const bound = await listen(server, port);
  if (!bound.ok) return bound;
  const access = createAccess(bound.value);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: largestMessage,
    perMessageDeflate: false,
  });
  server.on('request', (request, response) => void answerPage(request, response, access, pages));
  serveSockets(server, sockets, access, backend);
  return ok({
    port: bound.value,
    startAddress: `http://127.0.0.1:${bound.value}${access.startPath}`,
    close: () => closeAll(server, sockets),
  });
}

function listen(server: Server, port: number): Promise<Result<number>> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return reject(error);
      resolve(
        refuse(
          'port-taken',
          t`Port ${port} cannot be used on this machine. Choose another with --port.`,
        ),
      );
    });
    server.listen({ host: '127.0.0.1', port }, () =>
      resolve(ok((server.address() as AddressInfo).port)),
    );
  });
}

function serveSockets(
  server: Server,
  sockets: WebSocketServer,
  access: Access,
  backend: Backend,
): void {
  const handlers = createHandlers(backend, { actor: localActor, mayUsePaths: false });
  server.on('upgrade', (request, socket, head) => {
    const isOwnPage =
      request.headers.origin !== undefined && access.strangeness(request) === undefined;
    if (request.url !== '/api' || !isOwnPage || !access.isKnown(request)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) => {
      // A broken frame ends the connection; the client says so to the person.
      client.on('error', () => client.terminate());
      serveOverSocket(client, handlers);
    });
  });
}

function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const client of sockets.clients) client.close(1001, t`Strata was closed.`);
  return new Promise((resolve) => {
    const force = setTimeout(() => sockets.clients.forEach((client) => client.terminate()), 500);
    sockets.close();
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
