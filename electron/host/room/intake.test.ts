import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Intake } from './intake.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

const thrown = (bug: unknown) => {
  throw bug;
};

test('who sends alone does not wait; what comes after it within the time is done together, in its order', () => {
  vi.advanceTimersByTime(1000);
  const intake = new Intake(() => 50);
  const done: string[] = [];
  const add = (...names: string[]) => {
    for (const name of names) intake.add(() => void done.push(name), thrown);
  };
  add('first');
  vi.advanceTimersByTime(0);
  expect(done).toEqual(['first']);
  add('a', 'b');
  vi.advanceTimersByTime(20);
  add('c');
  expect(done).toEqual(['first']);
  vi.advanceTimersByTime(20);
  expect(done).toEqual(['first', 'a', 'b', 'c']);
});

test('few guests wait less than many, and nobody for long', () => {
  const waited = (guests: number): number => {
    vi.advanceTimersByTime(1000);
    const intake = new Intake(() => guests);
    let isDone = false;
    intake.add(() => undefined, thrown);
    vi.advanceTimersByTime(0);
    intake.add(() => (isDone = true), thrown);
    let ms = 0;
    for (; !isDone; ms++) vi.advanceTimersByTime(1);
    return ms;
  };
  expect([2, 10, 50, 300].map(waited)).toEqual([1, 7, 38, 38]);
});

test('a mistake with what one sent is told, and what the others sent is done all the same', () => {
  const intake = new Intake(() => 2);
  const told: unknown[] = [];
  const mistake = new Error('cannot read x of undefined');
  intake.add(
    () => thrown(mistake),
    (bug) => void told.push(bug),
  );
  intake.add(() => void told.push('done'), thrown);
  vi.advanceTimersByTime(10);
  expect(told).toEqual([mistake, 'done']);
});
