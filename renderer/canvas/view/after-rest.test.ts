import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AfterRest } from './after-rest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What waits for a rest of so long, and how often it came. */
function counted(restMs: number) {
  const act = vi.fn<() => void>();
  return { rest: new AfterRest(restMs, act), act };
}

test('as long as something stirs nothing is done, however long that is; then once', () => {
  const { rest, act } = counted(100);
  for (let step = 0; step < 50; step++) {
    rest.stir();
    vi.advanceTimersByTime(60);
  }
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(act).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(1000);
  expect(act).toHaveBeenCalledOnce();
});

test('however often something stirs, there is one timer', () => {
  const { rest } = counted(100);
  for (let step = 0; step < 50; step++) rest.stir();
  expect(vi.getTimerCount()).toBe(1);
});

test('what is stirred again after its rest comes again', () => {
  const { rest, act } = counted(10);
  rest.stir();
  vi.advanceTimersByTime(10);
  rest.stir();
  vi.advanceTimersByTime(10);
  expect(act).toHaveBeenCalledTimes(2);
});

test('nothing comes of what was stopped', () => {
  const { rest, act } = counted(20);
  rest.stir();
  rest.stop();
  vi.advanceTimersByTime(60);
  expect(act).not.toHaveBeenCalled();
});
