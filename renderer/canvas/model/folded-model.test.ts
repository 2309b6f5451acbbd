import { expect, test } from 'vitest';
import { addPatch, setPatch, type Change } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { CanvasModel } from './canvas-model.ts';
import { membersOf, wholeGroups } from './members.ts';
import { isLocked } from '#renderer/actions/editing/free-of-locks.ts';

function modelOf() {
  const plan = drawSketch({
    parts: {
      cluster: ['hostCluster'],
      host: ['hypervisor'],
      web: ['vm', { x: 110, y: 140 }],
      db: ['vm', { x: 110, y: 170 }],
      lun: ['volume'],
      lun2: ['volume', { x: 300 }],
    },
    relations: [
      ['host', 'memberOf', 'cluster'],
      ['web', 'runsOn', 'host'],
      ['db', 'runsOn', 'host'],
      ['web', 'stores', 'lun'],
      ['db', 'stores', 'lun'],
      ['db', 'stores', 'lun2'],
    ],
  });
  const model = new CanvasModel(plan, () => 'open');
  const take = (change: Change) => {
    plan.apply(change);
    return model.apply(change);
  };
  return { plan, model, take };
}

/** Lines as names, with how many relations each stands for. */
const linesOf = (model: CanvasModel) =>
  [...model.lines.relations.from].map((slot, index) => [
    model.slots.idAt(slot),
    model.slots.idAt(model.lines.relations.to[index]!),
    model.lines.relations.count[index],
    model.lines.idsAt(index),
  ]);

test('relations that end inside something collapsed end at its card, bundled', () => {
  const { model, take } = modelOf();
  take([setPatch('component', 'cluster', 'collapsed', undefined, true)]);
  expect(linesOf(model)).toEqual([
    ['cluster', 'lun', 2, ['r4', 'r5']],
    ['cluster', 'lun2', 1, ['r6']],
  ]);
  expect(model.slotOf('web')).toBe(model.slotOf('cluster'));
  expect(model.boxOf('web')).toEqual(model.boxOf('cluster'));
  take([setPatch('component', 'cluster', 'collapsed', true, undefined)]);
  expect(linesOf(model).length).toBe(3);
});

test('a collapsed card moves with what lies in it', () => {
  const { plan, model, take } = modelOf();
  take([setPatch('component', 'cluster', 'collapsed', undefined, true)]);
  const before = model.boxOf('cluster')!;
  const news = take(
    ['cluster', 'host', 'web', 'db'].flatMap((id) => {
      const { x } = plan.component(id)!;
      return [setPatch('component', id, 'x', x, x + 80)];
    }),
  );
  expect(news.boxes).toBe(true);
  expect(model.boxOf('cluster')).toEqual({ ...before, x: before.x + 80 });
});

test('what is hidden has no place, and a group that is selected whole is told', () => {
  const { model, take } = modelOf();
  take([
    addPatch('group', { id: 'g', name: 'Disks' }),
    setPatch('component', 'lun', 'group', undefined, 'g'),
    setPatch('component', 'lun2', 'group', undefined, 'g'),
  ]);
  expect(membersOf(model.tree, 'g')).toEqual(['lun', 'lun2']);
  expect(wholeGroups(model.tree, new Set(['lun', 'lun2', 'db']))).toEqual(['g']);
  expect(wholeGroups(model.tree, new Set(['lun']))).toEqual([]);
  take([setPatch('component', 'lun', 'hidden', undefined, true)]);
  expect([model.boxOf('lun'), membersOf(model.tree, 'g')]).toEqual([undefined, ['lun2']]);
});

test('a lock holds for what lies inside', () => {
  const { model, take } = modelOf();
  take([setPatch('component', 'host', 'locked', undefined, true)]);
  expect(['cluster', 'host', 'web'].map((id) => isLocked(model.tree, id))).toEqual([
    false,
    true,
    true,
  ]);
});
