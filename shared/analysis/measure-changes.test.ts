import { expect, test } from 'vitest';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Published } from './analysis.ts';
import { measureChanges } from './measure-changes.ts';
import type { Measured } from './measured.ts';

const result = (subject: string, measure: MeasureName, said: Partial<Measured>): Published => ({
  subject,
  measure,
  result: { used: [], missing: [], ...said },
});
const nameOf = (id: string) => id.toUpperCase();

test('a fix is weighed by what it adds to the figures of the plan', () => {
  const before = [
    result('plan', 'powerTotal', { value: 1.45 }),
    result('plan', 'vendorCount', { value: 3 }),
    result('plan', 'unitsTotal', { value: 10 }),
    result('plan', 'capex', { value: 5000 }),
  ];
  const after = [
    result('plan', 'vendorCount', { value: 4 }),
    result('plan', 'powerTotal', { value: 1.87 }),
    result('plan', 'unitsTotal', { value: 10 }),
    result('plan', 'capex', { value: 5400 }),
  ];
  expect(
    measureChanges(after, before, nameOf, 'EUR').map(({ label, words }) => [label, words]),
  ).toEqual([
    ['Power drawn by the plan', '+0.42 kW'],
    ['Purchase', '+400 EUR'],
    ['Vendors', '+1'],
  ]);
});

test('where blanks leave a sum open, what is known of it still tells what is added', () => {
  const changes = measureChanges(
    [result('plan', 'powerTotal', { low: 1.2 })],
    [result('plan', 'powerTotal', { low: 1.5 })],
    nameOf,
    'EUR',
  );
  expect(changes.map(({ words }) => words)).toEqual(['−0.3 kW']);
});

test('availability is told from and to, of the workloads that move most', () => {
  const services = ['a', 'b', 'c', 'd'];
  const before = services.map((id) => result(id, 'availability', { value: 99.9 }));
  const after = services.map((id, index) =>
    result(id, 'availability', { value: 99.95 + index / 100 }),
  );
  expect(
    measureChanges(after, before, nameOf, 'EUR').map(({ label, words }) => [label, words]),
  ).toEqual([
    ['Availability of D', '99.9 % → 99.98 %'],
    ['Availability of C', '99.9 % → 99.97 %'],
    ['Availability of B', '99.9 % → 99.96 %'],
  ]);
});

test('a figure that can be told only afterwards says so', () => {
  const changes = measureChanges(
    [result('plan', 'totalCost', { value: 12_000 })],
    [],
    nameOf,
    'EUR',
  );
  expect(changes.map(({ words }) => words)).toEqual(['cannot tell → 12\u00a0000 EUR']);
});
