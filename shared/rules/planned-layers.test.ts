import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { Plan } from '#shared/plan/plan.ts';
import { createEngine } from './engine/engine.ts';
import { plannedLayers } from './planned-layers.ts';

test('a layer without components is missing, and of one with components nothing is said before it is judged', () => {
  const plan = drawSketch({ parts: { db: ['vm', {}] } });
  expect(plannedLayers(plan)).toEqual({
    access: 'missing',
    application: 'missing',
    network: 'missing',
    storage: 'missing',
    security: 'missing',
    management: 'missing',
  });
});

test('what is said of missing and unneeded layers is what the engine says, whatever is edited', () => {
  const random = seededRandom(7);
  const ids = countingIds('n');
  const plan = new Plan();
  for (let step = 0; step < 400; step++) {
    plan.apply(randomEdit(plan, random, ids));
    if (step % 4 > 0) continue;
    const judged = createEngine(plan, [], { today: '2026-01-01' }).layers();
    const planned = plannedLayers(plan);
    for (const layer of layers) {
      const isJudged = judged[layer] === 'covered' || judged[layer] === 'thin';
      expect([layer, planned[layer]]).toEqual([layer, isJudged ? undefined : judged[layer]]);
    }
  }
});
