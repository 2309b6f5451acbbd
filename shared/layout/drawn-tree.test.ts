import { expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { collapsedCard } from './card-geometry.ts';
import { containerAround, drawnTree, type DrawnTree } from './drawn-tree.ts';
import { framesOfGroups, groupPart, groupsOf } from './group-parts.ts';
import { groupBounds } from './group-bounds.ts';

/** Three machines on two hosts of one cluster, a volume elsewhere; the groups Web (web1, web2) in Shop (and db). */
function plan(): Plan {
  const made = drawSketch({
    parts: {
      cluster: ['hostCluster'],
      host1: ['hypervisor', { x: 100, y: 100 }],
      host2: ['hypervisor', { x: 400, y: 100 }],
      web1: ['vm', { x: 110, y: 140 }],
      web2: ['vm', { x: 110, y: 170 }],
      db: ['vm', { x: 410, y: 140 }],
      lun: ['volume'],
      lun2: ['volume', { x: 200 }],
    },
    relations: [
      ['host1', 'memberOf', 'cluster'],
      ['host2', 'memberOf', 'cluster'],
      ['web1', 'runsOn', 'host1'],
      ['web2', 'runsOn', 'host1'],
      ['db', 'runsOn', 'host2'],
    ],
  });
  return made;
}

function grouped(
  groups: Record<string, readonly string[]>,
  outer: Record<string, string> = {},
): Plan {
  const made = plan();
  for (const [id, members] of Object.entries(groups)) {
    const around = outer[id];
    made.apply([
      addPatch('group', { id, name: id, ...(around === undefined ? {} : { outer: around }) }),
      ...members.map((member) => setPatch('component', member, 'group', undefined, id)),
    ]);
  }
  return made;
}

const wayOut = ({ parents }: DrawnTree, id: string): string[] => {
  const way: string[] = [];
  for (let up = parents.get(id); up !== undefined; up = parents.get(up)) way.push(up);
  return way;
};

test('a group is drawn between its members and what they lie in, and a group in a group', () => {
  const tree = drawnTree(grouped({ web: ['web1', 'web2'] }));
  expect(wayOut(tree, 'web1')).toEqual(['web', 'host1', 'cluster']);
  expect(containerAround(tree, 'web1')).toBe('host1');
  const nested = drawnTree(grouped({ all: ['lun2'], one: ['lun'] }, { one: 'all' }));
  expect(wayOut(nested, 'lun')).toEqual(['one', 'all']);
  expect(nested.roots.get('storage')).toEqual(['all']);
});

test('a group is drawn wherever something of it lies, first where most of it does', () => {
  const tree = drawnTree(grouped({ mixed: ['web1', 'web2', 'db', 'lun'] }));
  expect(wayOut(tree, 'web2')).toEqual(['mixed', 'host1', 'cluster']);
  const [onHost, onLane] = [groupPart('mixed', 'processing host2'), groupPart('mixed', 'storage ')];
  expect(wayOut(tree, 'db')).toEqual([onHost, 'host2', 'cluster']);
  expect(wayOut(tree, 'lun')).toEqual([onLane]);
  expect(framesOfGroups(tree.whole)).toEqual(new Map([['mixed', ['mixed', onHost, onLane]]]));
  expect(groupsOf([onHost, 'mixed', onLane])).toEqual(['mixed']);
});

test('a group that is not there counts as none, and a circle of groups is cut', () => {
  const gone = plan();
  gone.apply([setPatch('component', 'lun', 'group', undefined, 'gone')]);
  expect(wayOut(drawnTree(gone), 'lun')).toEqual([]);
  const circle = drawnTree(grouped({ one: ['lun'], two: ['lun2'] }, { one: 'two', two: 'one' }));
  const ways = [wayOut(circle, 'lun'), wayOut(circle, 'lun2')];
  expect(ways.every((way) => way.length <= 2 && way.length > 0)).toBe(true);
  expect([...circle.components.keys()].filter((id) => id === 'one' || id === 'two').length).toBe(2);
});

test('what is hidden is not drawn, nor what lies in it, and a group of nothing but that', () => {
  const made = grouped({ web: ['web1', 'web2'], disks: ['lun', 'lun2'] });
  made.apply([
    setPatch('component', 'host1', 'hidden', undefined, true),
    setPatch('component', 'lun', 'hidden', undefined, true),
    setPatch('component', 'lun2', 'hidden', undefined, true),
  ]);
  const tree = drawnTree(made, 'not-hidden');
  expect([...tree.components.keys()]).toEqual(['cluster', 'host2', 'db']);
  expect(tree.whole.components.size).toBe(10);
});

test('on the canvas a card stands for what lies in something collapsed, in the corner of its frame', () => {
  const made = plan();
  const open = groupBounds(drawnTree(made, 'on-canvas')).get('cluster')!;
  made.apply([setPatch('component', 'cluster', 'collapsed', undefined, true)]);
  const tree = drawnTree(made, 'on-canvas');
  expect([...tree.components.keys()]).toEqual(['cluster', 'lun', 'lun2']);
  expect(tree.standIns.get('web1')).toBe('cluster');
  expect(groupBounds(tree).get('cluster')).toEqual({ x: open.x, y: open.y, ...collapsedCard });
  expect(drawnTree(made, 'not-hidden').components.size).toBe(8);
});

test('a card that stands for something narrow is no wider than that was', () => {
  const made = plan();
  const open = groupBounds(drawnTree(made, 'on-canvas')).get('host1')!;
  expect(open.w).toBeLessThan(collapsedCard.w);
  made.apply([setPatch('component', 'host1', 'collapsed', undefined, true)]);
  const box = groupBounds(drawnTree(made, 'on-canvas')).get('host1');
  expect(box).toEqual({ x: open.x, y: open.y, w: open.w, h: collapsedCard.h });
});

test('of what lies in each other the outermost collapsed one stands for all of it', () => {
  const made = plan();
  made.apply([
    setPatch('component', 'host1', 'collapsed', undefined, true),
    setPatch('component', 'cluster', 'collapsed', undefined, true),
  ]);
  const tree = drawnTree(made, 'on-canvas');
  expect([tree.standIns.get('web1'), tree.standIns.get('host1')]).toEqual(['cluster', 'cluster']);
});
