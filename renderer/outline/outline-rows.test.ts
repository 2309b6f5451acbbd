import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { foundRows, outlineRows, type OutlineRow } from './outline-rows.ts';
import { outlineTree } from './outline-tree.ts';

const plan = drawSketch({
  parts: {
    rack: ['rack', { name: 'Rack A' }],
    host10: ['server', { name: 'esx-10' }],
    host2: ['server', { name: 'esx-2' }],
    hv: ['hypervisor', { name: 'ESX' }],
    vm: ['vm', { name: 'web-01' }],
    loner: ['volume', { name: 'Disk' }],
  },
  relations: [
    ['host2', 'mountedIn', 'rack'],
    ['hv', 'runsOn', 'host2'],
    ['vm', 'runsOn', 'hv'],
  ],
});
const said = (rows: readonly OutlineRow[]) =>
  rows.map(({ key, level, isOpen, place, count }) => {
    const fold = isOpen === undefined ? ' ' : isOpen ? '-' : '+';
    return `${'  '.repeat(level - 1)}${fold}${key} ${place}/${count}`;
  });
const all = () => true;

test('by layer: headings in the order of the canvas, and under them what is drawn in what, numbers as numbers', () => {
  expect(said(outlineRows(plan, outlineTree(plan, 'layer'), all))).toEqual([
    '-lane processing 1/3',
    '  -host2 1/2',
    '    -hv 1/1',
    '       vm 1/1',
    '   host10 2/2',
    '-lane storage 2/3',
    '   loner 1/1',
    '-lane facility 3/3',
    '   rack 1/1',
  ]);
});

test('by place: a host is found in its rack', () => {
  expect(said(outlineRows(plan, outlineTree(plan, 'place'), all))).toEqual([
    '-lane processing 1/3',
    '   host10 1/1',
    '-lane storage 2/3',
    '   loner 1/1',
    '-lane facility 3/3',
    '  -rack 1/1',
    '    -host2 1/1',
    '      -hv 1/1',
    '         vm 1/1',
  ]);
});

test('what is folded shows nothing under it', () => {
  const rows = outlineRows(plan, outlineTree(plan, 'layer'), (key) => key === 'lane processing');
  expect(said(rows)).toEqual([
    '-lane processing 1/3',
    '  +host2 1/2',
    '   host10 2/2',
    '+lane storage 2/3',
    '+lane facility 3/3',
  ]);
});

test('what a query found is one list', () => {
  expect(said(foundRows(plan, ['host10', 'vm', 'host2']))).toEqual([
    ' host2 1/3',
    ' host10 2/3',
    ' vm 3/3',
  ]);
});
