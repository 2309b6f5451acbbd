import { expect, test } from 'vitest';
import { canonicalPlan } from '#shared/plan/canonical-plan.ts';
import { removePatch, setPatch, type Change } from '#shared/plan/change.ts';
import { planOfRows, rowsOfPlan } from '#shared/plan/plan-rows.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Revision } from './protocol.ts';
import { Replica } from './replica.ts';

const drawn = () =>
  drawSketch({
    parts: { s1: ['server'], h1: ['hypervisor'] },
    relations: [['h1', 'runsOn', 's1']],
  });

const replica = () =>
  new Replica({ planId: 'p', seq: 4, tables: rowsOfPlan(drawn()), history: {} });

const named = (id: string, from: string, to: string): Change => [
  setPatch('component', id, 'name', from, to),
];

const revision = (seq: number, opId: string, change: Change): Revision => ({
  seq,
  opId,
  actor: 'bob',
  at: 0,
  label: 'Rename',
  change,
});

test('a snapshot makes the same plan again', () => {
  expect(canonicalPlan(planOfRows(rowsOfPlan(drawn())))).toEqual(canonicalPlan(drawn()));
});

test('an own operation shows at once, and its confirmation changes nothing', () => {
  const mine = replica();
  const operation = { opId: 'a', label: 'Rename', change: named('s1', 's1', 'Mine') };
  expect(mine.submit(operation)).toEqual(operation.change);
  expect([mine.plan.component('s1')?.name, mine.pending]).toEqual(['Mine', [operation]]);
  expect(mine.receive(revision(5, 'a', operation.change))).toEqual([]);
  expect([mine.plan.component('s1')?.name, mine.pending, mine.seq]).toEqual(['Mine', [], 5]);
});

test('somebody else’s revision goes under what is pending: the later one counts', () => {
  const mine = replica();
  mine.submit({ opId: 'a', label: 'Rename', change: named('s1', 's1', 'Mine') });
  mine.receive(revision(5, 'b', named('s1', 's1', 'Theirs')));
  expect(mine.plan.component('s1')?.name).toBe('Mine');
  mine.receive(revision(6, 'a', named('s1', 'Theirs', 'Mine')));
  expect([mine.plan.component('s1')?.name, mine.pending]).toEqual(['Mine', []]);
});

test('what is left of a pending operation stays shown when its target is removed by somebody else', () => {
  const mine = replica();
  mine.submit({
    opId: 'a',
    label: 'Rename both',
    change: [...named('s1', 's1', 'A'), ...named('h1', 'h1', 'B')],
  });
  const { plan } = replica();
  mine.receive(
    revision(5, 'b', [
      removePatch('relation', plan.outgoing('h1')[0]!),
      removePatch('component', plan.component('s1')!),
    ]),
  );
  expect([mine.plan.component('s1'), mine.plan.component('h1')?.name]).toEqual([undefined, 'B']);
});

test('a refused operation is taken back', () => {
  const mine = replica();
  mine.submit({ opId: 'a', label: 'Rename', change: named('s1', 's1', 'Mine') });
  expect(mine.refused('a')).toEqual(named('s1', 'Mine', 's1'));
  expect([mine.plan.component('s1')?.name, mine.pending]).toEqual(['s1', []]);
});

test('a revision is taken in once; a gap is a bug', () => {
  const mine = replica();
  mine.receive(revision(5, 'b', named('s1', 's1', 'Theirs')));
  expect(mine.receive(revision(5, 'b', named('s1', 's1', 'Theirs')))).toEqual([]);
  expect(() => mine.receive(revision(7, 'c', []))).toThrow('revision 7 came after 5');
});
