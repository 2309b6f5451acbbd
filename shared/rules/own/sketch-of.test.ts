import { expect, test } from 'vitest';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { ownFixturesSchema } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { allFixtures } from '../book/all-fixtures.ts';
import { sketchOf } from './sketch-of.ts';

const sketch: PlanSketch = {
  profile: 'branch',
  goals: ['availability', 'cost'],
  notNeeded: { access: 'Nobody signs in' },
  parts: {
    'esx-01': ['server', { ramGiB: 64, status: 'existing' }],
    hyp: ['hypervisor', { technology: 'vmware-vsphere' }],
    'web-01': ['vm'],
    'web-02': ['vm'],
  },
  relations: [
    ['hyp', 'runsOn', 'esx-01'],
    ['web-01', 'runsOn', 'hyp'],
    ['web-02', 'runsOn', 'hyp'],
  ],
};

const cut = (ids: readonly string[], from = sketch) => {
  const outcome = sketchOf(drawSketch(from), ids);
  return outcome.ok ? outcome.value.sketch : outcome.error.message;
};

test('what is selected is cut out with the relations among it and what is true of the plan', () => {
  expect(cut(['esx-01', 'hyp', 'web-02'])).toEqual({
    profile: 'branch',
    goals: ['availability', 'cost'],
    notNeeded: { access: 'Nobody signs in' },
    parts: {
      'esx-01': ['server', { status: 'existing', ramGiB: 64 }],
      hyp: ['hypervisor', { technology: 'vmware-vsphere' }],
      'web-02': ['vm'],
    },
    relations: [
      ['hyp', 'runsOn', 'esx-01'],
      ['web-02', 'runsOn', 'hyp'],
    ],
  });
});

test('components of one name are told apart', () => {
  const twins = { parts: { a: ['vm', { name: 'Web' }], b: ['vm', { name: 'Web' }] } } as const;
  expect(cut(['a', 'b'], twins)).toEqual({
    profile: 'enterprise',
    parts: { Web: ['vm'], 'Web 2': ['vm', { name: 'Web' }] },
    relations: [],
  });
});

test('nothing, and too much, is refused in a sentence', () => {
  expect(cut([])).toBe('Nothing is selected. Select components on the canvas first.');
  const many = Object.fromEntries(
    Array.from({ length: 101 }, (_, index) => [`vm-${index}`, ['vm']] as const),
  );
  expect(cut(Object.keys(many), { parts: many })).toBe(
    'The selection has 101 components, and a small plan has at most 100. Select fewer.',
  );
});

test.each(allFixtures.map((fixtures) => [fixtures.rule, fixtures.plan] as const))(
  'the small plan of %s, cut out of itself, may stand in the fixtures of an own rule',
  (_, plan) => {
    const drawn = drawSketch(plan);
    const ids = [...drawn.all('component')].map(({ id }) => id);
    if (ids.length === 0) return;
    const outcome = sketchOf(drawn, ids);
    if (!outcome.ok) throw new Error(outcome.error.message);
    const fixtures = {
      rule: 'OWN-001',
      plan: outcome.value.sketch,
      finds: [],
      says: '',
      clear: [],
    };
    expect(shapeProblem(ownFixturesSchema, fixtures)).toBeUndefined();
  },
);
