import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Id } from '#shared/base/ids.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { removePatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import { smallPlans } from './small-plans.ts';
import { someDay } from './what-rules-say.ts';

const missing = /^LYR-0[1-7]$/;
const rules = allRules.filter(({ id }) => missing.test(id));

test('there is a rule for each layer that may be missing', () => {
  expect(rules.length).toBe(7);
});

test('deleting anything never closes the finding that a layer is missing', () => {
  fc.assert(
    fc.property(smallPlans, fc.constantFrom(...layers), fc.nat(), (plan, layer, which) => {
      remove(plan, ...ofLayer(plan, layer));
      const before = missingLayers(plan);
      const left = [...plan.all('component')].filter(({ id }) => !isLastOfItsReason(plan, id));
      fc.pre(left.length > 0);
      remove(plan, left[which % left.length]!.id);
      expect(before.filter((key) => !missingLayers(plan).includes(key))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const missingLayers = (plan: Plan): readonly string[] =>
  checkPlan(plan, { today: someDay, rules }).findings.map(({ key }) => key);

const ofLayer = (plan: Plan, layer: string): readonly Id[] =>
  [...plan.all('component')].filter(({ lane }) => lane === layer).map(({ id }) => id);

/** The rules ask for layers only while there is something to serve: the last virtual server and the last workload are the reason for them. */
function isLastOfItsReason(plan: Plan, id: Id): boolean {
  const reasons = [['vm', 'osContainer', 'pod'], ['workload']];
  const kindOf = plan.component(id)!.kind;
  const among = reasons.find((kinds) => kinds.includes(kindOf));
  return (
    among !== undefined &&
    [...plan.all('component')].filter(({ kind }) => among.includes(kind)).length === 1
  );
}

function remove(plan: Plan, ...ids: readonly Id[]): void {
  for (const id of ids) {
    const relations = [...plan.outgoing(id), ...plan.incoming(id)];
    plan.apply([...new Set(relations)].map((relation) => removePatch('relation', relation)));
    plan.apply([removePatch('component', plan.component(id)!)]);
  }
}
