import { refuse, type Result } from '#shared/base/result.ts';

/** Why a file cannot be read, in a sentence for a person. Thrown inside a reader, where callbacks cannot return; turned into a refusal at its edge. */
export class UnreadableFile extends Error {}

/** The result of a reader, with its UnreadableFile as a refusal. `ok` wraps what it gives. */
export function readOrRefuse<Value>(read: () => Value): Result<Value> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof UnreadableFile) return refuse('unreadable-file', error.message);
    throw error;
  }
}
