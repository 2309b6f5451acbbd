import { expect, test } from 'vitest';
import { fileNameFor, unusedName } from './plan-name.ts';

test.each([
  ['Virtual servers everywhere', 'virtual-servers-everywhere'],
  ['  Zürich / Génève (2026)  ', 'zurich-geneve-2026'],
  ['../../etc/passwd', 'etc-passwd'],
  ['机房', '机房'],
  ['...', 'plan'],
  ['CON', 'plan-con'],
  ['a'.repeat(200), 'a'.repeat(60)],
])('a plan called %s lies in %s', (name, file) => {
  expect(fileNameFor(name)).toBe(file);
});

test('a name that is used gets the first free number', () => {
  const used = new Set(['plan', 'plan-2']);
  expect(unusedName('plan', (name) => used.has(name))).toBe('plan-3');
  expect(unusedName('other', (name) => used.has(name))).toBe('other');
  expect(unusedName('Plan', (name) => name === 'Plan', ' ')).toBe('Plan 2');
});
