import { deflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { reportTemplates } from '#shared/report/document/report-template.ts';
import { sectionNames } from '#shared/report/document/section-names.ts';
import type { Branding } from '#shared/report/branding/branding.ts';
import { addPatch } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { brokenRules } from './conformance.ts';
import { InspectedPdf } from './inspected-pdf.ts';
import { makeReport } from './make-report.ts';
import { everyBlock, everyScript, longTable } from './report-documents.samples.ts';
import { writeReportPdf } from './write-report-pdf.ts';

const order = {
  sections: sectionNames,
  paper: 'a4',
  today: '2026-11-22',
  version: '0.1.0',
} as const;
const starter = (id: string): Plan => starters.find((one) => one.id === id)!.plan();

/** A PNG of two pixels, one of them half transparent. */
function pngLogo(): Branding['logo'] {
  const chunk = (name: string, data: Uint8Array) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(data.length);
    head.write(name, 4, 'latin1');
    return Buffer.concat([head, data, Buffer.alloc(4)]);
  };
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 6, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255, 0, 0, 255, 0, 0, 255, 128]));
  const bytes = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', new Uint8Array()),
  ]);
  return { is: 'picture', type: 'png', w: 2, h: 1, base64: bytes.toString('base64') };
}

const branding: Branding = {
  organisation: 'ACME <&> 数据',
  footer: 'Confidential',
  accent: '#ffcc00',
  logo: pngLogo()!,
};
const branded = makeReport(starter('branch-office'), { ...order, branding }).bytes;

describe('the rules of PDF/A-3a and PDF/UA-1 that can be told by parsing hold', () => {
  it.each(['article', 'right-tools'])('for the report of %s', (id) => {
    expect(brokenRules(makeReport(starter(id), order).bytes)).toEqual([]);
  });
  it('with branding, a logo of pixels and a poster', () => {
    expect(brokenRules(branded)).toEqual([]);
  });
  it('for an empty plan', () => {
    expect(brokenRules(makeReport(new Plan(), order).bytes)).toEqual([]);
  });
  it.each(reportTemplates.map(({ name, sections }) => [name, sections] as const))(
    'for the template %s',
    (_, sections) => {
      const plan = starter('branch-office');
      expect(brokenRules(makeReport(plan, { ...order, sections }).bytes)).toEqual([]);
    },
  );
  it.each([everyBlock, everyScript, longTable])('for a document of every kind', (report) => {
    const about = { paper: 'a4', creator: 'Strata', planJson: '{}' } as const;
    expect(brokenRules(writeReportPdf(report, about).bytes)).toEqual([]);
  });
});

/** A report with something else in the place of something, of the same length. */
const changed = (from: RegExp): Uint8Array =>
  Buffer.from(
    Buffer.from(branded)
      .toString('latin1')
      .replaceAll(from, (found) => found.replaceAll(/[A-Za-z]/g, 'q')),
    'latin1',
  );

test.each([
  [/\/OutputIntents/g, 'A 6.2.3'],
  [/\/FontFile2/g, 'A 6.2.11'],
  [/\/CIDToGIDMap/g, 'A 6.2.11'],
  [/\/AFRelationship/g, 'A 6.8'],
  [/\/ID(?= \[)/g, 'A 6.1.3'],
  [/\/ModDate/g, 'A 6.6.2'],
  [/\/DisplayDocTitle/g, 'UA 7.1'],
  [/\/Lang/g, 'UA 7.2'],
  [/\/Alt(?= )/g, 'UA 7.3'],
  [/\/Scope/g, 'UA 7.5'],
  [/\/Tabs/g, 'UA 7.18.3'],
  [/\/ToUnicode/g, 'UA 7.21'],
  [/\/StructParents/g, 'UA 8'],
])('without %s the checker says so', (from, rule) => {
  expect(brokenRules(changed(from)).filter((one) => one.startsWith(`${rule}:`))).not.toEqual([]);
});

/** A plan with three notes on its access layer: a picture of pixels, one of outlines, and one that is broken. */
function pictured(): Plan {
  const plan = starter('branch-office');
  const { base64 } = pngLogo() as Extract<Branding['logo'], { is: 'picture' }>;
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h9v9z"/></svg>';
  const hrefs = [
    `data:image/png;base64,${base64}`,
    `data:image/svg+xml,${encodeURIComponent(svg)}`,
    'data:image/png;base64,iVBORw0KGgo=',
  ];
  plan.apply(
    hrefs.map((picture, index) =>
      addPatch('note', {
        id: `note${index}`,
        lane: 'access',
        x: 40 + index * 120,
        y: 20,
        w: 100,
        h: 60,
        text: `Drawing ${index}`,
        picture,
      }),
    ),
  );
  return plan;
}

test('pictures on the canvas are drawn in the report as they are: pixels once per file, outlines as outlines, and the name of what cannot be read', () => {
  const made = makeReport(pictured(), { ...order, sections: ['cover', 'layers'], previews: 40 });
  expect(brokenRules(made.bytes)).toEqual([]);
  const pdf = new InspectedPdf(made.bytes);
  const drawn = pdf.painted.flat().filter(({ operator }) => operator === 'Do');
  expect(drawn.map(({ owner }) => typeof owner)).toEqual(['number']);
  expect(pdf.ofType('XObject')).toHaveLength(2);
  expect(made.previews.filter((page) => page.includes('data:image/png;base64,'))).toHaveLength(1);
});

test('the logo is on the cover with words for it, in the head of pages as an ornament, and no other pixels are', () => {
  const pdf = new InspectedPdf(branded);
  const drawn = pdf.painted.map((page) => page.filter(({ operator }) => operator === 'Do'));
  expect(drawn[0]!.map(({ owner }) => typeof owner)).toEqual(['number']);
  expect(drawn.slice(1).every((page) => page.length === 1 && page[0]!.owner === 'artifact')).toBe(
    true,
  );
  const pictures = pdf.ofType('XObject');
  expect(pictures).toHaveLength(2);
  expect(pdf.elements('Figure')[0]!.children).toEqual([]);
});
