import { expect, test } from 'vitest';
import { lineAt } from './line-at.ts';
import { sceneRouter } from './scene-router.ts';
import { emptyScene, levelOf, type SceneState } from './scene-state.ts';

const words = { w: 60, h: 14 };

/** Two cards side by side, joined by a level line at y = 24. */
function twoCards(quiet: 0 | 1): SceneState {
  return {
    ...emptyScene(),
    boxes: {
      x: Float32Array.of(0, 400),
      y: Float32Array.of(0, 0),
      w: Float32Array.of(136, 136),
      h: Float32Array.of(48, 48),
      level: Uint8Array.of(levelOf.card, levelOf.card),
      lane: Uint8Array.of(0, 0),
      groups: new Uint32Array(),
    },
    relations: {
      from: Uint32Array.of(0),
      to: Uint32Array.of(1),
      quiet: Uint8Array.of(quiet),
      kind: Uint8Array.of(0),
      count: Uint16Array.of(1),
    },
  };
}

test('the line under the pointer is found, with the free place in its middle for what it says', () => {
  const scene = twoCards(0);
  sceneRouter(scene).route(0);
  expect(lineAt(scene, { x: 200, y: 28, reach: 6, words })).toEqual({
    index: 0,
    route: [136, 24, 400, 24],
    at: { x: 268, y: 24 },
  });
  expect(lineAt(scene, { x: 200, y: 40, reach: 6, words })).toBeUndefined();
});

test('a line whose way was not painted yet is not found: hovering works nothing out', () => {
  expect(lineAt(twoCards(0), { x: 200, y: 24, reach: 6, words })).toBeUndefined();
});

test('a line of a pillar is found only while one of its ends is selected', () => {
  const scene = twoCards(1);
  sceneRouter(scene).route(0);
  expect(lineAt(scene, { x: 200, y: 24, reach: 6, words })).toBeUndefined();
  scene.selected = new Set([1]);
  expect(lineAt(scene, { x: 200, y: 24, reach: 6, words })?.index).toBe(0);
});
