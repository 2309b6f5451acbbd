import { deflateSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { reportTemplates } from '#shared/report/document/report-template.ts';
import { sectionNames } from '#shared/report/document/section-names.ts';
import type { Branding } from '#shared/report/branding/branding.ts';
import { addPatch } from '#shared/plan/change.ts';
import { Plan } from '#shared/plan/plan.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { brokenRules, checkedRules } from './broken-rules.ts';
import { pageRules } from './content-rules.ts';
import { operationsIn } from './page-operations.ts';
import { InspectedPdf } from '../inspected-pdf.ts';
import { makeReport } from '../make-report.ts';
import { everyBlock, everyScript, longTable } from '../report-documents.samples.ts';
import { writeReportPdf } from '../write-report-pdf.ts';

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
  [/\/EmbeddedFiles/g, 'A 6.8'],
  [/\/XML(?=\s)/g, 'A 6.6.2'],
  [/\/Font(?= <<)/g, 'A 6.2.2'],
  [/%%EOF/g, 'A 6.1.3'],
  [/\/TOCI/g, 'MH 02-001, 02-003'],
  [/\/S \/TD/g, 'MH 09-004 to 09-008'],
  [/\/Registry/g, 'MH 31-006'],
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

const broken = (content: string): readonly string[] =>
  pageRules
    .filter(([, holds]) => !holds(operationsIn(content)))
    .map(([name]) => name.split(':')[0]!);

test.each([
  ['/Artifact BMC q 1 0 0 rg 0 0 9 9 re f Q EMC /P <</MCID 0>> BDC [<0001>] TJ EMC', []],
  [`/Artifact BMC ${'q '.repeat(29)}${'Q '.repeat(29)}EMC`, ['A 6.1.13']],
  ['/Artifact BMC 0 0 m quite EMC', ['A 6.2.2']],
  ['/Artifact BMC 0 0 0 1 k 0 0 9 9 re f EMC', ['A 6.2.4']],
  ['/P <</MCID 0>> BDC /Artifact BMC EMC EMC', ['MH 01-003, 01-004']],
  ['/Artifact BMC EMC 0 0 9 9 re f', ['MH 01-005']],
  ['/P <</MCID 0>> BDC [<00010000>] TJ EMC', ['MH 31-030']],
])('of the content %j the rules %j do not hold', (content, rules) => {
  expect(broken(content)).toEqual(rules);
});

test('so many rules of PDF/A-3a, PDF/UA-1 and the Matterhorn Protocol are checked', () => {
  expect(checkedRules.map(([name]) => name)).toMatchInlineSnapshot(`
    [
      "A 6.1.2: a comment of high bytes follows the version",
      "A 6.1.3: two identifiers, nothing encrypted",
      "A 6.2.3: one output intent with a profile of three colours",
      "A 6.2.8: pictures are not smoothed and in RGB or grey",
      "A 6.2.11: fonts are embedded, glyphs by their numbers",
      "A 6.3: annotations are printed and not hidden",
      "A 6.5: nothing acts",
      "A 6.6.2: the XMP says what the Info says",
      "A 6.6.4: marked as PDF/A-3a",
      "A 6.8: the attachment says what it is and to what it belongs",
      "UA 5: marked as PDF/UA-1, its schema described",
      "UA 7.1: the title is shown, all is marked",
      "UA 7.2: the language is said",
      "UA 7.3: figures have words and a place",
      "UA 7.4: headings leave out no level",
      "UA 7.5: heads of tables say for what they stand",
      "UA 7.5: rows stand in tables, cells in rows",
      "UA 7.18: links say where, and belong to the structure",
      "UA 7.18.3: tabs go by the structure",
      "UA 7.21: glyphs say what they stand for",
      "UA 8: every page with content has its place in the parent tree",
      "A 6.1.3: nothing follows the end",
      "A 6.1.7: no stream is elsewhere or packed as LZW",
      "A 6.6.2: the metadata is an XML packet that says nothing of its own form",
      "A 6.8: attached files are listed by their names",
      "A 6.10: nothing is shown in another way",
      "MH 02-001, 02-003: only types of the standard, none of them mapped",
      "MH 09-004 to 09-008: tables, lists and contents hold what they may",
      "MH 14-002: the first heading is of the first level",
      "MH 14-006: no heading is without a level",
      "MH 15-003: rows of a table have as many cells",
      "MH 20-001: nothing is optional",
      "MH 25-001: no form",
      "MH 28-011: links belong to links of the structure",
      "MH 30-001: no drawing is borrowed",
      "MH 31-006: characters are counted as in the font",
      "MH 31-028, 31-029: glyphs stand for letters",
      "A 6.1.13: states are not nested deeper than 28",
      "A 6.2.2: every operator is one of the standard",
      "A 6.2.4: no colours but RGB and grey",
      "MH 01-003, 01-004: no ornament in text, no text in ornaments",
      "MH 01-005: what is painted is text or ornament",
      "MH 31-030: no glyph stands for a missing one",
      "A 6.1.13: pages are 3 to 14 400 points wide and high",
      "A 6.2.2: fonts and pictures are in the resources of their page",
    ]
  `);
});
