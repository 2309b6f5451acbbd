import { expect, it } from 'vitest';
import { readWorkbook } from './read-workbook.ts';
import { sampleWorkbook, type SampleParts } from './workbook.samples.ts';

function rowsOf(bytes: Uint8Array): unknown[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.error.message);
  return read.value.sheets[0]!.rows.map(({ number, cells }) => [number, Object.fromEntries(cells)]);
}

const sheet = (xml: string, parts: SampleParts = {}) =>
  rowsOf(sampleWorkbook({ A: [] }, { 'xl/worksheets/sheet1.xml': xml, ...parts }));

it('texts, numbers, booleans and dates are read; empty cells cost nothing', () => {
  const rows = [
    ['VM', 'Size', 'Since'],
    ['<web> & "co"', 2.5, new Date('2024-02-29T12:00:00Z')],
    [undefined, true, '  '],
  ];
  expect(rowsOf(sampleWorkbook({ A: rows }))).toEqual([
    [1, { 0: 'VM', 1: 'Size', 2: 'Since' }],
    [2, { 0: '<web> & "co"', 1: 2.5, 2: '2024-02-29 12:00:00' }],
    [3, { 1: true }],
  ]);
});

it('error cells say nothing, and a number that is none stays text', () => {
  const cells =
    '<row r="7"><c r="A7" t="e"><v>#N/A</v></c><c r="AB7"><v>12x</v></c><c><v>3</v></c></row>';
  expect(sheet(`<worksheet><sheetData>${cells}</sheetData></worksheet>`)).toEqual([
    [7, { 27: '12x', 28: 3 }],
  ]);
});

it('workbooks of other programs use prefixes, rows without numbers and absolute paths', () => {
  const rels = '<Relationships><Relationship Id="rId1" Target="/xl/data/one.xml"/></Relationships>';
  const xml =
    '<x:worksheet xmlns:x="urn:x"><x:sheetData><x:row><x:c t="str"><x:v>VM</x:v></x:c></x:row><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(
    rowsOf(
      sampleWorkbook({ A: [] }, { 'xl/_rels/workbook.xml.rels': rels, 'xl/data/one.xml': xml }),
    ),
  ).toEqual([
    [1, { 0: 'VM' }],
    [2, { 0: 1 }],
  ]);
});

it('rich texts are joined and their phonetic guides left out', () => {
  const shared = '<sst><si><r><t>Rech</t></r><r><t>ner</t></r><rPh><t>guide</t></rPh></si></sst>';
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>9</v></c></row></sheetData></worksheet>';
  expect(sheet(xml, { 'xl/sharedStrings.xml': shared })).toEqual([[1, { 0: 'Rechner' }]]);
});

it('old Macintosh workbooks count days from 1904', () => {
  const workbook =
    '<workbook xmlns:r="urn:r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>';
  const xml =
    '<worksheet><sheetData><row r="1"><c r="A1" s="1"><v>366</v></c></row></sheetData></worksheet>';
  expect(sheet(xml, { 'xl/workbook.xml': workbook })).toEqual([[1, { 0: '1905-01-01 00:00:00' }]]);
});

it('own date formats are known by their codes', () => {
  const formats = ['yyyy\\-mm', '"days" 0', '[Red]0.0', 'hh:mm'];
  const styles = `<styleSheet><numFmts>${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('')}</cellXfs></styleSheet>`;
  const cells = formats.map((_, index) => `<c s="${index}"><v>1.5</v></c>`).join('');
  expect(
    sheet(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`, {
      'xl/styles.xml': styles,
    }),
  ).toEqual([[1, { 0: '1899-12-31 12:00:00', 1: 1.5, 2: 1.5, 3: '1899-12-31 12:00:00' }]]);
});

it('sheets that nobody wants are listed without rows', () => {
  const read = readWorkbook(sampleWorkbook({ A: [['x']], B: [['y']] }), (name) => name === 'B');
  expect(read.ok && read.value.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['A', 0],
    ['B', 1],
  ]);
});
