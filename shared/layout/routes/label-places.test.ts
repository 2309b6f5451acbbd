import { expect, test } from 'vitest';
import { overlap } from '../card-geometry.ts';
import { LabelPlaces, labelMiddle } from './label-places.ts';
import { RelationRouter } from './relation-router.ts';

/** Two cards in a row, joined as often as asked; the first line is level, at y = 24. */
const joined = (times: number) =>
  new RelationRouter(
    { x: [0, 400], y: [0, 0], w: [136, 136], h: [48, 48], level: [1, 1] },
    { from: Array<number>(times).fill(0), to: Array<number>(times).fill(1) },
    [],
  );

test('words stand on the level line between two cards, and keep their place however often it is asked for', () => {
  const places = new LabelPlaces(joined(1), 14);
  expect(places.isKnown(0)).toBe(false);
  const box = { x: 238, y: 17, w: 60, h: 14 };
  expect(places.boxFor(0, 'runs on', 60)).toEqual(box);
  expect(places.boxFor(0, 'runs on', 60)).toEqual(box);
  expect(places.isKnown(0)).toBe(true);
});

test('words that are longer than their line find no place; by themselves they stand on its middle', () => {
  const router = joined(1);
  expect(new LabelPlaces(router, 14).boxFor(0, 'runs on', 300)).toBeUndefined();
  expect(labelMiddle(router, 0, 300, 14, [])).toEqual({ x: 268, y: 24 });
});

test('words of a line do not stand on those of a header, where there is another place', () => {
  const router = joined(1);
  const [w, h] = [60, 14];
  const header = { x: 200, y: 10, w: 100, h: 28 };
  expect(labelMiddle(router, 0, w, h, [])).toEqual({ x: 268, y: 24 });
  const middle = labelMiddle(router, 0, w, h, [header]);
  expect(overlap({ x: middle.x - w / 2, y: middle.y - h / 2, w, h }, header)).toBe(false);
  const everywhere = { x: 0, y: 0, w: 600, h: 48 };
  expect(labelMiddle(router, 0, w, h, [everywhere])).toEqual({ x: 268, y: 24 });
});

test('words of two lines between the same two cards do not lie over each other', () => {
  const places = new LabelPlaces(joined(2), 14);
  const boxes = [0, 1].map((index) => places.boxFor(index, `line ${index}`, 60)!);
  expect(overlap(boxes[0]!, boxes[1]!)).toBe(false);
});
