import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalChange } from './canonical-change.ts';
import { canonicalPlan } from './canonical-plan.ts';
import { addPatch, invert, removePatch, setPatch, type Change } from './change.ts';
import { checkChange } from './checking/check-change.ts';
import { drawSketch } from './plan-sketch.ts';
import { Plan } from './plan.ts';
import { randomEdit } from './random/random-edit.ts';

const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 40, size: 'max' });

function draw(plan: Plan, some: readonly number[], prefix: string): Change {
  const ids = countingIds(prefix);
  return some.flatMap((seed) => {
    const change = randomEdit(plan, seededRandom(seed), ids);
    plan.apply(change);
    return change;
  });
}

test('a change made for the plan as it is stays as it is', () => {
  fc.assert(
    fc.property(seeds, seeds, (first, then) => {
      const plan = new Plan();
      draw(plan, first, 'a');
      const change = draw(plan.clone(), then, 'b');
      expect(canonicalChange(plan, change)).toEqual(change);
    }),
    { numRuns: 100 },
  );
});

test('whatever two people do at once, the later change is made to fit and can be taken back', () => {
  fc.assert(
    fc.property(seeds, seeds, seeds, (first, mine, theirs) => {
      const plan = new Plan();
      draw(plan, first, 'a');
      const late = draw(plan.clone(), mine, 'b');
      draw(plan, theirs, 'c');
      const before = canonicalPlan(plan);
      const canonical = canonicalChange(plan, late);
      expect(checkChange(plan, canonical)).toEqual({ ok: true, value: undefined });
      plan.apply(canonical);
      plan.apply(invert(canonical));
      expect(canonicalPlan(plan)).toEqual(before);
    }),
    { numRuns: 200 },
  );
});

const plan = drawSketch({
  parts: { db: ['vm', { vcpu: 4 }], host: ['hypervisor'], rack: ['rack'] },
  relations: [['db', 'runsOn', 'host']],
});
const [db, runsOn] = [plan.component('db')!, plan.outgoing('db')[0]!];

test('a component takes its relations and waivers along, as steps of their own', () => {
  const waiver = { id: 'w1', rule: 'MIS-04', subject: 'db', reason: 'Lab', waivedOn: '2026-01-01' };
  const waived = plan.clone();
  waived.apply([addPatch('waiver', waiver)]);
  expect(canonicalChange(waived, [removePatch('component', db)])).toEqual([
    removePatch('waiver', waiver),
    removePatch('relation', runsOn),
    removePatch('component', db),
  ]);
});

test('what is removed is what is there, whatever the change remembers', () => {
  const remembered = { ...plan.component('rack')!, name: 'Old rack' };
  expect(canonicalChange(plan, [removePatch('component', remembered)])).toEqual([
    removePatch('component', plan.component('rack')!),
  ]);
});

test('values before are those that are there now, and what is so already drops out', () => {
  const change = [
    setPatch('component', 'db', 'name', 'Old', 'New'),
    setPatch('component', 'db', 'name', 'New', 'Newer'),
    setPatch('component', 'db', 'facts.vcpu', undefined, { origin: 'typed', value: 4 }),
  ];
  expect(canonicalChange(plan, change)).toEqual([
    setPatch('component', 'db', 'name', 'db', 'New'),
    setPatch('component', 'db', 'name', 'New', 'Newer'),
  ]);
});

test.each<[string, Change]>([
  ['a value of what is gone', [setPatch('component', 'x', 'name', 'a', 'b')]],
  ['a removal of what is gone', [removePatch('component', { ...db, id: 'x' })]],
  ['an id that is there', [addPatch('component', { ...db, name: 'Twin' })]],
  ['a relation to what is gone', [addPatch('relation', { ...runsOn, id: 'r9', to: 'x' })]],
  ['a relation that is there', [addPatch('relation', { ...runsOn, id: 'r9' })]],
  [
    'a waiver about what is gone',
    [
      addPatch('waiver', {
        id: 'w',
        rule: 'MIS-04',
        subject: 'x',
        reason: 'Lab',
        waivedOn: '2026-01-01',
      }),
    ],
  ],
  ['a removal of the plan itself', [removePatch('meta', plan.meta)]],
])('%s drops out', (_, change) => {
  expect(canonicalChange(plan, change)).toEqual([]);
});

test.each<[string, Change]>([
  ['a fact of the plan itself', [setPatch('meta', 'plan', 'facts.owner', undefined, 'Ann')]],
  ['the key __proto__', [setPatch('component', 'db', '__proto__', undefined, { a: 1 })]],
  [
    'a component that is only an id',
    [
      addPatch('component', { id: 'n' } as never),
      setPatch('component', 'n', 'facts.vcpu', undefined, 1),
    ],
  ],
  [
    'a relation without ends and kind',
    [addPatch('relation', { id: 'n', from: 'db', to: 'rack' } as never)],
  ],
])('%s does not stop it: the check afterwards refuses', (_, change) => {
  expect(checkChange(plan, canonicalChange(plan, change)).ok).toBe(false);
});
