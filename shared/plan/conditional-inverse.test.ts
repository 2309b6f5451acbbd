import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { canonicalPlan } from './canonical-plan.ts';
import { addPatch, invert, removePatch, setPatch, type Change } from './change.ts';
import { checkChange } from './checking/check-change.ts';
import { conditionalInverse } from './conditional-inverse.ts';
import { drawSketch } from './plan-sketch.ts';
import { Plan } from './plan.ts';
import { randomEdit } from './random/random-edit.ts';

const seeds = fc.array(fc.integer(), { minLength: 1, maxLength: 30, size: 'max' });

function draw(plan: Plan, some: readonly number[], prefix: string): Change {
  const ids = countingIds(prefix);
  return some.flatMap((seed) => {
    const change = randomEdit(plan, seededRandom(seed), ids);
    plan.apply(change);
    return change;
  });
}

test('when nobody did anything since, all of it is taken back', () => {
  fc.assert(
    fc.property(seeds, seeds, (first, mine) => {
      const plan = new Plan();
      draw(plan, first, 'a');
      const before = canonicalPlan(plan);
      const { change, conflicts } = conditionalInverse(plan, draw(plan, mine, 'b'));
      plan.apply(change);
      expect([canonicalPlan(plan), conflicts]).toEqual([before, []]);
    }),
    { numRuns: 100 },
  );
});

test('whatever others did since, what is taken back fits and can be redone', () => {
  fc.assert(
    fc.property(seeds, seeds, seeds, (first, mine, theirs) => {
      const plan = new Plan();
      draw(plan, first, 'a');
      const act = draw(plan, mine, 'b');
      draw(plan, theirs, 'c');
      const after = canonicalPlan(plan);
      const { change } = conditionalInverse(plan, act);
      expect(checkChange(plan, change)).toEqual({ ok: true, value: undefined });
      plan.apply(change);
      plan.apply(invert(change));
      expect(canonicalPlan(plan)).toEqual(after);
    }),
    { numRuns: 200 },
  );
});

const start = () =>
  drawSketch({
    parts: { db: ['vm', { name: 'Order DB', vcpu: 4 }], host: ['hypervisor', { name: 'esx01' }] },
    relations: [['db', 'runsOn', 'host']],
  });

function after(mine: Change, theirs: Change) {
  const plan = start();
  plan.apply(mine);
  plan.apply(theirs);
  return conditionalInverse(plan, mine);
}

const stated = (value: number) => ({ value, origin: 'typed' });
const set = (key: string, from: unknown, to: unknown) => setPatch('component', 'db', key, from, to);

test('a value that somebody changed since stays, and is named; the others go back', () => {
  const mine = [set('name', 'Order DB', 'DB'), set('facts.vcpu', stated(4), stated(8))];
  const theirs = [set('facts.vcpu', stated(8), stated(16))];
  expect(after(mine, theirs)).toEqual({
    change: [set('name', 'DB', 'Order DB')],
    conflicts: [
      {
        table: 'component',
        id: 'db',
        key: 'facts.vcpu',
        message: 'Processors of DB has been changed since.',
      },
    ],
  });
});

test('a value that somebody set back already needs nothing', () => {
  expect(after([set('name', 'Order DB', 'DB')], [set('name', 'DB', 'Order DB')])).toEqual({
    change: [],
    conflicts: [],
  });
});

test('a component that somebody has built on since stays', () => {
  const web = { ...start().component('db')!, id: 'web', name: 'Web' };
  const relation = { id: 'r9', kind: 'runsOn', from: 'web', to: 'host', facts: {} } as const;
  expect(after([addPatch('component', web)], [addPatch('relation', relation)])).toEqual({
    change: [],
    conflicts: [
      {
        table: 'component',
        id: 'web',
        message:
          'Web cannot be removed before the relation "runs on" from Web to esx01. Remove those first.',
      },
    ],
  });
  expect(
    after([addPatch('component', web)], [setPatch('component', 'web', 'x', 0, 5)]).conflicts,
  ).toEqual([{ table: 'component', id: 'web', message: 'Web has been changed since, and stays.' }]);
});

test('a component comes back without a relation whose other end is gone', () => {
  const [db, relation, host] = [
    start().component('db')!,
    start().outgoing('db')[0]!,
    start().component('host')!,
  ];
  const undone = after(
    [removePatch('relation', relation), removePatch('component', db)],
    [removePatch('component', host)],
  );
  expect(undone).toEqual({
    change: [addPatch('component', db)],
    conflicts: [
      {
        table: 'relation',
        id: relation.id,
        message:
          'A relation "runs on" leads to host, which is not in the plan. Add that component first, or leave the relation out.',
      },
    ],
  });
});

test('a value of something removed since cannot be set back', () => {
  const [renamed, relation] = [
    { ...start().component('db')!, name: 'DB' },
    start().outgoing('db')[0]!,
  ];
  const undone = after(
    [set('name', 'Order DB', 'DB')],
    [removePatch('relation', relation), removePatch('component', renamed)],
  );
  expect(undone).toEqual({
    change: [],
    conflicts: [
      {
        table: 'component',
        id: 'db',
        key: 'name',
        message: 'The component whose name would be set back has been removed since.',
      },
    ],
  });
});

test('what somebody put back and changed since is left', () => {
  const [db, relation] = [start().component('db')!, start().outgoing('db')[0]!];
  const mine = [removePatch('relation', relation), removePatch('component', db)];
  const undone = after(mine, [addPatch('component', { ...db, x: 7 })]);
  expect(undone).toEqual({
    change: [addPatch('relation', relation)],
    conflicts: [
      { table: 'component', id: 'db', message: 'Order DB has been put back and changed since.' },
    ],
  });
});
