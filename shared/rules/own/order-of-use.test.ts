import { expect, test } from 'vitest';
import { orderOfUse } from './order-of-use.ts';

const order = (named: Record<string, string>) => Object.keys(orderOfUse(named));

test('each name comes after those it uses, however they stood', () => {
  expect(order({ a: 'b + c', b: 'c * 2', c: 'self.ramGiB' })).toEqual(['c', 'b', 'a']);
  expect(order({ c: 'self.ramGiB', b: 'c * 2', a: 'b + c' })).toEqual(['c', 'b', 'a']);
});

test('facts and texts that read like a name are no use of it', () => {
  expect(order({ cores: 'self.vcpu', vcpu: 'cores > 0 ? "cores" : \'vcpu\'' })).toEqual([
    'cores',
    'vcpu',
  ]);
  expect(order({ a: 'self . b', b: 'a' })).toEqual(['a', 'b']);
});

test('a circle stays, behind what can be ordered', () => {
  expect(order({ a: 'b', b: 'a', z: '1' })).toEqual(['z', 'a', 'b']);
});
