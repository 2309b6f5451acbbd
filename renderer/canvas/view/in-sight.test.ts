import { expect, test } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { cardsIn, sightAgain } from './in-sight.ts';

function twoMachines() {
  const plan = drawSketch({
    parts: { one: ['vm', { x: 40, y: 40 }], far: ['vm', { x: 1400, y: 40 }] },
  });
  return { plan, model: new CanvasModel(plan, () => 'open') };
}

test('a view looks at the cards that lie whole in it', () => {
  const { model } = twoMachines();
  const { x, y, w, h } = model.boxOf('one')!;
  expect(cardsIn(model, { x: x - 10, y: y - 10, w: w + 20, h: h + 20 })).toEqual(['one']);
  expect(cardsIn(model, { x: x - 10, y: y - 10, w, h: h + 20 })).toEqual([]);
});

test('a view is what it was while what it looks at lies in it, and follows it where a layout puts it', () => {
  const { plan, model } = twoMachines();
  const { x, y } = model.boxOf('one')!;
  const sight = { x: x - 100, y: y - 100, w: 500, h: 300 };
  expect(sightAgain(model, sight, ['one'])).toEqual(sight);
  expect(sightAgain(model, sight, ['gone'])).toEqual(sight);
  const change = [setPatch('component', 'one', 'x', 40, 900)];
  plan.apply(change);
  model.apply(change);
  const moved = model.boxOf('one')!;
  expect(sightAgain(model, sight, ['one'])).toEqual({
    x: moved.x - 40,
    y: moved.y - 40,
    w: moved.w + 80,
    h: moved.h + 80,
  });
});
