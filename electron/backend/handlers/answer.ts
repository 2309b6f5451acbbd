import { ORPCError } from '@orpc/server';
import type { Result } from '#shared/base/result.ts';
import { t } from '#shared/words/t.ts';

/** The value, or the refusal as the contract carries it. */
export function answer<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  const { code, message } = result.error;
  if (code === 'not-found') throw new ORPCError('NOT_FOUND', { message });
  throw new ORPCError('REFUSED', { message, data: { code } });
}

/** The refusal of what only the desktop window may ask. */
export function assertMayUsePaths(mayUsePaths: boolean): void {
  if (mayUsePaths) return;
  throw new ORPCError('FORBIDDEN', {
    message: t`Paths can be used in the desktop app only. Upload or download the file instead.`,
  });
}
