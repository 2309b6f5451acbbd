import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameJson } from '#shared/base/same-json.ts';
import type { Measured } from './measured.ts';
import { sameMeasured } from './same-measured.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const inputs = fc.array(
  fc.record(
    {
      component: fc.constantFrom('a', 'b'),
      field: fc.constantFrom('vcpu', 'ramGiB'),
      relation: fc.constantFrom('linksTo', 'runsOn'),
    },
    { requiredKeys: ['component', 'field'] },
  ),
  { maxLength: 2 },
);
const few = fc.constantFrom(0, 1, Infinity);
const results = fc.record({
  value: maybe(fc.oneof(few, fc.constantFrom('x', true), fc.array(fc.constantFrom('a', 'b')))),
  low: maybe(few),
  high: maybe(few),
  spread: maybe(fc.tuple(few, few)),
  used: inputs,
  missing: inputs,
  assumed: maybe(fc.subarray(['repairHours', 'failoverCoveragePct'])),
  note: maybe(fc.constantFrom('one', 'two')),
});

test('two results are the same when all that they say is', () => {
  fc.assert(
    fc.property(results, results, fc.nat(7), (a, b, which) => {
      const keys = Object.keys(b) as (keyof typeof b)[];
      const almost = { ...a, [keys[which]!]: b[keys[which]!] };
      for (const other of [b, almost, { ...a, used: a.used.map((input) => ({ ...input })) }])
        expect(sameMeasured(a as Measured, other as Measured)).toBe(sameJson(a, other));
    }),
    { numRuns: 500 },
  );
});
