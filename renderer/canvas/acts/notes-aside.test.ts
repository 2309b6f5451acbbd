import { expect, test } from 'vitest';
import { addPatch, type Change } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Note } from '#shared/plan/records.ts';
import { notesAside } from './notes-aside.ts';

const note = (id: string, x: number, y: number): Note => ({
  id,
  lane: 'network',
  x,
  y,
  w: 160,
  h: 48,
  text: id,
});
const planWith = (...notes: readonly Note[]) => {
  const plan = new Plan();
  plan.apply(notes.map((each) => addPatch('note', each)));
  return plan;
};
const places = (change: Change) =>
  change.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'note' ? [[patch.record.x, patch.record.y]] : [],
  );

test('notes go as far aside as the components that come with them', () => {
  const web = drawSketch({ parts: { web: ['vm', { x: 0, y: 0 }] } }).component('web')!;
  const before = [addPatch('component', web), addPatch('note', note('copy', 8, 8))];
  const aside = [addPatch('component', { ...web, x: 152, y: 64 }), before[1]!];
  expect(places(notesAside(planWith(), before, aside))).toEqual([[160, 72]]);
});

test('a copy of a note lies a little aside of it, and the next one of both', () => {
  const copies = [addPatch('note', note('copy', 8, 8)), addPatch('note', note('other', 400, 8))];
  const once = planWith(note('n1', 8, 8));
  expect(places(notesAside(once, copies, copies))).toEqual([
    [32, 32],
    [424, 32],
  ]);
  const twice = planWith(note('n1', 8, 8), note('n2', 32, 32));
  expect(places(notesAside(twice, copies, copies))[0]).toEqual([56, 56]);
});

test('a note that lies on none stays where it was copied, and a change without notes as it is', () => {
  const copy = [addPatch('note', note('copy', 8, 8))];
  expect(places(notesAside(planWith(note('n1', 9, 8)), copy, copy))).toEqual([[8, 8]]);
  const none: Change = [];
  expect(notesAside(planWith(), none, none)).toBe(none);
});
