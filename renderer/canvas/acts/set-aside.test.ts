import { expect, test } from 'vitest';
import { addPatch, setPatch, type Change } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Component } from '#shared/plan/records.ts';
import { setAside } from './set-aside.ts';

const width = 700;

const vm = (id: string, x: number, y: number, group?: string): Component => ({
  id,
  kind: 'vm',
  name: id,
  lane: 'processing',
  x,
  y,
  status: 'planned',
  facts: {},
  ...(group === undefined ? {} : { group }),
});

const places = (change: Change) =>
  change.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'component' ? [[patch.record.x, patch.record.y]] : [],
  );

/** A card of 136 × 48 at the left end of its lane, with others beside it. */
const row = (...others: readonly number[]) =>
  drawSketch({
    parts: Object.fromEntries([0, ...others].map((x) => [`vm${x}`, ['vm', { x, y: 0 }] as const])),
  });

test('what covers nothing stays where it is', () => {
  const change = [addPatch('component', vm('copy', 160, 0))];
  expect(setAside(row(), change, width)).toBe(change);
});

test('a copy stands beside its original, a row down where no room is left beside', () => {
  const copy = [addPatch('component', vm('copy', 0, 0))];
  expect(places(setAside(row(), copy, width))).toEqual([[152, 0]]);
  expect(places(setAside(row(152), copy, width))).toEqual([[0, 64]]);
  expect(places(setAside(row(), copy, 200))).toEqual([[0, 64]]);
});

test('several copies keep their places among each other', () => {
  const copies = [addPatch('component', vm('a', 0, 0)), addPatch('component', vm('b', 152, 0))];
  expect(places(setAside(row(152), copies, width))).toEqual([
    [304, 0],
    [456, 0],
  ]);
});

test('a copy of what lies in a container goes under what it holds', () => {
  const plan = drawSketch({
    parts: { host: ['hypervisor'], one: ['vm', { x: 4, y: 24 }], two: ['vm', { x: 4, y: 52 }] },
    relations: [
      ['one', 'runsOn', 'host'],
      ['two', 'runsOn', 'host'],
    ],
  });
  const change: Change = [
    addPatch('component', vm('copy', 4, 24)),
    addPatch('relation', { id: 'r', kind: 'runsOn', from: 'copy', to: 'host', facts: {} }),
  ];
  expect(places(setAside(plan, change, width))).toEqual([[4, 80]]);
});

test('there may be room in the frame of a group, but what has to go aside goes out of its way', () => {
  const plan = row(608);
  plan.apply([
    addPatch('group', { id: 'g', name: 'Pair' }),
    ...['vm0', 'vm608'].map((id) => setPatch('component', id, 'group', undefined, 'g')),
  ]);
  const inFrame = [addPatch('component', vm('new', 304, 0))];
  expect(setAside(plan, inFrame, 1000)).toBe(inFrame);
  const onCard = [addPatch('component', vm('new', 0, 0))];
  expect(places(setAside(plan, onCard, 1000))).toEqual([[0, 64]]);
  const member = [addPatch('component', vm('new', 0, 0, 'g'))];
  expect(places(setAside(plan, member, 1000))).toEqual([[124, 0]]);
});
