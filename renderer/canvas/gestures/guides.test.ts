import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guidesFor } from './guides.ts';

const card = (x: number, y: number, w = 100, h = 40) => ({ x, y, w, h });

test('a box snaps to the nearest edge in line, and the line runs through both', () => {
  const { x, y } = guidesFor(card(103, 200), [card(100, 0)], 6);
  expect(x).toEqual({
    by: -3,
    lines: [
      { at: 100, from: 0, to: 240 },
      { at: 200, from: 0, to: 240 },
    ],
    spaces: [],
  });
  expect(y).toBeUndefined();
});

test('middles line up with middles only', () => {
  const { x } = guidesFor(card(72, 200, 60), [card(50, 0, 100)], 6);
  expect(x).toEqual({ by: -2, lines: [{ at: 100, from: 0, to: 240 }], spaces: [] });
  expect(guidesFor(card(98, 200, 300), [card(50, 0, 100)], 3).x).toBeUndefined();
});

test('a box between two neighbours snaps to the middle of the space, and both spaces are marked', () => {
  const { x } = guidesFor(card(153, 3), [card(0, 0), card(300, 0)], 6);
  expect(x).toEqual({
    by: -3,
    lines: [],
    spaces: [
      { from: 100, to: 150, at: 23 },
      { from: 250, to: 300, at: 23 },
    ],
  });
});

test('a box beside two neighbours takes the space between them', () => {
  const after = guidesFor(card(282, 0), [card(0, 0), card(140, 0)], 6).x!;
  expect([after.by, after.spaces]).toEqual([
    -2,
    [
      { from: 100, to: 140, at: 20 },
      { from: 240, to: 280, at: 20 },
    ],
  ]);
  const before = guidesFor(card(1, 0), [card(140, 0), card(280, 0)], 6).x!;
  expect(before.by).toBe(-1);
});

test('nothing near by is nothing to snap to', () => {
  expect(guidesFor(card(40, 60), [card(500, 500)], 6)).toEqual({ x: undefined, y: undefined });
});

test('a snap never goes further than it may, and something lines up or is evenly spaced after it', () => {
  const whole = fc.integer({ min: -300, max: 300 });
  const box = fc.record({
    x: whole,
    y: whole,
    w: fc.integer({ min: 10, max: 200 }),
    h: fc.integer({ min: 10, max: 90 }),
  });
  fc.assert(
    fc.property(box, fc.array(box, { maxLength: 12 }), (moved, others) => {
      const { x, y } = guidesFor(moved, others, 8);
      for (const snap of [x, y]) {
        if (snap === undefined) continue;
        expect(Math.abs(snap.by)).toBeLessThanOrEqual(8);
        expect(snap.lines.length + snap.spaces.length).toBeGreaterThan(0);
      }
    }),
  );
});
