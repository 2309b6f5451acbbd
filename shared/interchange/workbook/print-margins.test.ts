import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textColumn } from '#shared/report/tables/report-table.ts';
import { printMargins } from './print-margins.ts';
import { tablesWorkbook } from './tables-workbook.ts';

test('an ampersand in a name is no code of a head', () => {
  expect(printMargins({ organisation: 'R&D <1>' })).toBe(
    '<headerFooter><oddHeader>&amp;LR&amp;&amp;D &lt;1&gt;</oddHeader></headerFooter>',
  );
  expect(printMargins({})).toBe('');
});

test('every sheet prints whose it is; the heads of columns have its colour', async () => {
  const table = { name: 'A', title: 'A', empty: 'None.', columns: [textColumn('Name')], rows: [] };
  const branding = { organisation: 'ACME', footer: 'Confidential', accent: '#1A5FB4' };
  const files = unzipSync(await tablesWorkbook([table, { ...table, name: 'B' }], { branding }));
  const text = (name: string) => strFromU8(files[name]!);
  for (const sheet of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    expect(text(sheet)).toMatch(
      /<headerFooter><oddHeader>&amp;LACME<\/oddHeader><oddFooter>&amp;LConfidential<\/oddFooter><\/headerFooter><\/worksheet>$/,
    );
  expect(text('xl/styles.xml').toLowerCase()).toContain('1a5fb4');
});
