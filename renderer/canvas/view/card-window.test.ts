import { expect, test } from 'vitest';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { cardsWanted, mostCards, mountedPerFrame, nextMounted } from './card-window.ts';

const model = new CanvasModel(generateDataCenter({ components: 400, seed: 2 }), () => 'open');
const size = { w: 900, h: 600 };

test('seen from afar no card is in the document', () => {
  expect(cardsWanted(model, { x: 0, y: 0, zoom: 0.4 }, size, new Set())).toEqual([]);
});

test('near by, cards in and near the screen are wanted, groups and dragged ones not, and never too many', () => {
  const wanted = cardsWanted(model, { x: 0, y: 0, zoom: 0.5 }, size, new Set());
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.length).toBeLessThanOrEqual(mostCards);
  expect(wanted.filter((id) => model.isGroup(id))).toEqual([]);
  const [first] = wanted;
  expect(cardsWanted(model, { x: 0, y: 0, zoom: 0.5 }, size, new Set([first!]))).not.toContain(
    first,
  );
});

test('a few cards come in each frame, and those no longer wanted go', () => {
  const wanted = Array.from({ length: 20 }, (_, index) => `c${index}`);
  const one = nextMounted(['gone', 'c3'], wanted);
  expect(one).toEqual(['c3', 'c0', 'c1', 'c2', 'c4', 'c5', 'c6', 'c7', 'c8']);
  expect(one).toHaveLength(1 + mountedPerFrame);
  const all = nextMounted(nextMounted(one, wanted), wanted);
  expect(nextMounted(all, wanted)).toBe(all);
});
