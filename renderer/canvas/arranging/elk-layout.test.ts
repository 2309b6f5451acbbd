import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ElkEngine } from './elk-engine.ts';
import { elkDeadlineMs, elkLayout } from './elk-layout.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const boxes = new Map([
  ['a', { x: 0, y: 0, w: 136, h: 48 }],
  ['b', { x: 0, y: 0, w: 136, h: 48 }],
]);

/** An ELK that answers after so many ms, or fails as told, and says whether it was ended. */
function fakeElk(answer: ElkEngine['layout'], failed: ElkEngine['failed'] = new Promise(() => {})) {
  const engine = {
    isEnded: false,
    layout: answer,
    failed,
    end: () => void (engine.isEnded = true),
  };
  return engine;
}

const after =
  (ms: number): ElkEngine['layout'] =>
  (graph) =>
    new Promise((resolve) => {
      setTimeout(
        () =>
          resolve({
            ...graph,
            children: [
              { id: 'a', x: 0, y: 0 },
              { id: 'b', y: 80 },
            ],
          }),
        ms,
      );
    });

const laidOut = (engine: ElkEngine) =>
  elkLayout(boxes, [['a', 'b']], 'layers', () => Promise.resolve(engine));

test('an ELK that answers in time places the boxes, and is ended', async () => {
  const elk = fakeElk(after(elkDeadlineMs - 1));
  const places = laidOut(elk);
  await vi.advanceTimersByTimeAsync(elkDeadlineMs - 1);
  expect(await places).toEqual(
    new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 0, y: 80 }],
    ]),
  );
  expect([elk.isEnded, vi.getTimerCount()]).toEqual([true, 0]);
});

test('an ELK that is too slow is ended at the deadline, and places nothing', async () => {
  const elk = fakeElk(after(10 * elkDeadlineMs));
  const places = laidOut(elk);
  await vi.advanceTimersByTimeAsync(elkDeadlineMs - 1);
  expect(elk.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect([await places, elk.isEnded]).toEqual([undefined, true]);
});

test('an ELK that gives up places nothing, whether it says so or dies', async () => {
  const refusing = fakeElk(() => Promise.reject(new Error('NullPointerException')));
  expect([await laidOut(refusing), refusing.isEnded]).toEqual([undefined, true]);
  const dying = fakeElk(() => new Promise(() => {}), Promise.resolve(undefined));
  expect([await laidOut(dying), dying.isEnded]).toEqual([undefined, true]);
});
