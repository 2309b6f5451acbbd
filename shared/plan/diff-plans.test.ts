import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from './canonical-plan.ts';
import { addPatch, removePatch, setPatch } from './change.ts';
import { checkChange } from './checking/check-change.ts';
import { diffPlans } from './diff-plans.ts';
import { drawSketch } from './plan-sketch.ts';
import { Plan } from './plan.ts';
import { randomEdit } from './random/random-edit.ts';

const seeds = fc.array(fc.integer(), { maxLength: 50, size: 'max' });

function edited(plan: Plan, some: readonly number[], prefix: string): Plan {
  const ids = countingIds(prefix);
  for (const seed of some) plan.apply(randomEdit(plan, seededRandom(seed), ids));
  return plan;
}

/** `other` gives ids that meet: two plans of one past, or two plans whose same ids mean other things. */
test.each(['b', 'a'])('the difference of any two plans makes one into the other (%s)', (other) => {
  fc.assert(
    fc.property(seeds, seeds, seeds, (past, mine, theirs) => {
      const before = edited(edited(new Plan(), past, 'p'), mine, 'a');
      const after = edited(edited(new Plan(), past, 'p'), theirs, other);
      const change = diffPlans(before, after);
      expect(checkChange(before, change)).toEqual({ ok: true, value: undefined });
      before.apply(change);
      expect(canonicalPlan(before)).toEqual(canonicalPlan(after));
      expect(diffPlans(before, after)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('only what differs is named, value by value', () => {
  const before = drawSketch({
    parts: { db: ['vm', { vcpu: 4, owner: 'Ann' }], host: ['hypervisor'], old: ['server'] },
    relations: [['db', 'runsOn', 'host']],
  });
  const after = drawSketch({
    parts: { db: ['vm', { vcpu: 8, name: 'Order DB' }], host: ['hypervisor'], new: ['server'] },
    relations: [['db', 'runsOn', 'host']],
  });
  const stated = (value: unknown) => ({ value, origin: 'typed' });
  expect(diffPlans(before, after)).toEqual([
    removePatch('component', before.component('old')!),
    setPatch('component', 'db', 'name', 'db', 'Order DB'),
    setPatch('component', 'db', 'facts.vcpu', stated(4), stated(8)),
    setPatch('component', 'db', 'facts.owner', stated('Ann'), undefined),
    addPatch('component', after.component('new')!),
  ]);
});

test('the same id of another kind is another thing, and its relations and waivers go with it', () => {
  const before = drawSketch({
    parts: { a: ['vm'], host: ['hypervisor'] },
    relations: [['a', 'runsOn', 'host']],
  });
  const waiver = { id: 'w', rule: 'MIS-04', subject: 'a', reason: 'Lab', waivedOn: '2026-01-01' };
  before.apply([addPatch('waiver', waiver)]);
  const after = drawSketch({ parts: { a: ['server'], host: ['hypervisor'] } });
  after.apply([addPatch('waiver', waiver)]);
  expect(diffPlans(before, after)).toEqual([
    removePatch('waiver', waiver),
    removePatch('relation', before.outgoing('a')[0]!),
    removePatch('component', before.component('a')!),
    addPatch('component', after.component('a')!),
    addPatch('waiver', waiver),
  ]);
});
