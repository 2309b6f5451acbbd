import { expect, test } from 'vitest';
import { addPatch, setPatch } from './change.ts';
import { noteText } from './note-text.ts';
import { drawSketch } from './plan-sketch.ts';
import type { Note } from './records.ts';

const note: Note = {
  id: 'n1',
  lane: 'network',
  x: 0,
  y: 0,
  w: 208,
  h: 72,
  text: 'ADR-0001 Two halls\nproposed',
  entry: { table: 'decision', id: 'd1' },
};

test('an entry on the canvas says what the record says now; when it is gone, what it said when it was laid there', () => {
  const plan = drawSketch({ name: 'Hall 2', parts: {} });
  expect(noteText(plan, note)).toBe('ADR-0001 Two halls\nproposed');
  plan.apply([
    addPatch('decision', {
      id: 'd1',
      number: 1,
      title: 'Two halls',
      status: 'proposed',
      decidedOn: '2026-01-01',
    }),
  ]);
  plan.apply([setPatch('decision', 'd1', 'title', 'Two halls', 'Three halls')]);
  plan.apply([setPatch('decision', 'd1', 'status', 'proposed', 'accepted')]);
  expect(noteText(plan, note)).toBe('ADR-0001 Three halls\naccepted');
  expect(noteText(plan, { ...note, entry: { table: 'risk', id: 'd1' } })).toBe(note.text);
});
