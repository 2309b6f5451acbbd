import { expect, test } from 'vitest';
import type { PdfValue } from '#shared/interchange/pdf/pdf-value.ts';
import type { ReportDocument } from '#shared/report/document/report-document.ts';
import { InspectedPdf } from './inspected-pdf.ts';
import { writeReportPdf } from './write-report-pdf.ts';

const report = (lang: string): ReportDocument => ({
  title: 'Plan',
  subtitle: 'Report',
  date: '2026-11-22',
  lang,
  foot: 'Foot',
  branding: {},
  sections: [
    {
      name: 'summary',
      anchor: 'section:summary',
      title: 'ملخص',
      blocks: [
        {
          is: 'paragraph',
          // "esx-01, in", and then a link: a name in Latin first, set apart as our sentences do.
          text: [{ text: '\u2068esx-01 (b)\u2069 في ' }, { text: 'ملخص', to: 'section:summary' }],
        },
        {
          is: 'table',
          title: 'T',
          columns: [{ title: 'First' }, { title: 'Last' }],
          rows: [{ cells: ['a', 'b'] }],
        },
      ],
    },
  ],
});

const written = (lang: string) =>
  writeReportPdf(report(lang), { paper: 'a4', creator: 'Strata', planJson: '{}', previews: 1 });

/** How far from the left the texts of each line begin, in the order in which they are painted. */
function linesOf(lang: string): readonly (readonly number[])[] {
  const [svg = ''] = written(lang).previews;
  const lines = new Map<string, number[]>();
  for (const [, x = '', y = ''] of svg.matchAll(/matrix\([\d.]+ 0 0 -[\d.]+ ([\d.]+) ([\d.]+)\)/g))
    lines.set(y, [...(lines.get(y) ?? []), Number(x)]);
  return [...lines.values()];
}

test('a report in a language read from the right says so, to readers and to viewers', () => {
  const pdf = new InspectedPdf(written('ar').bytes);
  const of = (value: PdfValue, key: string) => pdf.file.entry(value, key);
  expect(of(of(pdf.file.root, 'ViewerPreferences'), 'Direction')).toMatchObject({ name: 'R2L' });
  const [document] = pdf.elements('Document');
  expect(of(of(document!.dictionary, 'A'), 'WritingMode')).toMatchObject({ name: 'RlTb' });
});

test('its words are heard in their order, names and links among them', () => {
  const pdf = new InspectedPdf(written('ar').bytes);
  expect(pdf.elements('P').map(({ text }) => text)).toEqual(['esx-01 (b) في ملخص']);
  expect(pdf.elements('TR').map(({ children }) => children.map(({ text }) => text))).toEqual([
    ['First', 'Last'],
    ['a', 'b'],
  ]);
});

test('where it is read from the left, nothing says otherwise', () => {
  const pdf = new InspectedPdf(written('de').bytes);
  expect(
    pdf.file.entry(pdf.file.entry(pdf.file.root, 'ViewerPreferences'), 'Direction'),
  ).toBeNull();
});

test.each([
  ['de', 'after'],
  ['ar', 'before'],
])('in %s the second column of a table stands %s the first, seen from the left', (lang, side) => {
  // The head and foot of the page come last.
  const [head = [], row = []] = linesOf(lang).slice(-4);
  const sides = [head, row].map(([first = 0, second = 0]) => (second > first ? 'after' : 'before'));
  expect(sides).toEqual([side, side]);
});
