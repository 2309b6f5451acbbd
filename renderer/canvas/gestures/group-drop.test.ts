import { expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { dropMeaning } from './drop-rules.ts';
import { droppedItem } from './dropped-item.ts';
import { frameBeside, groupDrop, groupDropWords, newInGroup } from './group-drop.ts';
import { laneAt, stackAt } from './hit-test.ts';
import { isComponent } from '#shared/layout/drawn-tree.ts';
import { membersHere, membersOf, wholeGroups } from '../model/members.ts';

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
  expect(drop).toEqual({ ids: ['far'], into: { group: 'pair', frame: 'pair' } });
  expect(groupDropWords(model, 'far', drop)).toBe('Add far to Pair');
});

test('what is dragged out of all frames leaves the group, and what stays in one does not', () => {
  const model = pair();
  const drop = groupDrop(model, ['two'], new Set(['two']), middle(model, 'far'), undefined)!;
  expect(drop).toEqual({ ids: ['two'], into: undefined });
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

/** What dropping a new machine at a point does to groups. */
function newDrop(model: CanvasModel, point: { x: number; y: number }) {
  const over = stackAt(model, point, new Set()).filter(isComponent);
  const item = droppedItem(model.plan, { kind: 'vm' })!;
  return newInGroup(model, point, dropMeaning(item, laneAt(model, point), over));
}

test('something new that is dropped onto a frame comes to be in the group, and says so', () => {
  const model = pair();
  const into = { group: 'pair', frame: 'pair' };
  const drop = newDrop(model, middle(model, 'pair'))!;
  expect(drop).toEqual({ ids: [], into });
  expect(groupDropWords(model, 'Virtual machine', drop)).toBe('Add Virtual machine to Pair');
  expect(newDrop(model, middle(model, 'far'))).toBeUndefined();
  expect(newDrop(model, middle(model, 'lun'))).toBeUndefined();
});

test('in a container, only a group that lies in the same container is joined', () => {
  const plan = drawSketch({
    parts: {
      host: ['hypervisor'],
      one: ['vm', { x: 110, y: 140 }],
      two: ['vm', { x: 110, y: 170 }],
    },
    relations: [
      ['one', 'runsOn', 'host'],
      ['two', 'runsOn', 'host'],
    ],
  });
  plan.apply([
    addPatch('group', { id: 'pair', name: 'Pair' }),
    ...['one', 'two'].map((id) => setPatch('component', id, 'group', undefined, 'pair')),
  ]);
  const model = new CanvasModel(plan, () => 'open');
  const into = { group: 'pair', frame: 'pair' };
  expect(newDrop(model, middle(model, 'one'))).toEqual({ ids: [], into });
  const { x, y } = model.boxOf('host')!;
  expect(newDrop(model, { x: x + 2, y: y + 2 })).toBeUndefined();
  expect(frameBeside(model, 'one', 'processing', 'host')).toEqual(into);
  expect(frameBeside(model, 'one', 'processing', undefined)).toBeUndefined();
});
