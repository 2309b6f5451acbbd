import { expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { GroupShape, Shape } from '../scene.ts';
import { roughTextWidth } from '../text-width.ts';
import { planScene } from './plan-scene.ts';

const plan = drawSketch({
  parts: {
    pool: ['hostCluster'],
    esx: ['server', { sockets: 2 }],
    kvm: ['hypervisor'],
    web: ['vm'],
    array: ['array'],
  },
  relations: [
    ['kvm', 'runsOn', 'esx'],
    ['kvm', 'memberOf', 'pool'],
    ['web', 'runsOn', 'kvm'],
    ['esx', 'linksTo', 'array'],
  ],
});
const options = { widthOf: roughTextWidth };
const check = checkPlan(plan, { today: '2026-11-22' });

const within = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.is === 'group' ? [shape, ...within(shape.shapes)] : [shape]));
const groups = (shapes: readonly Shape[]) =>
  within(shapes).filter((shape): shape is GroupShape => shape.is === 'group');
const texts = (shapes: readonly Shape[]) =>
  within(shapes).flatMap((shape) => (shape.is === 'text' ? [shape.text] : []));

test('every component of the plan is in the drawing once and links to itself', () => {
  const links = groups(planScene(plan, options).shapes).flatMap(({ link }) => link ?? []);
  expect(links.toSorted()).toEqual(['array', 'esx', 'kvm', 'pool', 'web']);
});

test('the drawing names every lane, with the state of each layer in words', () => {
  const said = texts(planScene(plan, { ...options, check }).shapes);
  expect(said).toEqual(
    expect.arrayContaining(['ACCESS', 'FACILITY', 'SECURITY', 'missing', 'thin']),
  );
});

test('a drawing without a check marks nothing and states nothing', () => {
  const said = texts(planScene(plan, options).shapes);
  expect(said.filter((text) => /missing|thin|covered/.test(text))).toEqual([]);
});

test('the same plan gives the same drawing, and nothing of it is outside its size', () => {
  const scene = planScene(plan, { ...options, check, legend: true });
  expect(planScene(plan, { ...options, check, legend: true })).toEqual(scene);
  const [drawing] = scene.shapes as readonly GroupShape[];
  const { x, y } = drawing!.place!;
  const outside = within(drawing!.shapes).filter(
    (shape) =>
      shape.is === 'rect' &&
      (shape.x + x < 0 || shape.y + y < 0 || shape.x + shape.w + x > scene.w),
  );
  expect(outside).toEqual([]);
});

test('the legend explains only what occurs', () => {
  const said = texts(planScene(plan, { ...options, legend: true }).shapes);
  expect(said).toContain('Virtual machine');
  expect(said).not.toContain('waived');
});

test('the legend counts what exists, is planned and is to be retired, whose names are struck through, and names the groups', () => {
  const changed = plan.clone();
  changed.apply([
    setPatch('component', 'array', 'status', changed.component('array')!.status, 'retire'),
    addPatch('group', { id: 'g', name: 'Web tier' }),
    setPatch('component', 'web', 'group', undefined, 'g'),
  ]);
  const struck = (of: typeof plan) =>
    within(planScene(of, options).shapes).filter(({ is }) => is === 'line').length;
  const said = texts(planScene(changed, { ...options, legend: true }).shapes);
  expect(said).toEqual(expect.arrayContaining(['to be retired: 1', 'group Web tier']));
  expect(said).not.toContain('exists: 0');
  expect(struck(changed)).toBe(struck(plan) + 1);
});

test('what is hidden is not drawn but named, and what is collapsed is drawn whole, in its group', () => {
  const changed = plan.clone();
  changed.apply([
    setPatch('component', 'array', 'hidden', undefined, true),
    setPatch('component', 'pool', 'collapsed', undefined, true),
    addPatch('group', { id: 'g', name: 'Web tier', collapsed: true }),
    setPatch('component', 'web', 'group', undefined, 'g'),
  ]);
  const scene = planScene(changed, options);
  const links = groups(scene.shapes).flatMap(({ link }) => link ?? []);
  expect(links.toSorted()).toEqual(['esx', 'kvm', 'pool', 'web']);
  expect(texts(scene.shapes)).toEqual(
    expect.arrayContaining(['Web tier', 'Not drawn, because hidden: array.']),
  );
});
