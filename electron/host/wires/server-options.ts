import { onError, ORPCError } from '@orpc/server';
import type { RPCHandler } from '@orpc/server/ws';
import { wireOptions } from '#shared/api/large-value.ts';

/** How the contract is served over either wire. A bug is told to whoever runs the program; the client hears only that there was one. */
export const serverOptions: ConstructorParameters<typeof RPCHandler<object>>[1] = {
  ...wireOptions,
  clientInterceptors: [
    onError((error: unknown) => {
      if (!(error instanceof ORPCError) && !isLeaving(error)) console.error(error);
    }),
  ],
};

/** The client left before it was answered. */
const isLeaving = (error: unknown): boolean =>
  error instanceof Error && error.name === 'AbortError';
