import { t } from '#shared/words/t.ts';
import type { Participant } from '#shared/workshop/workshop.ts';

/** The log, undo and votes know people by name: no two may look the same, and none like Strata itself or who leads. */
export function isNameTaken(name: string, participants: readonly Participant[]): boolean {
  const taken = ['local', 'strata', 'facilitator', t`Facilitator`];
  return [...taken, ...participants.map((one) => one.name)].map(plain).includes(plain(name));
}

const plain = (text: string): string =>
  text.normalize('NFKC').toLocaleLowerCase('en').replaceAll(/\s+/g, ' ').trim();
