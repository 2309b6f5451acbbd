import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { holderOf, holdersOf } from './holder-of.ts';

const plan = drawSketch({
  parts: {
    rack: ['rack', { name: 'Rack A' }],
    host: ['server', { name: 'esx-01' }],
    other: ['server', { name: 'esx-00' }],
    hv: ['hypervisor', { name: 'ESX' }],
    vm: ['vm', { name: 'web-01' }],
    disk: ['volume', { name: 'Disk' }],
  },
  relations: [
    ['hv', 'runsOn', 'host'],
    ['vm', 'runsOn', 'hv'],
  ],
});

test('another machine goes beside the selected one: into what holds that', () => {
  expect(holderOf(plan, 'hv', 'vm')).toBe('hv');
  expect(holderOf(plan, 'vm', 'vm')).toBe('hv');
  expect(holderOf(plan, 'vm', 'rack')).toBeUndefined();
});

test('what can hold all that is selected is offered by name, and a server stands in a rack', () => {
  expect(holdersOf(plan, ['hv']).map(({ name }) => name)).toEqual(['esx-00', 'esx-01']);
  expect(holdersOf(plan, ['host']).map(({ name }) => name)).toContain('Rack A');
  expect(holdersOf(plan, ['vm', 'rack'])).toEqual([]);
});
