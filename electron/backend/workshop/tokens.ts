import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** Without characters that are taken for others when read from a wall: 0 O 1 I L. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const codeLength = 6;

/** A code that opens a room, as `4729KD`: one of some 900 million. */
export const newCode = (): string =>
  Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');

/** A token that stands for one participant. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: whoever reads the plan file cannot come in with it. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');

/** Compares without telling by its duration how much was right. */
export function isSameSecret(given: string, expected: string): boolean {
  const [a, b] = [tokenHash(given), tokenHash(expected)].map((text) => Buffer.from(text));
  return timingSafeEqual(a!, b!);
}
