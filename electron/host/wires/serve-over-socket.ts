import { RPCHandler } from '@orpc/server/ws';
import type { WebSocket } from 'ws';
import type { Handlers } from '#electron/backend/handlers/create-handlers.ts';
import { serverOptions } from './server-options.ts';

/** Answers one WebSocket with the contract, until it closes. Whoever upgraded it has checked who is there. */
export function serveOverSocket(socket: WebSocket, handlers: Handlers): void {
  void new RPCHandler(handlers, serverOptions).upgrade(socket, { context: {} });
}
