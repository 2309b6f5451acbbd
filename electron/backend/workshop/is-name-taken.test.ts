import { afterEach, expect, test } from 'vitest';
import { speak } from '#shared/words/spoken.ts';
import type { Participant } from '#shared/workshop/workshop.ts';
import { isNameTaken } from './is-name-taken.ts';

afterEach(() => speak('en', {}));

const ada: Participant = {
  id: 'a',
  name: 'Ada Lovelace',
  role: 'viewer',
  tokenHash: '',
  joinedAt: 0,
  removed: false,
  muted: false,
};

test.each(['Ada Lovelace', ' ada  LOVELACE ', 'Ａｄａ Lovelace', 'Strata', 'facilitator'])(
  '%j is the name of somebody',
  (name) => expect(isNameTaken(name, [ada])).toBe(true),
);

test('another name is free', () => expect(isNameTaken('Ada', [ada])).toBe(false));

test('nobody passes for who leads, in the language spoken either', () => {
  speak('de', { Facilitator: 'Moderation' });
  expect(isNameTaken('moderation', [])).toBe(true);
});
