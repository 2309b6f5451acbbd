import { expect, test } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { presentedSteps } from './presented-steps.ts';

const titles = (plan: Parameters<typeof presentedSteps>[0]) =>
  presentedSteps(plan).map(({ title }) => title);

test('a plan without bookmarks is presented as a whole, then layer by layer', () => {
  expect(titles(drawSketch({ name: 'Hall 2', parts: {} }))).toEqual([
    'Hall 2',
    'Access',
    'Application',
    'Processing',
    'Network',
    'Storage',
    'Security',
    'Management',
  ]);
});

test('bookmarked views are presented in their order; queries are no views', () => {
  const plan = drawSketch({ name: 'Hall 2', parts: {} });
  const view = { x: 0, y: 0, w: 100, h: 100 };
  plan.apply([
    addPatch('bookmark', { id: 'b', name: 'Second', rank: 2, ...view }),
    addPatch('bookmark', { id: 'a', name: 'First', rank: 1, ...view }),
    addPatch('bookmark', { id: 'q', name: 'No backup', rank: 3, query: 'vms without backup' }),
  ]);
  expect(titles(plan)).toEqual(['Hall 2', 'First', 'Second']);
});
