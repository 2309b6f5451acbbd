import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { ReportSource } from '#shared/report/document/report-source.ts';
import { workbookTables } from '#shared/report/tables/all-tables.ts';
import {
  dayColumn,
  numberColumn,
  textColumn,
  type ReportTable,
  type TableCell,
} from '#shared/report/tables/report-table.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { mostLetters, safeText } from './sheet-rows.ts';
import { tablesWorkbook } from './tables-workbook.ts';

const tableOf = (...rows: readonly (readonly TableCell[])[]): ReportTable => ({
  name: 'Hosts',
  title: 'Hosts',
  empty: 'No host is drawn.',
  columns: [textColumn('Name'), numberColumn('Memory', 'GiB'), dayColumn('Until')],
  rows: rows.map((cells) => ({ cells })),
});

/** Every sheet with its cells, as our own reader finds them. */
async function readBack(tables: readonly ReportTable[], rowsPerSheet?: number) {
  const bytes = await tablesWorkbook(tables, rowsPerSheet === undefined ? {} : { rowsPerSheet });
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.sheets.map(({ name, rows }) => [
    name,
    rows.map(({ cells }) => [...cells.values()]),
  ]);
}

test('numbers are numbers, days are days, and what nobody stated is empty', async () => {
  expect(
    await readBack([tableOf(['esx-01', 72.5, '2026-11-22'], ['esx-02', undefined, undefined])]),
  ).toEqual([
    [
      'Hosts',
      [['Name', 'Memory, GiB', 'Until'], ['esx-01', 72.5, '2026-11-22 00:00:00'], ['esx-02']],
    ],
  ]);
});

test('a text is never a formula', () => {
  expect(['=1+1', '+1', '-1', '@x', '\tx', 'a=b'].map(safeText)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\tx",
    'a=b',
  ]);
});

test('a text fits a cell, whatever its length and letters', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 40_000 }),
      (text, length) => {
        const safe = safeText(text.repeat(Math.ceil(length / Math.max(text.length, 1))));
        expect(safe.length).toBeLessThanOrEqual(mostLetters);
        expect(safe.isWellFormed()).toBe(true);
        expect(safe).not.toMatch(/^[=+\-@\t]/);
      },
    ),
    { numRuns: 50 },
  );
});

test('more rows than a sheet holds go on in the next', async () => {
  const rows = ['a', 'b', 'c'].map((name) => [name, 1, undefined]);
  expect(await readBack([tableOf(...rows)], 2)).toEqual([
    [
      'Hosts',
      [
        ['Name', 'Memory, GiB', 'Until'],
        ['a', 1],
        ['b', 1],
      ],
    ],
    [
      'Hosts 2',
      [
        ['Name', 'Memory, GiB', 'Until'],
        ['c', 1],
      ],
    ],
  ]);
});

test('the same plan gives the same bytes, and hostile names a workbook that can be read', async () => {
  const name = '<x>&"\u0007]]>\u202e 👩‍👩‍👧 =cmd';
  const plan = drawSketch({ name, parts: { a: ['server', { name, sockets: 2 }] } });
  const source = new ReportSource(plan, { today: '2026-11-22', version: '0.1.0', planDigest: '' });
  const tables = workbookTables(source);
  expect(await tablesWorkbook(tables)).toEqual(await tablesWorkbook(tables));
  const sheets = await readBack(tables);
  expect(sheets.map(([sheet]) => sheet)).toEqual([
    'Bill of materials',
    'Hosts',
    'Workloads',
    'Network',
    'Storage',
    'Cabling',
    'Findings',
    'Waivers',
    'Numbers',
  ]);
  expect(sheets[1]![1]![1]![0]).toBe('<x>&"]]> 👩‍👩‍👧 =cmd');
});
