import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atRest, followTouches } from './at-rest.ts';
import { inSlices } from './in-slices.ts';

const window = new EventTarget();
followTouches(window);

/** Whether it is at rest after so long. */
async function restsAfter(ms: number, signal = new AbortController().signal): Promise<boolean> {
  let isAtRest = false;
  void atRest(signal).then(() => {
    isAtRest = true;
  });
  await vi.advanceTimersByTimeAsync(ms);
  return isAtRest;
}

const drag = (buttons: number) => Object.assign(new Event('pointermove'), { buttons });

describe('work in the background', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
  });

  it('goes on at once where nobody touches anything, also while the pointer passes over', async () => {
    await vi.advanceTimersByTimeAsync(1000);
    window.dispatchEvent(drag(0));
    expect(await restsAfter(0)).toBe(true);
  });

  it.each(['pointerdown', 'wheel', 'keydown'])('waits a moment after a %s', async (name) => {
    window.dispatchEvent(new Event(name));
    expect(await restsAfter(200)).toBe(false);
    expect(await restsAfter(100)).toBe(true);
  });

  it('waits as long as somebody drags', async () => {
    const { signal } = new AbortController();
    for (let step = 0; step < 10; step++) {
      window.dispatchEvent(drag(4));
      expect(await restsAfter(100, signal)).toBe(false);
    }
    expect(await restsAfter(300, signal)).toBe(true);
  });

  it('waits no longer once it is not wanted', async () => {
    const stop = new AbortController();
    window.dispatchEvent(new Event('wheel'));
    stop.abort();
    expect(await restsAfter(0, stop.signal)).toBe(true);
  });
});

describe('work in slices', () => {
  it('is put off before each slice, and done in the end', async () => {
    const seen: number[] = [];
    let pauses = 0;
    const slow = (item: number) => {
      for (const end = performance.now() + 3; performance.now() < end;);
      seen.push(item);
    };
    const { signal } = new AbortController();
    const pause = () => {
      pauses++;
      return Promise.resolve();
    };
    expect(await inSlices([1, 2, 3, 4, 5, 6, 7, 8], slow, signal, pause)).toBe(true);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(pauses).toBeGreaterThan(1);
  });
});
