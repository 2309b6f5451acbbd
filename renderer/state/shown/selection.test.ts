import { expect, test } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import {
  selectComponents,
  selection,
  selectNotes,
  selectRelations,
  selectThings,
  selectWhatIsIn,
  toggleComponent,
  toggleNote,
} from './selection.ts';

test('components and notes are selected together; relations are selected without them', () => {
  selectComponents(['db']);
  toggleNote('n1');
  toggleComponent('web');
  expect(selection.get()).toEqual({ components: ['db', 'web'], relations: [], notes: ['n1'] });
  toggleNote('n1');
  expect(selection.get().notes).toEqual([]);
  selectNotes(['n1']);
  expect(selection.get()).toEqual({ components: [], relations: [], notes: ['n1'] });
  selectRelations(['r1']);
  expect(selection.get()).toEqual({ components: [], relations: ['r1'], notes: [] });
});

test('what is selected stays so in another plan as far as it is there', () => {
  const plan = drawSketch({ parts: { db: ['vm'] } });
  plan.apply([
    addPatch('note', { id: 'n1', lane: 'network', x: 0, y: 0, w: 160, h: 48, text: 'May' }),
  ]);
  selectThings(['db', 'web'], ['n1', 'n2']);
  selectWhatIsIn(plan, selection.get());
  expect(selection.get()).toEqual({ components: ['db'], relations: [], notes: ['n1'] });
});
