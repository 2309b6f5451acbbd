import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { secondLine } from './second-line.ts';

const plan = drawSketch({
  parts: {
    array: ['array', { controllers: 2, capacityTB: 12 }],
    pool: ['hostCluster', { haRestart: false }],
    esx: ['hypervisor', { technology: 'vsphere' }],
    bare: ['server'],
    orders: ['workload', { criticality: 1 }],
    vlan: ['segment', { vlanId: 101 }],
  },
});
const names = { technology: () => ({ name: 'VMware vSphere' }) as never };
const line = (id: string) => secondLine(plan.component(id)!, names);

test('a card tells its facts with their units', () => {
  expect(line('array')).toBe('2 controllers · 12 TB');
});

test('a fact that is only yes or no says what it is about', () => {
  expect(line('pool')).toMatch(/ off$/);
});

test('a rank or a number that names comes after its name', () => {
  expect([line('orders'), line('vlan')]).toEqual(['criticality 1', 'VLAN 101']);
});

test('without facts a card tells its technology, and nothing when that is not chosen', () => {
  expect([line('esx'), line('bare')]).toEqual(['VMware vSphere', '']);
});
