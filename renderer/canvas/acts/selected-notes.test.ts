import { expect, test } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Note } from '#shared/plan/records.ts';
import { selection, selectNotes } from '#renderer/state/shown/selection.ts';
import { takenOutlines } from '../marks/taken-outlines.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { noteBox } from '../notes/note-box.ts';
import { notesBy, notesMoved, notesWithin } from './selected-notes.ts';
import { selectWithin } from './selecting.ts';

const note: Note = {
  id: 'n1',
  lane: 'processing',
  x: 200,
  y: 8,
  w: 160,
  h: 48,
  text: 'Moves in May',
};
const plan = drawSketch({ parts: { web: ['vm', { x: 0, y: 8 }] } });
plan.apply([addPatch('note', note)]);
const model = new CanvasModel(plan, () => 'open');
const box = noteBox(model, note)!;

test('a rectangle takes the notes that it touches, as it takes cards, and shows so', () => {
  const touching = { x: box.x - 10, y: box.y - 10, w: 12, h: 12 };
  expect(notesWithin(model, touching)).toEqual([note]);
  expect(takenOutlines(model, touching)).toEqual([box]);
  const beside = { ...touching, w: 10 };
  expect(notesWithin(model, beside)).toEqual([]);
});

test('a rectangle selects cards and notes, and adds to both', () => {
  const web = model.boxOf('web')!;
  selectWithin(model, web, false);
  expect(selection.get()).toMatchObject({ components: ['web'], notes: [] });
  selectWithin(model, box, true);
  expect(selection.get()).toMatchObject({ components: ['web'], notes: ['n1'] });
  selectWithin(model, box, false);
  expect(selection.get()).toMatchObject({ components: [], notes: ['n1'] });
});

test('a note that is moved onto another lane comes to lie in its space; one that is not moved stays where it is', () => {
  selectNotes(['n1']);
  expect(notesBy(model, { x: 8, y: 0 })).toEqual([{ id: 'n1', lane: 'processing', x: 208, y: 8 }]);
  const onto = model.layout.areas.network.box.y - box.y + 8;
  const [moved] = notesBy(model, { x: 0, y: onto });
  expect(moved!.lane).toBe('network');
  const now = noteBox(model, { ...note, ...moved })!;
  expect(now.y).toBeCloseTo(box.y + onto, 0);
  expect(notesBy(model, { x: 0, y: 0 })).toEqual([]);
});

test('notes that a change adds are moved, and nothing else of it', () => {
  const risk = addPatch('risk', { id: 'rk1', title: 'Flood' });
  const moved = notesMoved(model, [risk, addPatch('note', note)], { x: 16, y: 0 });
  expect(moved).toEqual([risk, addPatch('note', { ...note, x: 216 })]);
});
