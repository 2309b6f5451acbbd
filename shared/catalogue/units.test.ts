import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactValue, Field } from './field.ts';
import { fieldOf, fields, type FieldName } from './fields.ts';
import { formatValue, parseValue } from './units.ts';

const names = Object.keys(fields) as FieldName[];
const parsed = (name: FieldName, text: string) => {
  const result = parseValue(name, text);
  return result.ok ? result.value : result.error.message;
};

test('facts read with their unit', () => {
  const facts: readonly (readonly [FieldName, FactValue])[] = [
    ['rtoSec', 30],
    ['ramGiB', 16],
    ['availTargetPct', 99.95],
    ['criticality', 1],
    ['iops', 12000],
    ['mttrHours', 12345.6789],
    ['mfa', true],
    ['haRestart', false],
    ['osKernelFamily', 'linux'],
    ['protocols', ['fc', 'nvme-of']],
    ['protocols', []],
    ['owner', 'Ops'],
    ['supportEnd', '2027-01-31'],
  ];
  expect(facts.map(([name, value]) => formatValue(name, value))).toEqual([
    '30 s',
    '16 GiB',
    '99.95 %',
    '1',
    '12\u00a0000 IOPS',
    '12\u00a0345.6789 h',
    'yes',
    'off',
    'Linux',
    'Fibre Channel, NVMe-oF',
    'none',
    'Ops',
    '2027-01-31',
  ]);
});

test('seconds stay seconds below ten minutes and become minutes, hours and days above', () => {
  const seconds = [0, 300, 599, 600, 1800, 5400, 14_400, 86_400, 172_800, 190_861, 700.5];
  expect(seconds.map((value) => formatValue('rtoSec', value))).toEqual([
    '0 s',
    '300 s',
    '599 s',
    '10 min',
    '30 min',
    '1 h 30 min',
    '4 h',
    '24 h',
    '2 d',
    '2 d 5 h 1 min 1 s',
    '700.5 s',
  ]);
});

test('a person may write a fact in the units of the trade', () => {
  const written: readonly (readonly [FieldName, string])[] = [
    ['rtoSec', '90'],
    ['rtoSec', '4 h'],
    ['rtoSec', '0.1h'],
    ['rtoSec', '2 h 30 min'],
    ['rttMs', '0.5 s'],
    ['mttrHours', '1 day'],
    ['ramGiB', '1,5'],
    ['ramGiB', '2 TiB'],
    ['capacityTB', '500 GB'],
    ['capacityTB', '1 TiB'],
    ['nicGbps', '100 Mbit/s'],
    ['typicalW', '1.2 kW'],
    ['availTargetPct', '99.95 %'],
    ['growthPctPerYear', '5 %'],
    ['iops', '12 000'],
    ['iops', '1,200,000 IOPS'],
    ['mfa', 'Yes'],
    ['haRestart', 'off'],
    ['osKernelFamily', 'LINUX'],
    ['protocol', 'fibre channel'],
    ['protocols', 'nfs; iSCSI, nfs'],
  ];
  expect(written.map(([name, text]) => parsed(name, text))).toEqual([
    90,
    14_400,
    360,
    9000,
    500,
    24,
    1.5,
    2048,
    0.5,
    1.099511627776,
    0.1,
    1200,
    99.95,
    5,
    12_000,
    1_200_000,
    true,
    false,
    'linux',
    'fc',
    ['nfs', 'iscsi'],
  ]);
});

test('what is no value of the field is refused with one sentence and a way out', () => {
  const written: readonly (readonly [FieldName, string])[] = [
    ['rtoSec', '  '],
    ['rtoSec', 'soon'],
    ['rtoSec', '5 GiB'],
    ['ramGiB', '16 GB'],
    ['ramGiB', '1,500'],
    ['ramGiB', '-1'],
    ['ramGiB', '1e99'],
    ['availTargetPct', '101 %'],
    ['criticality', '0'],
    ['vcpu', '1.5'],
    ['mfa', 'maybe'],
    ['osKernelFamily', 'beos'],
    ['protocols', 'nfs, carrier pigeon'],
    ['supportEnd', '2026-02-30'],
  ];
  expect(written.map(([name, text]) => parsed(name, text))).toEqual([
    'Recovery time, RTO is blank. Write a value, or clear it.',
    '“soon” is not a number. Write it like 90 or 1.5.',
    '“GiB” does not fit here. Write the value in s, or a unit like it.',
    '“GB” does not fit here. Write the value in GiB, or a unit like it.',
    '“1,500” may mean 1500 or 1.5. Write one of them.',
    'Memory is at least 0 GiB. Write a larger value.',
    'Memory is at most 1 000 000 000 000 000 GiB. Write a smaller value.',
    'Availability target is at most 100 %. Write a smaller value.',
    'Criticality is at least 1. Write a larger value.',
    'Processors is a whole number. Write 2, for example.',
    'Second factor (MFA) is yes or no. Write one of them.',
    'Kernel family has no “beos”. Choose from: Linux, Windows, Solaris, AIX, BSD, other.',
    'Protocols has no “carrier pigeon”. Choose from: Fibre Channel, iSCSI, NFS, SMB, NVMe-oF, S3.',
    'Support ends is a day. Write it as 2026-01-31.',
  ]);
});

test('money is shown and typed in the currency of the plan', () => {
  expect(formatValue('price', 1000, 'CHF')).toBe('1000 CHF');
  expect(parseValue('price', '1000 chf', 'CHF')).toEqual({ ok: true, value: 1000 });
  expect(parseValue('price', '1000 EUR', 'CHF')).toMatchObject({
    error: { message: '“EUR” does not fit here. Write the value in CHF.' },
  });
});

test.each(names)('what is shown of %s can be typed again and means the same', (name) => {
  fc.assert(
    fc.property(valueOf(fieldOf(name)), (value) => {
      expect(parseValue(name, formatValue(name, value))).toEqual({ ok: true, value });
    }),
    { numRuns: 60, seed: 7 },
  );
});

function valueOf(field: Field): fc.Arbitrary<FactValue> {
  switch (field.type) {
    case 'number':
      return numberOf(field);
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'list':
      return fc.subarray([...(field.options ?? ['one', 'two', 'three'])]);
    case 'date':
      return fc
        .date({ min: new Date('1970-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'text':
      return fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
  }
}

function numberOf({ min = 0, max = 1e15, integer }: Field & { type: 'number' }) {
  if (integer === true) return fc.integer({ min, max });
  const decimals = fc.double({ min, max, noNaN: true }).filter((value) => !Object.is(value, -0));
  return fc.oneof(decimals, fc.integer({ min, max }));
}
