import type { CommandContext } from '#shared/commands/command.ts';

/** Identities and time of this window. */
export const worldContext: CommandContext = {
  ids: { next: randomId },
  clock: { now: () => Date.now() },
};

/** A random identity in the form of a UUID. Browsers give `randomUUID` to secure pages only; a guest's page on the network is none. */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20, 32]
    .map((end, index, ends) => hex.slice(ends[index - 1] ?? 0, end))
    .join('-');
}
