import { expect, test } from 'vitest';
import type { Finding } from '#shared/rules/finding.ts';
import { byUrgency, leadingLayer, shownFindings } from './finding-order.ts';

const finding = (rule: string, more: Partial<Finding> = {}): Finding => ({
  key: `${rule} a`,
  rule,
  version: 1,
  severity: 'error',
  layers: ['processing'],
  subjects: [{ id: 'a', name: 'Order DB', kind: 'vm' }],
  message: 'Order DB stays down',
  facts: [],
  ...more,
});
const all = [
  finding('MIS-01', { severity: 'warning' }),
  finding('LYR-05', { layers: ['storage'] }),
  finding('LYR-01', { layers: ['access'], message: 'No way in' }),
  finding('GOL-01', { severity: 'info', layers: [] }),
  finding('MIS-04', { key: 'MIS-04 b' }),
  finding('MIS-04'),
];
const rules = (filter: Parameters<typeof shownFindings>[1]) =>
  shownFindings(all.toSorted(byUrgency), filter).map(({ key }) => key);

test('errors come first, then the layers from the top, then the rules', () => {
  expect(rules({ text: '' })).toEqual([
    'LYR-01 a',
    'MIS-04 a',
    'MIS-04 b',
    'LYR-05 a',
    'MIS-01 a',
    'GOL-01 a',
  ]);
});

test('a filter keeps a severity, a layer, or what has all the words', () => {
  expect(rules({ text: '', severity: 'warning' })).toEqual(['MIS-01 a']);
  expect(rules({ text: '', layer: 'storage' })).toEqual(['LYR-05 a']);
  expect(rules({ text: 'order mis' })).toEqual(['MIS-04 a', 'MIS-04 b', 'MIS-01 a']);
  expect(rules({ text: 'nowhere' })).toEqual([]);
});

test('a finding about several layers is listed under the plan', () => {
  expect(leadingLayer(finding('MIS-04'))).toBe('processing');
  expect(leadingLayer(finding('LYR-08', { layers: ['access', 'network'] }))).toBeUndefined();
});
