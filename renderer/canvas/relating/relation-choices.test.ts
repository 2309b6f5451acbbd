import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { relationChoices, whyNoRelation } from './relation-choices.ts';

const plan = drawSketch({
  parts: {
    db: ['workload', { name: 'Order DB' }],
    vm: ['vm', { name: 'web-01' }],
    used: ['vm', { name: 'web-02' }],
    site: ['site', { name: 'Berlin' }],
    center: ['vmManager', { name: 'vCenter' }],
  },
  relations: [['db', 'runsOn', 'used']],
});
const words = (from: string, to: string) =>
  relationChoices(plan, plan.component(from)!, plan.component(to)!).map((choice) => choice.words);

test('only legal relations are offered, the usual one first, then those that read the other way', () => {
  expect(words('db', 'vm')).toEqual(['runs on web-01', 'is needed by web-01']);
});

test('a relation that is there already is not offered again', () => {
  expect(words('db', 'used')).toEqual(['is needed by web-02']);
});

test('a drag from the far end offers the same relation, turned round', () => {
  const [choice] = relationChoices(plan, plan.component('vm')!, plan.component('center')!);
  expect(choice).toMatchObject({ kind: 'dependsOn', from: { id: 'vm' }, to: { id: 'center' } });
  expect(words('vm', 'center')).toContain('is managed by vCenter');
});

test('where nothing is legal, one sentence says so', () => {
  expect(words('db', 'site')).toEqual([]);
  expect(whyNoRelation(plan.component('db')!, plan.component('site')!)).toBe(
    'No relation joins a workload and a site: Order DB stays as it is.',
  );
  expect(whyNoRelation(plan.component('db')!, plan.component('db')!)).toBe(
    'Order DB cannot be related to itself. Drop on another component.',
  );
});
