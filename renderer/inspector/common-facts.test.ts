import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { commonFields, sameFact } from './ManyInspector.tsx';

const plan = drawSketch({
  parts: {
    a: ['vm', { ramGiB: 16 }],
    b: ['vm', { ramGiB: 16, vcpu: 4 }],
    host: ['server', { ramGiB: 256 }],
    group: ['userGroup'],
  },
});
const some = (...ids: string[]) => ids.map((id) => plan.component(id)!);

test('components of several kinds share the fields that all of them have', () => {
  expect(commonFields(some('a', 'host'))).toContain('ramGiB');
  expect(commonFields(some('a', 'host'))).not.toContain('vcpu');
  expect(commonFields(some('a', 'group'))).toEqual(['owner']);
  expect(commonFields([])).toEqual([]);
});

test('a fact is shown when all state it alike', () => {
  const of = (field: 'ramGiB' | 'vcpu' | 'iops', ...ids: string[]) =>
    sameFact(some(...ids).map(({ facts }) => facts[field]));
  expect(of('ramGiB', 'a', 'b')).toEqual({ value: 16, origin: 'typed' });
  expect(of('ramGiB', 'a', 'host')).toBe('differs');
  expect(of('vcpu', 'a', 'b')).toBe('differs');
  expect(of('iops', 'a', 'b')).toBeUndefined();
});
