import { strToU8, zipSync, type Zippable } from 'fflate';

/** What a cell of a sample workbook holds; undefined leaves it out, a date is written as Excel does. */
export type SampleCell = string | number | boolean | Date | undefined;
export type SampleSheets = Readonly<Record<string, readonly (readonly SampleCell[])[]>>;

/** Parts to add or to replace, by path. */
export type SampleParts = Readonly<Record<string, string | Uint8Array>>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An .xlsx workbook, small and valid. Texts at even rows are shared, at odd rows inline: both occur. */
export function sampleWorkbook(sheets: SampleSheets, parts: SampleParts = {}): Uint8Array {
  return zipSync({ ...zippable(workbookParts(sheets)), ...zippable(parts) });
}

/** The parts of a workbook, for tests that break one of them. */
export function workbookParts(sheets: SampleSheets): Record<string, string> {
  const names = Object.keys(sheets);
  const texts: string[] = [];
  const written = Object.fromEntries(
    Object.values(sheets).map((rows, index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(rows, texts),
    ]),
  );
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relationships}"><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${spreadsheet}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    ...written,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${spreadsheet}">${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
  };
}

function sheetXml(rows: readonly (readonly SampleCell[])[], texts: string[]): string {
  const body = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, row % 2 === 0, texts)).join('')}</row>`,
  );
  return `${declaration}<worksheet xmlns="${spreadsheet}"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: SampleCell, at: string, shared: boolean, texts: string[]): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (cell instanceof Date)
    return `<c r="${at}" s="1"><v>${cell.getTime() / 86_400_000 + 25_569}</v></c>`;
  if (shared) return `<c r="${at}" t="s"><v>${texts.push(cell) - 1}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** The letters of a column, 0 for A. */
const letters = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26));

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const zippable = (parts: SampleParts): Zippable =>
  Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]),
  );
