import { expect, test } from 'vitest';
import { builtInTechnologies } from './built-in-technologies.ts';
import type { FieldName } from './fields.ts';
import { factValueSchema, factValuesSchema, kindSchema, technologySchema } from './schemas.ts';

const vendorCloud = {
  id: 'own-cloud',
  name: 'Own cloud',
  vendor: 'ACME',
  kinds: ['hostCluster'],
  layer: 'processing',
  secondary: ['storage'],
  era: 'now',
  flags: ['encapsulatesOS'],
  facts: { liveMigration: true },
  summary: 'Runs machines.',
};
const isTechnology = (value: unknown) => technologySchema.safeParse(value).success;

test('every technology of the app passes the form that other technologies must have', () => {
  expect(builtInTechnologies.filter((technology) => !isTechnology(technology))).toEqual([]);
  expect(technologySchema.parse(vendorCloud)).toEqual(vendorCloud);
});

test('a technology with a fault is refused', () => {
  const faulty = [
    { ...vendorCloud, id: 'Own cloud' },
    { ...vendorCloud, kinds: [] },
    { ...vendorCloud, kinds: ['toaster'] },
    { ...vendorCloud, layer: 'planning' },
    { ...vendorCloud, flags: ['magic'] },
    { ...vendorCloud, facts: { liveMigration: 'often' } },
    { ...vendorCloud, facts: { colour: 'blue' } },
    { ...vendorCloud, price: 3 },
    { ...vendorCloud, successor: undefined },
    [vendorCloud],
    null,
  ];
  expect(faulty.filter(isTechnology)).toEqual([]);
});

test('inherited keys and __proto__ are never read as data', () => {
  const inherited: unknown = Object.create(vendorCloud);
  const polluted: unknown = JSON.parse(
    JSON.stringify(vendorCloud).replace('{', '{"__proto__":{"discontinued":true},'),
  );
  const facts: unknown = JSON.parse('{"__proto__":{"mfa":true}}');
  expect([inherited, polluted].map(isTechnology)).toEqual([false, false]);
  expect(factValuesSchema.safeParse(facts).success).toBe(false);
  expect(kindSchema.safeParse('constructor').success).toBe(false);
});

test('a fact takes the values of its field and no others', () => {
  const cases: readonly (readonly [FieldName, unknown, boolean])[] = [
    ['rtoSec', 0, true],
    ['rtoSec', 0.5, true],
    ['rtoSec', -1, false],
    ['rtoSec', '30', false],
    ['rtoSec', Infinity, false],
    ['vcpu', 2.5, false],
    ['availTargetPct', 100, true],
    ['availTargetPct', 100.1, false],
    ['criticality', 4, true],
    ['criticality', 5, false],
    ['mfa', true, true],
    ['mfa', 1, false],
    ['osKernelFamily', 'linux', true],
    ['osKernelFamily', 'Linux', false],
    ['threats', ['site', 'patching'], true],
    ['threats', ['boredom'], false],
    ['supportEnd', '2028-02-29', true],
    ['supportEnd', '2027-02-29', false],
    ['owner', 'Ops', true],
    ['owner', ' ', false],
  ];
  const taken = cases.map(([name, value]) => factValueSchema(name).safeParse(value).success);
  expect(taken).toEqual(cases.map(([, , fits]) => fits));
});
