import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangedBoxes } from './arranged-boxes.ts';

const boxes = [
  { x: 0, y: 0, w: 100, h: 40 },
  { x: 130, y: 20, w: 60, h: 40 },
  { x: 400, y: 100, w: 100, h: 20 },
];
const moved = (how: Parameters<typeof arrangedBoxes>[1]) =>
  arrangedBoxes(boxes, how).map(({ x, y }, index) => [boxes[index]!.x + x, boxes[index]!.y + y]);

test('boxes are aligned with the outermost edge, or with the middle of all', () => {
  expect(moved('left').map(([x]) => x)).toEqual([0, 0, 0]);
  expect(moved('right').map(([x]) => x)).toEqual([400, 440, 400]);
  expect(moved('centre').map(([x]) => x)).toEqual([200, 220, 200]);
  expect(moved('top').map(([, y]) => y)).toEqual([0, 0, 0]);
  expect(moved('bottom').map(([, y]) => y)).toEqual([80, 80, 100]);
  expect(moved('middle').map(([, y]) => y)).toEqual([40, 40, 50]);
});

test('what is spread keeps its first and last, with the same space between all', () => {
  expect(moved('spread-across').map(([x]) => x)).toEqual([0, 220, 400]);
  expect(moved('same-spacing').map(([x]) => x)).toEqual([0, 116, 192]);
});

test('spread boxes stand in the same order, with spaces that differ by rounding only', () => {
  const box = fc.record({
    x: fc.integer({ min: 0, max: 900 }),
    y: fc.constant(0),
    w: fc.integer({ min: 10, max: 200 }),
    h: fc.constant(40),
  });
  fc.assert(
    fc.property(fc.array(box, { minLength: 3, maxLength: 9 }), (some) => {
      const moves = arrangedBoxes(some, 'spread-across');
      const placed = some
        .map((one, index) => ({ ...one, was: one.x, x: one.x + moves[index]!.x }))
        .toSorted((a, b) => a.was - b.was || a.x - b.x);
      const gaps = placed
        .slice(1)
        .map((next, index) => next.x - placed[index]!.x - placed[index]!.w);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
    }),
  );
});
