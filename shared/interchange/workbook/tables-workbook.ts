import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Branding } from '#shared/report/branding/branding.ts';
import type { ReportTable } from '#shared/report/tables/report-table.ts';
import { printMargins } from './print-margins.ts';
import { sheetRows, type SheetCell } from './sheet-rows.ts';

/** The most rows of a sheet, its heading not counted. */
const mostRows = 1_048_575;

/** The same moment in every file: the same plan gives the same bytes. */
const noMoment = new Date('1980-01-01T12:00:00');

/**
 * Tables as an xlsx workbook, one sheet each: numbers as numbers, days as days, texts never as formulas. A table with more
 * rows than a sheet holds goes on in the next sheet.
 */
export async function tablesWorkbook(
  tables: readonly ReportTable[],
  {
    rowsPerSheet = mostRows,
    branding = {},
  }: { readonly rowsPerSheet?: number; readonly branding?: Branding } = {},
): Promise<Uint8Array> {
  const sheets = tables.flatMap((table) => sheetsOf(table, rowsPerSheet, branding));
  const written = writeExcelFile(sheets as never, { fontFamily: 'Calibri', fontSize: 11 });
  const blob = await written.toBlob();
  return finished(new Uint8Array(await blob.arrayBuffer()), printMargins(branding));
}

function sheetsOf(table: ReportTable, rowsPerSheet: number, branding: Branding) {
  const rows = sheetRows(table);
  const count = Math.max(1, Math.ceil(rows.length / rowsPerSheet));
  return Array.from({ length: count }, (_, index) => ({
    sheet: index === 0 ? table.name : `${table.name} ${index + 1}`,
    data: [heading(table, branding), ...part(table, rows, index, rowsPerSheet)],
    columns: table.columns.map((column) => ({ width: widthOf(column) })),
    stickyRowsCount: 1,
  }));
}

const heading = ({ columns }: ReportTable, { accent }: Branding) =>
  columns.map(({ title, as }) => ({
    ...(accent === undefined
      ? {}
      : { bottomBorderStyle: 'thick', bottomBorderColor: accent.toLowerCase() }),
    value: title,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#eeeff2',
    ...(as === 'number' ? { align: 'right' } : {}),
  }));

function part(
  { rows, empty }: ReportTable,
  cells: readonly (SheetCell | null)[][],
  index: number,
  rowsPerSheet: number,
) {
  if (rows.length === 0) return [[{ value: empty, type: String }]];
  return cells.slice(index * rowsPerSheet, (index + 1) * rowsPerSheet);
}

const widthOf = ({ as, letters, title }: ReportTable['columns'][number]): number =>
  letters ?? (as === 'day' ? 12 : Math.min(24, Math.max(10, title.length + 2)));

/** Files in an archive carry the moment they were written; these do not. Sheets get what is printed above and below them. */
function finished(archive: Uint8Array, margins: string): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(unzipSync(archive)))
    files[name] = [
      margins !== '' && isSheet.test(name) ? withMargins(content, margins) : content,
      { mtime: noMoment },
    ];
  return zipSync(files);
}

const isSheet = /^xl\/worksheets\/[^/]+\.xml$/;

/** After all that the schema has before it: nothing but drawings and tables may follow, and there are none. */
const withMargins = (sheet: Uint8Array, margins: string): Uint8Array =>
  strToU8(strFromU8(sheet).replace('</worksheet>', () => `${margins}</worksheet>`));
