import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { diffPlans } from '#shared/plan/diff-plans.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { valueAt } from '#shared/plan/record-values.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import { tableNames } from '#shared/plan/records.ts';
import { mergePlans } from './merge-plans.ts';
import { recordFields } from './record-fields.ts';

const drawn = () =>
  drawSketch({
    parts: {
      s1: ['server', { ramGiB: 256 }],
      s2: ['server'],
      h1: ['hypervisor'],
      c1: ['hostCluster'],
      v1: ['vm'],
    },
    relations: [
      ['h1', 'runsOn', 's1'],
      ['s1', 'memberOf', 'c1'],
      ['v1', 'runsOn', 'h1'],
    ],
  });

/** A copy of the plan with something done to it. */
function edited(plan: Plan, edit: (draft: PlanDraft) => void): Plan {
  const draft = new PlanDraft(plan);
  edit(draft);
  const next = plan.clone();
  next.apply(draft.change);
  return next;
}

const rename = (id: string, name: string) => (draft: PlanDraft) =>
  draft.set('component', id, 'name', name);
const drop = (id: string) => (draft: PlanDraft) => removeComponent(draft, id);

function merged(source: Plan, target: Plan, take: readonly string[] = [], base = drawn()) {
  const { change, conflicts, leftOut } = mergePlans({ base, source, target }, new Set(take));
  const plan = target.clone();
  plan.apply(change);
  return { plan, conflicts, leftOut };
}

test('what only the scenario changed is taken over; what only the plan changed stays', () => {
  const source = edited(drawn(), (draft) => {
    rename('s1', 'New host')(draft);
    draft.set('component', 's1', 'facts.ramGiB', { value: 512, origin: 'typed' });
    drop('s2')(draft);
  });
  const target = edited(drawn(), (draft) => {
    rename('h1', 'New visor')(draft);
    draft.set('component', 's1', 'status', 'existing');
  });
  const { plan, conflicts, leftOut } = merged(source, target);
  expect([conflicts, leftOut]).toEqual([[], []]);
  expect(plan.component('s1')).toMatchObject({
    name: 'New host',
    status: 'existing',
    facts: { ramGiB: { value: 512 } },
  });
  expect([plan.component('h1')?.name, plan.component('s2')]).toEqual(['New visor', undefined]);
});

test('a value that both changed is a conflict with all three values; the plan’s own stands unless the other is taken', () => {
  const source = edited(drawn(), rename('s1', 'There'));
  const target = edited(drawn(), rename('s1', 'Here'));
  const conflict = {
    key: 'component s1 name',
    table: 'component',
    id: 's1',
    field: 'name',
    is: 'value',
    base: 's1',
    source: 'There',
    target: 'Here',
  };
  const kept = merged(source, target);
  expect([kept.plan.component('s1')?.name, kept.conflicts]).toEqual(['Here', [conflict]]);
  const taken = merged(source, target, ['component s1 name']);
  expect([taken.plan.component('s1')?.name, taken.conflicts]).toEqual(['There', [conflict]]);
});

test('both made the same change: nothing to decide, nothing to do', () => {
  const both = edited(drawn(), rename('s1', 'Same'));
  expect(mergePlans({ base: drawn(), source: both, target: both.clone() })).toEqual({
    change: [],
    conflicts: [],
    leftOut: [],
  });
});

test('what the scenario removed and the plan changed stays with its relations, or goes with them', () => {
  const source = edited(drawn(), drop('h1'));
  const target = edited(drawn(), rename('h1', 'Needed'));
  const conflict = { key: 'component h1', table: 'component', id: 'h1', is: 'removed-there' };
  const kept = merged(source, target);
  expect(kept.conflicts).toEqual([conflict]);
  expect(canonicalPlan(kept.plan)).toEqual(canonicalPlan(target));
  const gone = merged(source, target, ['component h1']);
  expect([gone.plan.component('h1'), gone.plan.size('relation')]).toEqual([undefined, 1]);
});

test('what the plan removed and the scenario changed stays away, or comes back with its relations', () => {
  const source = edited(drawn(), rename('h1', 'Needed'));
  const target = edited(drawn(), drop('h1'));
  const away = merged(source, target);
  expect(away.conflicts).toEqual([
    { key: 'component h1', table: 'component', id: 'h1', is: 'removed-here' },
  ]);
  expect(canonicalPlan(away.plan)).toEqual(canonicalPlan(target));
  const back = merged(source, target, ['component h1']);
  expect(canonicalPlan(back.plan)).toEqual(canonicalPlan(source));
});

test('what was removed on one side and related to on the other is a conflict, although itself it is as it was', () => {
  const relate = (draft: PlanDraft) =>
    draft.add('relation', { id: 'new', kind: 'memberOf', from: 's2', to: 'c1', facts: {} });
  const [related, without] = [edited(drawn(), relate), edited(drawn(), drop('s2'))];
  expect(merged(without, related).conflicts).toEqual([
    { key: 'component s2', table: 'component', id: 's2', is: 'removed-there' },
  ]);
  const { conflicts, plan } = merged(related, without, ['component s2']);
  expect(conflicts).toEqual([
    { key: 'component s2', table: 'component', id: 's2', is: 'removed-here' },
  ]);
  expect(canonicalPlan(plan)).toEqual(canonicalPlan(related));
});

test('a card that was only moved is no reason to keep what the other side removed', () => {
  const source = edited(drawn(), drop('s2'));
  const target = edited(drawn(), (draft) => draft.set('component', 's2', 'x', 900));
  const { plan, conflicts } = merged(source, target);
  expect([plan.component('s2'), conflicts]).toEqual([undefined, []]);
});

test('what does not fit the plan as it is here is left out and named', () => {
  const relate = (id: string, from: string, to: string) => (draft: PlanDraft) =>
    draft.add('relation', { id, kind: 'memberOf', from, to, facts: {} });
  const source = edited(drawn(), relate('a', 's2', 'c1'));
  const target = edited(drawn(), relate('b', 's2', 'c1'));
  const { plan, conflicts, leftOut } = merged(source, target);
  expect(conflicts).toEqual([]);
  expect(leftOut).toHaveLength(1);
  expect(leftOut[0]).toMatch(/already/);
  expect(canonicalPlan(plan)).toEqual(canonicalPlan(target));
});

/** A plan after some random edits. */
function afterEdits(plan: Plan, seed: number, edits: number): Plan {
  const next = plan.clone();
  const [random, ids] = [seededRandom(seed), countingIds(`r${seed}-`)];
  for (let step = 0; step < edits; step++) next.apply(randomEdit(next, random, ids));
  return next;
}

const threeWays = fc
  .record({ base: fc.nat(1e6), source: fc.nat(1e6), target: fc.nat(1e6), edits: fc.nat(25) })
  .map(({ base: seed, source, target, edits }) => {
    const base = afterEdits(drawn(), seed, 25);
    return {
      base,
      source: afterEdits(base, source * 2 + 1, edits),
      target: afterEdits(base, target * 2 + 2, edits),
    };
  });
const repeats = { numRuns: 150, seed: 70 };

test('whatever both sides do, a merge fits, whichever way its conflicts are decided', () => {
  fc.assert(
    fc.property(threeWays, fc.boolean(), (sides, all) => {
      const { conflicts } = mergePlans(sides);
      const take = new Set(all ? conflicts.map(({ key }) => key) : []);
      const { change } = mergePlans(sides, take);
      expect(checkChange(sides.target, change)).toEqual({ ok: true, value: undefined });
    }),
    repeats,
  );
});

test('when only one side changed something, merging gives that side', () => {
  fc.assert(
    fc.property(threeWays, ({ base, source }) => {
      const forth = mergePlans({ base, source, target: base });
      expect([forth.conflicts, forth.leftOut]).toEqual([[], []]);
      const plan = base.clone();
      plan.apply(forth.change);
      expect(canonicalPlan(plan)).toEqual(canonicalPlan(source));
      expect(mergePlans({ base, source: base, target: source }).change).toEqual([]);
    }),
    repeats,
  );
});

test('merging the same twice adds nothing the second time', () => {
  fc.assert(
    fc.property(threeWays, ({ base, source, target }) => {
      const once = target.clone();
      once.apply(mergePlans({ base, source, target }).change);
      // What was merged is where the sides parted last.
      const again = mergePlans({ base: source, source, target: once });
      expect([again.change, again.conflicts]).toEqual([[], []]);
    }),
    repeats,
  );
});

test('conflicts are complete: each value that both changed in different ways is listed, or its component is', () => {
  fc.assert(
    fc.property(threeWays, (sides) => {
      const { base, source, target } = sides;
      const { conflicts } = mergePlans(sides);
      const listed = new Set(conflicts.map(({ key }) => key));
      for (const table of tableNames) {
        for (const was of base.all(table)) {
          const [there, here] = [source.get(table, was.id), target.get(table, was.id)];
          if (there === undefined || here === undefined || listed.has(`${table} ${was.id}`))
            continue;
          const fields = [was, there, here].flatMap((record) => [
            ...recordFields(table, record).keys(),
          ]);
          for (const field of new Set(fields)) {
            const values = [was, there, here].map((record) => valueAt(record, field));
            const isBoth =
              !sameJson(values[0], values[1]) &&
              !sameJson(values[0], values[2]) &&
              !sameJson(values[1], values[2]);
            expect([field, listed.has(`${table} ${was.id} ${field}`)]).toEqual([field, isBoth]);
          }
        }
      }
    }),
    repeats,
  );
});

test('edits that touch different components and tables merge to both, in whatever order they are merged', () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), (one, two) => {
      const base = drawn();
      const names = (ids: readonly string[], seed: number) => (draft: PlanDraft) => {
        const random = seededRandom(seed);
        for (const id of ids) {
          if (random() < 0.6) rename(id, `N${Math.floor(random() * 9)}`)(draft);
          if (random() < 0.4) draft.set('component', id, 'status', 'retire');
          if (random() < 0.2) drop(id)(draft);
        }
      };
      const [left, right] = [names(['s1', 'c1'], one), names(['s2'], two)];
      const both = edited(edited(base, left), right);
      const [source, target] = [edited(base, left), edited(base, right)];
      for (const [from, to] of [
        [source, target],
        [target, source],
      ] as const) {
        const result = merged(from, to);
        expect([result.conflicts, diffPlans(result.plan, both)]).toEqual([[], []]);
      }
    }),
    repeats,
  );
});
