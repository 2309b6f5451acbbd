import { expect, test } from 'vitest';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { matrixOf } from '#shared/analysis/matrix/matrix-of.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Shape } from '../scene.ts';
import { roughTextWidth } from '../text-width.ts';
import { layerScene } from './layer-scene.ts';
import { pathScene } from './path-scene.ts';
import { rackScene } from './rack-scene.ts';

const plan = drawSketch({
  parts: {
    orders: ['workload', { criticality: 1 }],
    web: ['vm'],
    esx: ['server', { heightU: 1 }],
    kvm: ['hypervisor'],
    array: ['array', { heightU: 2 }],
    rack: ['rack', { heightU: 42 }],
    log: ['siem'],
  },
  relations: [
    ['orders', 'runsOn', 'web'],
    ['web', 'runsOn', 'kvm'],
    ['kvm', 'runsOn', 'esx'],
    ['esx', 'mountedIn', 'rack', { positionU: 3 }],
    ['array', 'mountedIn', 'rack'],
    ['log', 'monitors', 'esx'],
  ],
});
const options = { widthOf: roughTextWidth };
const within = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.is === 'group' ? [shape, ...within(shape.shapes)] : [shape]));
const linksOf = (shapes: readonly Shape[]) =>
  within(shapes).flatMap((shape) =>
    shape.is === 'group' && shape.link !== undefined ? [shape.link] : [],
  );
const textsOf = (shapes: readonly Shape[]) =>
  within(shapes).flatMap((shape) => (shape.is === 'text' ? [shape.text] : []));

test('a layer is drawn with all its components and what they are related to', () => {
  const { shapes } = layerScene(plan, 'processing', options);
  expect(linksOf(shapes).toSorted()).toEqual(['esx', 'kvm', 'log', 'orders', 'rack', 'web']);
});

test('of more neighbours than there is room for, the rest is counted', () => {
  const many = drawSketch({
    parts: {
      esx: ['server'],
      ...Object.fromEntries(
        Array.from({ length: 30 }, (_, index) => [`w${index}`, ['workload'] as const]),
      ),
    },
    relations: Array.from({ length: 30 }, (_, index) => [`w${index}`, 'runsOn', 'esx'] as const),
  });
  const { shapes } = layerScene(many, 'processing', options);
  expect(textsOf(shapes)).toContain('and 23 more');
});

test('an empty plan has layers, too', () => {
  const { w, h } = layerScene(drawSketch({}), 'storage', options);
  expect([w, h].every((side) => side > 0 && side < 1000)).toBe(true);
});

test('a rack shows what is mounted where, and what nobody placed', () => {
  const scene = rackScene(plan, plan.component('rack')!, options);
  expect(scene.title).toBe('rack: rack elevation, 41 U free of 42 U');
  expect(linksOf(scene.shapes)).toEqual(['esx', 'array']);
  expect(textsOf(scene.shapes)).toContain('unit not stated');
});

test('a path shows the workload, what it rests on, and what is missing, layer by layer', () => {
  const [row] = matrixOf(analysisContext(plan, '2026-11-22'), []).rows;
  const scene = pathScene(plan, row!, options);
  expect(linksOf(scene.shapes)).toEqual(expect.arrayContaining(['orders', 'web', 'esx']));
  expect(textsOf(scene.shapes)).toContain('missing');
});
