import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberColumn, textColumn, type ReportTable } from '#shared/report/tables/report-table.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { tablesMarkdown } from './tables-markdown.ts';

const table: ReportTable = {
  name: 'Hosts',
  title: 'Hosts',
  empty: 'No host is drawn.',
  columns: [textColumn('Name'), numberColumn('Memory', 'GiB')],
  rows: [{ cells: ['esx-01 | *old*', 72] }, { cells: ['xen-02', undefined] }],
};

test('a table has a heading row, numbers at the right, and a dash for what nobody stated', () => {
  expect(tablesMarkdown({ title: 'Plan', lead: ['Fine.'], tables: [table] })).toBe(
    [
      '# Plan',
      '',
      'Fine.',
      '',
      '## Hosts',
      '',
      '| Name | Memory, GiB |',
      '| --- | --: |',
      '| esx-01 \\| \\*old\\* | 72 |',
      '| xen-02 | – |',
      '',
    ].join('\n'),
  );
});

test('an empty table says so', () => {
  const text = tablesMarkdown({ title: 'Plan', lead: [], tables: [{ ...table, rows: [] }] });
  expect(text).toBe('# Plan\n\n## Hosts\n\nNo host is drawn.\n');
});

test('whatever a thing is called, it stays in its cell: one line, and no bare border', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const escaped = escapeMarkdown(name);
      expect(escaped).not.toMatch(/[\n\r]/);
      expect(escaped.replaceAll(/\\./gs, '')).not.toMatch(/[|<>`*_[\]]/);
    }),
  );
});

test('names do not become mentions, links or lists', () => {
  expect(
    ['- no', '1. no', '@team', 'https://x.y', '<b>'].map((text) =>
      escapeMarkdown(text).replaceAll('\u2060', '⁠'),
    ),
  ).toEqual(['\\- no', '1\\. no', '@⁠team', 'https⁠://x.y', '&lt;b&gt;']);
});

test('it says whose it is at its head and at its foot', () => {
  const branding = { organisation: 'ACME *', footer: 'Confidential' };
  expect(tablesMarkdown({ title: 'Plan', lead: ['Fine.'], tables: [], branding })).toBe(
    '# Plan\n\n**ACME \\***\n\nFine.\n\n---\n\nConfidential\n',
  );
});
