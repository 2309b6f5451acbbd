import { expect, test } from 'vitest';
import { removePatch, setPatch, type Change } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { conflictsWith } from './conflicts.ts';
import type { Revision } from './protocol.ts';

const plan = drawSketch({ parts: { s1: ['server', { name: 'Host 1' }], s2: ['server'] } });
const mine = (id: string, key: string, to: unknown) => ({
  opId: 'mine',
  label: 'Edit',
  change: [setPatch('component', id, key, undefined, to)],
});
const theirs = (change: Change, opId = 'theirs'): Revision => ({
  seq: 1,
  opId,
  actor: 'Bob',
  at: 0,
  label: 'Edit',
  change,
});

test('the same value set to something else by another is a conflict, named with both values', () => {
  const revision = theirs([setPatch('component', 's1', 'name', 'Host 1', 'Theirs')]);
  expect(conflictsWith(plan, [mine('s1', 'name', 'Mine')], revision)).toEqual([
    {
      key: 'mine s1 name',
      id: 's1',
      name: 'Host 1',
      field: 'name',
      mine: 'Mine',
      theirs: 'Theirs',
      actor: 'Bob',
    },
  ]);
});

test('another value, the same value, and one’s own revision are none', () => {
  const set = (key: string, to: unknown, opId?: string) =>
    theirs([setPatch('component', 's1', key, undefined, to)], opId);
  const pending = [mine('s1', 'name', 'Mine')];
  expect(conflictsWith(plan, pending, set('notes', 'x'))).toEqual([]);
  expect(conflictsWith(plan, pending, set('name', 'Mine'))).toEqual([]);
  expect(conflictsWith(plan, pending, set('name', 'Other', 'mine'))).toEqual([]);
  expect(conflictsWith(plan, [], set('name', 'Other'))).toEqual([]);
});

test('a component that somebody removed while it was edited is a conflict about the whole', () => {
  const revision = theirs([removePatch('component', plan.component('s1')!)]);
  const [conflict] = conflictsWith(plan, [mine('s1', 'name', 'Mine')], revision);
  expect(conflict).toMatchObject({ id: 's1', mine: 'Mine', theirs: undefined, actor: 'Bob' });
  expect(conflict).not.toHaveProperty('field');
});
