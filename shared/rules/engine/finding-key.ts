import type { Id } from '#shared/base/ids.ts';

/** The key of what a rule says about a subject: the same while the finding stands. */
export const findingKey = (rule: string, subject: Id | 'plan'): string => `${rule} ${subject}`;

/** The rule and the subject of a key. */
export function keyParts(key: string): readonly [rule: string, subject: Id | 'plan'] {
  const gap = key.indexOf(' ');
  return [key.slice(0, gap), key.slice(gap + 1)];
}
