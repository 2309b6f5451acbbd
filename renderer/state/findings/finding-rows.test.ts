import { expect, test } from 'vitest';
import type { Finding } from '#shared/rules/finding.ts';
import { underHeadlines } from './finding-rows.ts';

const finding = (rule: string): Finding => ({
  key: `${rule} plan`,
  rule,
  version: 1,
  severity: 'error',
  layers: [],
  subjects: [],
  message: '',
  facts: [],
});
const groupsOf = (rule: string) => (rule === 'LYR-08' ? ['LYR-01', 'LYR-04'] : []);
const rows = (...rules: string[]) =>
  underHeadlines(rules.map(finding), groupsOf).map(({ finding: { rule }, isUnderHeadline }) =>
    isUnderHeadline ? `  ${rule}` : rule,
  );

test('what a headline speaks for stands under it, where the first of them stood', () => {
  expect(rows('MIS-04', 'LYR-01', 'STR-01', 'LYR-04', 'LYR-08', 'GOL-01')).toEqual([
    'MIS-04',
    'LYR-08',
    '  LYR-01',
    '  LYR-04',
    'STR-01',
    'GOL-01',
  ]);
});

test('without the headline everything stands where it stood', () => {
  expect(rows('LYR-01', 'STR-01', 'LYR-04')).toEqual(['LYR-01', 'STR-01', 'LYR-04']);
});

test('a headline that speaks for nothing now stands alone', () => {
  expect(rows('STR-01', 'LYR-08')).toEqual(['STR-01', 'LYR-08']);
});
