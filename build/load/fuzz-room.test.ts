import { expect, test } from 'vitest';
import { fuzzRoom } from './fuzz-room.ts';

test.each([1, 2, 3])(
  'five guests on lines that drop, double and hold back end with one plan and one judgement (seed %i)',
  async (seed) => {
    const outcome = await fuzzRoom(seed, 40);
    expect(outcome).toMatchObject({ operations: 200, diverged: 0, duplicated: 0 });
    expect(outcome.revisions).toBeGreaterThan(60);
    expect(Math.min(outcome.undone, outcome.drops, outcome.doubled)).toBeGreaterThan(0);
  },
);
