import { RPCHandler } from '@orpc/server/ws';
import type { WebSocket } from 'ws';
import type { Handlers } from '#electron/backend/handlers/create-handlers.ts';
import { serverOptions } from './server-options.ts';

/** A port of `worker_threads`, or Electron's `MessagePortMain`: they differ in how a message arrives. */
export interface WirePort {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
}

/**
 * Answers one message port with the contract, until it closes. The port is served as if it were a socket: the
 * messages are the same, and that handler survives one that makes no sense, which oRPC's own for ports does not.
 */
export function serveOverPort(port: WirePort, handlers: Handlers): void {
  const socket = {
    send: (message: unknown) => port.postMessage(message),
    addEventListener: (type: string, listener: (event: { data?: unknown }) => void) => {
      if (type === 'message') port.on('message', (message) => listener({ data: carried(message) }));
      if (type === 'close') port.on('close', () => listener({}));
    },
  } as Pick<WebSocket, 'addEventListener' | 'send'>;
  void new RPCHandler(handlers, serverOptions).upgrade(socket, { context: {} });
  port.start();
}

/** Electron wraps what arrives in an event; `worker_threads` does not. */
const carried = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'data' in message && 'ports' in message
    ? message.data
    : message;
