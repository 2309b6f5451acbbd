import { expect, test } from 'vitest';
import { fullCard } from '#shared/layout/card-geometry.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { openPart } from '../model/open-part.ts';
import { dropPoint } from './drop-point.ts';

/** A wide plan with a machine at the bottom of its band. */
const model = new CanvasModel(
  drawSketch({ parts: { low: ['server', { x: 800, y: 200 }], lun: ['volume', { x: 0, y: 0 }] } }),
  () => 'open',
);
const { world, areas } = model.layout;
const far = 5000;

test('what is dropped on its lane stands where it was dropped, and under what stands there', () => {
  const { origin } = areas.processing;
  const at = { x: origin.x + 116, y: origin.y + 64 };
  expect(dropPoint(model, at, 'processing', 'server')).toEqual({ x: 104, y: 40 });
  const onLow = { x: origin.x + 816, y: origin.y + 224 };
  expect(dropPoint(model, onLow, 'processing', 'server')).toEqual({ x: 800, y: 256 });
});

test('what is dropped beside its lane stands at the nearest place on it, which does not grow for it', () => {
  const { box } = areas.facility;
  const under = { x: box.x + 216, y: box.y + box.h + 25 };
  expect(dropPoint(model, under, 'facility', 'room')).toEqual({ x: 192, y: 0 });
  const before = { x: world.x - far, y: world.y - far };
  expect(dropPoint(model, before, 'processing', 'server')).toEqual({ x: 0, y: 0 });
  expect(dropPoint(model, before, 'storage', 'volume')).toEqual({ x: 0, y: 56 });
  const behind = { x: world.x + world.w + far, y: world.y + world.h + far };
  expect(dropPoint(model, behind, 'security', 'firewall').x).toBe(0);
  const { x, y } = dropPoint(model, behind, 'access', 'userGroup');
  const { origin } = areas.access;
  const [right, bottom] = [origin.x + x + fullCard.w, origin.y + y + fullCard.h];
  const open = openPart(model, 'access');
  expect(right).toBeLessThanOrEqual(open.x + open.w);
  expect(bottom).toBeLessThanOrEqual(open.y + open.h);
});
