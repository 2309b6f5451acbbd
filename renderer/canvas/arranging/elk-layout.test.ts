import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ElkEngine } from './elk-engine.ts';
import { elkDeadlineMs, elkLayout, type ElkPiece } from './elk-layout.ts';

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

const piece: ElkPiece = { boxes, lines: [['a', 'b']] };
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 0, y: 80 }],
]);
const never = new Promise<'stopped'>(() => {});

const laidOut = (engine: ElkEngine, pieces = [piece], stopped = never) =>
  elkLayout(pieces, 'layers', stopped, () => Promise.resolve(engine));

test('an ELK that answers in time places the boxes of each piece, and is ended', async () => {
  const elk = fakeElk(after(elkDeadlineMs - 1));
  const found = laidOut(elk, [piece, piece]);
  await vi.advanceTimersByTimeAsync(elkDeadlineMs - 1);
  expect(await found).toEqual([places, places]);
  expect([elk.isEnded, vi.getTimerCount()]).toEqual([true, 0]);
});

test('an ELK that is too slow is ended at the deadline, and says that it was late', async () => {
  const elk = fakeElk(after(10 * elkDeadlineMs));
  const found = laidOut(elk);
  await vi.advanceTimersByTimeAsync(elkDeadlineMs - 1);
  expect(elk.isEnded).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect([await found, elk.isEnded]).toEqual(['late', true]);
});

test('an ELK that gives up says so and not that it was late, whether it answers or dies', async () => {
  const refusing = fakeElk(() => Promise.reject(new Error('NullPointerException')));
  expect([await laidOut(refusing), refusing.isEnded]).toEqual(['failed', true]);
  const dying = fakeElk(() => new Promise(() => {}), Promise.resolve(undefined));
  expect([await laidOut(dying), dying.isEnded]).toEqual(['failed', true]);
});

test('an ELK that is stopped by hand is ended at once', async () => {
  const elk = fakeElk(() => new Promise(() => {}));
  expect([await laidOut(elk, [piece], Promise.resolve('stopped')), elk.isEnded]).toEqual([
    'stopped',
    true,
  ]);
});
