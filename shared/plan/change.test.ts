import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from './canonical-plan.ts';
import { addPatch, invert, removePatch, setPatch, type Change } from './change.ts';
import { drawSketch } from './plan-sketch.ts';
import { ChangeDoesNotFit, Plan } from './plan.ts';
import { randomEdit } from './random/random-edit.ts';

/** Seeds of edits: shrinking leaves out edits one by one. */
const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 60, size: 'max' });

function editsOn(plan: Plan, from: readonly number[], prefix: string): Change[] {
  const ids = countingIds(prefix);
  return from.map((seed) => {
    const change = randomEdit(plan, seededRandom(seed), ids);
    plan.apply(change);
    return change;
  });
}

test('random changes of every table, taken back in reverse, give the identical plan', () => {
  fc.assert(
    fc.property(seeds, seeds, (first, then) => {
      const plan = new Plan();
      editsOn(plan, first, 'a');
      const before = canonicalPlan(plan);
      const changes = editsOn(plan, then, 'b');
      const after = canonicalPlan(plan);
      for (const change of changes.toReversed()) plan.apply(invert(change));
      expect(canonicalPlan(plan)).toEqual(before);
      for (const change of changes) plan.apply(change);
      expect(canonicalPlan(plan)).toEqual(after);
    }),
    { numRuns: 300 },
  );
});

test('the same changes as one change do the same, and its inverse takes all of it back', () => {
  fc.assert(
    fc.property(seeds, (some) => {
      const plan = new Plan();
      const whole = editsOn(plan, some, 'a').flat();
      const copy = new Plan();
      copy.apply(whole);
      expect(canonicalPlan(copy)).toEqual(canonicalPlan(plan));
      copy.apply(invert(whole));
      expect(canonicalPlan(copy)).toEqual(canonicalPlan(new Plan()));
    }),
    { numRuns: 100 },
  );
});

test('the relations of a component are found from both ends after any changes', () => {
  fc.assert(
    fc.property(seeds, (some) => {
      const plan = new Plan();
      editsOn(plan, some, 'a');
      const byEnd = (end: 'from' | 'to', id: string) =>
        [...plan.all('relation')].filter((relation) => relation[end] === id);
      const sorted = (list: readonly { readonly id: string }[]) =>
        list.map(({ id }) => id).toSorted();
      for (const { id } of plan.all('component')) {
        expect(sorted(plan.outgoing(id))).toEqual(sorted(byEnd('from', id)));
        expect(sorted(plan.incoming(id))).toEqual(sorted(byEnd('to', id)));
      }
    }),
    { numRuns: 100 },
  );
});

test('inverting twice gives the change itself', () => {
  fc.assert(
    fc.property(seeds, (some) => {
      const whole = editsOn(new Plan(), some, 'a').flat();
      expect(invert(invert(whole))).toEqual(whole);
    }),
    { numRuns: 50 },
  );
});

describe('a change that does not fit leaves nothing behind', () => {
  const plan = drawSketch({
    parts: { vm: ['vm', { vcpu: 2 }], host: ['server'], hypervisor: ['hypervisor'] },
    relations: [['vm', 'runsOn', 'hypervisor']],
  });
  const other = (id: string) => ({ ...plan.component('vm')!, id });
  const relation = plan.outgoing('vm')[0]!;
  test.each<[string, Change]>([
    ['an id that is there already', [addPatch('component', other('vm'))]],
    ['a removal of what is not there', [removePatch('component', other('x'))]],
    ['a removal while relations remain', [removePatch('component', other('hypervisor'))]],
    ['a relation that leads nowhere', [addPatch('relation', { ...relation, id: 'r9', to: 'x' })]],
    ['a relation moved to nowhere', [setPatch('relation', relation.id, 'to', 'hypervisor', 'x')]],
    ['a value of what is not there', [setPatch('component', 'x', 'name', 'a', 'b')]],
    ['another id', [setPatch('component', 'vm', 'id', 'vm', 'x')]],
    ['the key __proto__', [setPatch('component', 'vm', '__proto__', undefined, { a: 1 })]],
    ['the fact __proto__', [setPatch('component', 'vm', 'facts.__proto__', undefined, { a: 1 })]],
    ['a fact of the plan itself', [setPatch('meta', 'plan', 'facts.owner', undefined, 'Ann')]],
    ['a removal of the plan itself', [removePatch('meta', plan.meta)]],
  ])('%s', (_, misfit) => {
    const before = canonicalPlan(plan);
    const wrongMemory = { ...plan.component('host')!, name: 'not what is there' };
    const fitting: Change = [
      addPatch('component', other('new')),
      setPatch('component', 'vm', 'name', 'not what is there', 'renamed'),
      setPatch('component', 'vm', 'facts.vcpu', undefined, undefined),
      removePatch('relation', relation),
      removePatch('component', wrongMemory),
      addPatch('relation', relation),
    ];
    expect(() => plan.apply([...fitting, ...misfit])).toThrow(ChangeDoesNotFit);
    expect(canonicalPlan(plan)).toEqual(before);
    expect(plan.outgoing('vm')).toEqual([relation]);
  });
});

test('a relation that is set to another end is found there', () => {
  const plan = drawSketch({
    parts: { vm: ['vm'], a: ['hypervisor'], b: ['hypervisor'] },
    relations: [['vm', 'runsOn', 'a']],
  });
  plan.apply([setPatch('relation', plan.outgoing('vm')[0]!.id, 'to', 'a', 'b')]);
  expect([plan.incoming('a').length, plan.incoming('b')]).toEqual([0, plan.outgoing('vm')]);
});

test('a clone is a plan of its own', () => {
  const plan = drawSketch({
    parts: { vm: ['vm'], host: ['hypervisor'] },
    relations: [['vm', 'runsOn', 'host']],
  });
  const before = canonicalPlan(plan);
  const copy = plan.clone();
  expect(canonicalPlan(copy)).toEqual(before);
  copy.apply([
    removePatch('relation', copy.outgoing('vm')[0]!),
    setPatch('meta', 'plan', 'name', 'Sketch', 'Copy'),
  ]);
  expect(canonicalPlan(plan)).toEqual(before);
});

test('a change touches only the records it names: the others stay the same objects', () => {
  const plan = drawSketch({ parts: { vm: ['vm', { vcpu: 2 }], host: ['server', { cores: 8 }] } });
  const [vm, host] = [plan.component('vm')!, plan.component('host')!];
  plan.apply([setPatch('component', 'vm', 'name', 'vm', 'Order DB')]);
  expect(plan.component('host')).toBe(host);
  expect(plan.component('vm')!.facts).toBe(vm.facts);
  expect(vm.name).toBe('vm');
});
