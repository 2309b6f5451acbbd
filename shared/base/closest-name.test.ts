import { expect, test } from 'vitest';
import { closestName } from './closest-name.ts';

const known = ['rtoSec', 'rpoSec', 'ramGiB', 'vcpu'];

test.each([
  ['rtosec', 'rtoSec'],
  ['rtoSecs', 'rtoSec'],
  ['ramGb', 'ramGiB'],
  ['vpcu', 'vcpu'],
])('%s probably meant %s', (typed, meant) => {
  expect(closestName(typed, known)).toBe(meant);
});

test('of two equally near names the first is taken, so that the answer is always the same', () => {
  expect(closestName('roSec', ['rtoSec', 'rpoSec'])).toBe('rtoSec');
});

test('three edits away is no longer probable', () => {
  expect([closestName('cpu-count', known), closestName('', known)]).toEqual([undefined, undefined]);
});
