import { expect, test } from 'vitest';
import { paused, prolonged, started, timeLeft } from './timer.ts';

test('a running timer counts down and over; a standing one keeps what is left', () => {
  const running = started({ leftMs: 60_000 }, 1000);
  expect([timeLeft(running, 1000), timeLeft(running, 31_000), timeLeft(running, 71_000)]).toEqual([
    60_000, 30_000, -10_000,
  ]);
  const standing = paused(running, 31_000);
  expect([standing, timeLeft(standing, 99_000)]).toEqual([{ leftMs: 30_000 }, 30_000]);
});

test('more time neither starts nor stops it', () => {
  expect(prolonged({ leftMs: 1000 }, 300_000)).toEqual({ leftMs: 301_000 });
  expect(prolonged({ leftMs: 1000, startedAt: 5 }, 300_000)).toEqual({
    leftMs: 301_000,
    startedAt: 5,
  });
});
