import { expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { CanvasModel } from './canvas-model.ts';
import { groupDrop, groupDropWords } from './group-drop.ts';
import { membersHere, membersOf, wholeGroups } from './members.ts';

/** Two machines and a volume in the group Pair, which spans two layers; a third machine beside them. */
function pair(): CanvasModel {
  const plan = drawSketch({
    parts: {
      one: ['vm', { x: 40, y: 40 }],
      two: ['vm', { x: 240, y: 40 }],
      far: ['vm', { x: 900, y: 400 }],
      lun: ['volume', { x: 40, y: 40 }],
    },
  });
  plan.apply([
    addPatch('group', { id: 'pair', name: 'Pair' }),
    ...['one', 'two', 'lun'].map((id) => setPatch('component', id, 'group', undefined, 'pair')),
  ]);
  return new CanvasModel(plan, () => 'open');
}

const middle = (model: CanvasModel, id: string) => {
  const { x, y, w, h } = model.boxOf(id)!;
  return { x: x + w / 2, y: y + h / 2 };
};

test('a group of several layers has a frame on each, and a click on any of them selects all of it', () => {
  const model = pair();
  const frames = wholeGroups(model.tree, new Set(['one', 'two', 'lun']));
  expect(frames).toHaveLength(2);
  expect(frames.map((frame) => membersOf(model.tree, frame).toSorted())).toEqual([
    ['lun', 'one', 'two'],
    ['lun', 'one', 'two'],
  ]);
  expect(frames.map((frame) => membersHere(model.tree, frame))).toEqual([['one', 'two'], ['lun']]);
});

test('what is dropped onto a frame joins the group', () => {
  const model = pair();
  const drop = groupDrop(model, ['far'], new Set(['far']), middle(model, 'pair'), undefined)!;
  expect(drop).toEqual({ ids: ['far'], group: 'pair', frame: 'pair' });
  expect(groupDropWords(model, 'far', drop)).toBe('Add far to Pair');
});

test('what is dragged out of all frames leaves the group, and what stays in one does not', () => {
  const model = pair();
  const drop = groupDrop(model, ['two'], new Set(['two']), middle(model, 'far'), undefined)!;
  expect(drop).toEqual({ ids: ['two'], group: null });
  expect(groupDropWords(model, 'two', drop)).toBe('Take two out of Pair');
  const inFrame = middle(model, 'pair');
  expect(groupDrop(model, ['two'], new Set(['two']), inFrame, undefined)).toBeUndefined();
});

test('a group that is dragged as a whole stays the group it is', () => {
  const model = pair();
  const all = new Set(['one', 'two', 'lun']);
  const lifted = new Set([...all, ...wholeGroups(model.tree, all)]);
  const roots = [...all];
  expect(groupDrop(model, roots, lifted, middle(model, 'far'), undefined)).toBeUndefined();
});
