import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { sampleWorkbook, workbookParts } from '../xlsx/workbook.samples.ts';
import { readSample, rvtoolsWorkbook, smallVCenter } from './rvtools.samples.ts';

const whole = rvtoolsWorkbook(smallVCenter);
const text = (content: string) => strToU8(content);

function saysOf(bytes: Uint8Array): string {
  const read = readSample(bytes);
  return read.ok ? 'it was read' : read.error.message;
}

const brokenSheet = (xml: string) =>
  sampleWorkbook({ vInfo: [['VM'], ['web-01']] }, { 'xl/worksheets/sheet1.xml': xml });

const damage = 'It is damaged: its parts cannot be unpacked. Export or copy it again.';

describe('each broken workbook is refused with one sentence that names it', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'It is empty. Export or copy it again.'],
    [
      'half a file',
      whole.slice(0, whole.length / 2),
      'It is cut off: its end is missing. Export or copy it again.',
    ],
    ['a text', text('VM,CPUs\nweb-01,2\n'), 'It is not an .xlsx workbook, whatever its name says.'],
    ['one byte', text('P'), 'It is not an .xlsx workbook, whatever its name says.'],
    [
      'an old .xls, or one with a password',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
      'It is an old .xls or a workbook with a password. Save it as .xlsx without a password.',
    ],
    [
      'a zip of something else',
      zipSync({ 'readme.txt': text('hello') }),
      'It is a zip, but not an .xlsx workbook: it has no sheets.',
    ],
    [
      'a zip bomb',
      zipSync({ ...zipped(), 'xl/sharedStrings.xml': new Uint8Array(30e6).fill(32) }),
      'It unpacks to more than 200 times its size, as files do that are made to stop programs.',
    ],
    [
      'thousands of parts',
      zipSync(
        Object.fromEntries(
          Array.from({ length: 2001 }, (_, index) => [`part${index}`, new Uint8Array()]),
        ),
      ),
      'It holds more than 2000 parts, which no workbook does.',
    ],
    [
      'a document type',
      brokenSheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>'),
      'Its part xl/worksheets/sheet1.xml declares a document type, which workbooks never do.',
    ],
    [
      'an external entity',
      brokenSheet('<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>'),
      'Its part xl/worksheets/sheet1.xml declares a document type, which workbooks never do.',
    ],
    [
      'an unknown entity',
      brokenSheet(
        '<worksheet><sheetData><row><c t="str"><v>&secret;</v></c></row></sheetData></worksheet>',
      ),
      'Its part xl/worksheets/sheet1.xml is not sound XML. Save the workbook again in Excel or export it anew.',
    ],
    [
      'an unclosed element',
      brokenSheet('<worksheet><sheetData>'),
      'Its part xl/worksheets/sheet1.xml is not sound XML. Save the workbook again in Excel or export it anew.',
    ],
    [
      'two documents in one part',
      brokenSheet('<worksheet/><worksheet/>'),
      'Its part xl/worksheets/sheet1.xml is not sound XML. Save the workbook again in Excel or export it anew.',
    ],
  ])('%s', (_, bytes, says) => {
    expect(saysOf(bytes)).toBe(`inventory.xlsx cannot be imported. ${says}`);
  });

  it('a changed byte that would only change a number', () => {
    const parts = zipSync(zipped(), { level: 0 });
    const at = indexOf(parts, text('<v>2000</v>')) + 3;
    expect(saysOf(parts.with(at, 0x39))).toBe(`inventory.xlsx cannot be imported. ${damage}`);
  });

  it('a workbook of something else', () => {
    expect(saysOf(sampleWorkbook({ Budget: [['Cost'], [1]], Notes: [] }))).toBe(
      'inventory.xlsx is a workbook, but not one of RVTools: it has neither a vInfo nor a vHost tab (found: Budget, Notes). Export it with RVTools › File › Export all to xlsx.',
    );
  });
});

it('more filled cells than the limit are refused', () => {
  expect(readWorkbook(whole, () => true, 50)).toEqual({
    ok: false,
    error: {
      code: 'unreadable-file',
      message:
        'It has more than 50 filled cells, the most that is read. Export fewer machines at a time.',
    },
  });
});

it('a million empty rows are no filled cells', () => {
  const rows =
    '<row r="1"><c r="A1" t="str"><v>VM</v></c></row><row r="2"><c r="A2" t="str"><v>web-01</v></c></row>' +
    Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 3}"><c r="A${index + 3}" s="1"/></row>`,
    ).join('');
  const read = readWorkbook(brokenSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`));
  expect(read.ok && read.value.sheets[0]!.rows.length).toBe(2);
});

describe('random damage', () => {
  it('of single bytes is refused or read as before, and never anything else', () => {
    const random = seededRandom(17);
    const sound = JSON.stringify(readSample(whole));
    const outcomes = { refused: 0, asBefore: 0 };
    for (let run = 0; run < 400; run++) {
      const at = Math.floor(random() * whole.length);
      const read = readSample(whole.with(at, Math.floor(random() * 256)));
      if (!read.ok) {
        outcomes.refused++;
        expect(read.error.message).toMatch(
          /^inventory\.xlsx (cannot be imported|is a workbook|has the tabs)/,
        );
      } else {
        outcomes.asBefore++;
        // A damaged name of a part that is optional leaves that part out; no value may differ.
        if (JSON.stringify(read) !== sound)
          expect(JSON.stringify(read).length).toBeLessThan(sound.length);
      }
    }
    expect(outcomes.refused).toBeGreaterThan(200);
  });

  it('of many bytes, and every length cut off, is refused', () => {
    const random = seededRandom(18);
    for (let run = 0; run < 150; run++) {
      const bytes = whole.slice();
      for (let hit = 0; hit < 30; hit++)
        bytes[4 + Math.floor(random() * (bytes.length - 4))] = Math.floor(random() * 256);
      expect(readSample(bytes).ok).toBe(false);
    }
    for (let length = 0; length < whole.length; length += 97)
      expect(readSample(whole.slice(0, length)).ok).toBe(false);
  });

  it('of the XML before it is packed never throws', () => {
    const random = seededRandom(19);
    const parts = workbookParts({
      vInfo: [
        ['VM', 'CPUs', 'Memory'],
        ['web-01', 2, 4096],
      ],
      vHost: [['Host'], ['esx-01']],
    });
    const names = Object.keys(parts);
    for (let run = 0; run < 300; run++) {
      const name = names[Math.floor(random() * names.length)]!;
      const part = parts[name]!;
      const at = Math.floor(random() * part.length);
      const broken =
        part.slice(0, at) +
        String.fromCharCode(32 + Math.floor(random() * 95)) +
        part.slice(at + 1);
      const packed = zipSync(
        Object.fromEntries(
          Object.entries({ ...parts, [name]: broken }).map(([path, xml]) => [path, text(xml)]),
        ),
      );
      const read = readSample(packed);
      expect(read.ok ? 'read' : read.error.code).toMatch(
        /^(read|unreadable-file|not-rvtools|nothing-found)$/,
      );
    }
  });
});

function zipped(): Record<string, Uint8Array> {
  const parts = workbookParts({
    vInfo: [
      ['VM', 'Memory'],
      ['web-01', 2000],
    ],
  });
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, text(xml)]));
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  return bytes.findIndex((_, at) => wanted.every((byte, offset) => bytes[at + offset] === byte));
}
