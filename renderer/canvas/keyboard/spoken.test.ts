import { expect, test } from 'vitest';
import { addPatch, setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { findingWords } from '#shared/rules/finding-words.ts';
import { spokenName, spokenNotePlace, spokenPlace, spokenState } from './spoken.ts';

const plan = drawSketch({
  parts: { pool: ['hostCluster', { name: 'ESX cluster A' }], host: ['server', { name: 'host-2' }] },
  relations: [['host', 'memberOf', 'pool']],
});

test('a component is heard by name and kind, then by layer, findings, what it lies in and holds, and its place', () => {
  expect(spokenName(plan, 'pool')).toBe('ESX cluster A, host cluster');
  expect(spokenState(plan, 'pool', 3, [{ severity: 'error' }, { severity: 'info' }])).toBe(
    'Processing layer, 1 error, 1 note, holds 3',
  );
  expect(spokenState(plan, 'host', 0, [], { place: 3, count: 12 })).toBe(
    'Processing layer, no findings, inside ESX cluster A, 3 of 12',
  );
});

test('a moved component is heard with where it stands then', () => {
  expect(spokenPlace(plan, 'host', 1)).toMatch(
    /^host-2, \d+ from the left and \d+ from the top of Processing$/,
  );
  expect(spokenPlace(plan, 'host', 3)).toContain('host-2 and 2 more, ');
});

test('a moved note is heard by its first words, with where it lies then', () => {
  const noted = plan.clone();
  const size = { lane: 'network', w: 160, h: 48 } as const;
  noted.apply([addPatch('note', { id: 'n1', ...size, x: 8, y: 16, text: 'Moves in May' })]);
  expect(spokenNotePlace(noted, 'n1', 1)).toBe(
    'The note “Moves in May”, 8 from the left and 16 from the top of Network',
  );
  expect(spokenNotePlace(noted, 'n1', 2)).toContain('and 1 more, ');
});

test('findings are counted by severity, worst first', () => {
  const severities = ['warning', 'error', 'warning'] as const;
  expect(findingWords(severities.map((severity) => ({ severity })))).toBe('1 error, 2 warnings');
});

test('a group, what is locked and what is collapsed are heard as such', () => {
  const grouped = plan.clone();
  grouped.apply([
    addPatch('group', { id: 'g', name: 'Web tier', collapsed: true }),
    setPatch('component', 'pool', 'locked', undefined, true),
    setPatch('component', 'pool', 'collapsed', undefined, true),
  ]);
  expect(spokenName(grouped, 'g')).toBe('Web tier, group');
  expect(spokenState(grouped, 'g', 2, [])).toBe('collapsed, holds 2');
  expect(spokenState(grouped, 'pool', 1, [])).toBe(
    'Processing layer, no findings, locked, collapsed, holds 1',
  );
});
