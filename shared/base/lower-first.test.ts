import { expect, test } from 'vitest';
import { lowerFirst } from './lower-first.ts';

test.each([
  ['Host cluster', 'host cluster'],
  ['A virtual machine per user', 'a virtual machine per user'],
  ['Kubernetes cluster', 'Kubernetes cluster'],
  ['Fibre Channel switch', 'Fibre Channel switch'],
  ['VLAN', 'VLAN'],
  ['X', 'x'],
  ['', ''],
])('"%s" reads "%s" inside a sentence', (title, words) => {
  expect(lowerFirst(title)).toBe(words);
});
