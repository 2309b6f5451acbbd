import { expect, test } from 'vitest';
import type { MissingFact, Unknown } from '#shared/rules/finding.ts';
import { rankBlanks } from './blank-ranking.ts';

const blank = (component: string, field: string): MissingFact => ({
  component,
  componentName: component,
  field,
  label: field,
});
const unknown = (rule: string, ...missing: MissingFact[]): Unknown => ({
  key: `${rule} ${missing[0]?.component}`,
  rule,
  severity: 'error',
  layers: [],
  subjects: [],
  missing,
});

test('the blank that most judgements wait for comes first', () => {
  const ranked = rankBlanks([
    unknown('MIS-02', blank('db', 'rtoSec')),
    unknown('MIS-03', blank('db', 'rtoSec'), blank('db', 'rpoSec')),
    unknown('CMP-01', blank('host', 'cpuVendor')),
  ]);
  expect(ranked).toEqual([
    { key: 'db rtoSec', fact: blank('db', 'rtoSec'), waiting: 2, rules: ['MIS-02', 'MIS-03'] },
    { key: 'db rpoSec', fact: blank('db', 'rpoSec'), waiting: 1, rules: ['MIS-03'] },
    { key: 'host cpuVendor', fact: blank('host', 'cpuVendor'), waiting: 1, rules: ['CMP-01'] },
  ]);
});

test('where nothing waits nothing is ranked', () => {
  expect(rankBlanks([])).toEqual([]);
});

test('ten thousand waiting judgements are ranked within a frame or two', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    unknown('MIS-02', blank(`c${index}`, 'rtoSec'), blank(`c${index}`, 'rpoSec')),
  );
  expect(rankBlanks(many)).toHaveLength(20_000);
});
