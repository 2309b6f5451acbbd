import { expect, test } from 'vitest';
import { addPatch, setPatch, type Change } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Component } from '#shared/plan/records.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { joinedGroups } from './joined-groups.ts';

/** Two machines in the group Pair, which lies in the group Shop together with a third; a host beside them. */
function shop(): CanvasModel {
  const plan = drawSketch({
    parts: {
      one: ['vm', { x: 40, y: 40 }],
      two: ['vm', { x: 240, y: 40 }],
      three: ['vm', { x: 640, y: 40 }],
      host: ['hypervisor', { x: 40, y: 400 }],
    },
  });
  plan.apply([
    addPatch('group', { id: 'shop', name: 'Shop' }),
    addPatch('group', { id: 'pair', name: 'Pair', outer: 'shop' }),
    setPatch('component', 'one', 'group', undefined, 'pair'),
    setPatch('component', 'two', 'group', undefined, 'pair'),
    setPatch('component', 'three', 'group', undefined, 'shop'),
  ]);
  return new CanvasModel(plan, () => 'open');
}

const vm = (id: string, x: number, y: number): Component => ({
  id,
  kind: 'vm',
  name: id,
  lane: 'processing',
  x,
  y,
  status: 'planned',
  facts: {},
});

const groupsOf = (change: Change) =>
  Object.fromEntries(
    change.flatMap((patch) =>
      patch.op === 'add' && patch.table === 'component'
        ? [[patch.record.id, patch.record.group]]
        : [],
    ),
  );

test('what is added in the frame of a group joins the innermost there, and nothing elsewhere', () => {
  const change = ['inner', 'outer', 'away'].map((id, index) =>
    addPatch('component', vm(id, [100, 460, 900][index]!, index === 2 ? 500 : 44)),
  );
  expect(groupsOf(joinedGroups(shop(), change))).toEqual({
    inner: 'pair',
    outer: 'shop',
    away: undefined,
  });
});

test('what is added to a container, or with a group of its own, stays there', () => {
  const change: Change = [
    addPatch('group', { id: 'own', name: 'Own' }),
    addPatch('component', { ...vm('mine', 100, 44), group: 'own' }),
    addPatch('component', vm('held', 100, 44)),
    addPatch('relation', { id: 'r', kind: 'runsOn', from: 'held', to: 'host', facts: {} }),
  ];
  expect(groupsOf(joinedGroups(shop(), change))).toEqual({ mine: 'own', held: undefined });
});

test('a plan without groups takes a change as it is', () => {
  const model = new CanvasModel(drawSketch({ parts: { one: ['vm'] } }), () => 'open');
  const change = [addPatch('component', vm('two', 0, 0))];
  expect(joinedGroups(model, change)).toBe(change);
});
