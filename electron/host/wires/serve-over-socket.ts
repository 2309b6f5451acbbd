import { RPCHandler } from '@orpc/server/ws';
import type { WebSocket } from 'ws';
import { wireOptions } from '#shared/api/large-value.ts';
import type { Handlers } from '#electron/backend/handlers/create-handlers.ts';

/** Answers one WebSocket with the contract, until it closes. Whoever upgraded it has checked who is there. */
export function serveOverSocket(socket: WebSocket, handlers: Handlers): void {
  void new RPCHandler(handlers, wireOptions).upgrade(socket, { context: {} });
}
