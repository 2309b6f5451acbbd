import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { attachedPlan } from '#shared/interchange/pdf/attached-plan.ts';
import {
  PdfDictionary,
  PdfName,
  type PdfStream,
  type PdfText,
  type PdfValue,
} from '#shared/interchange/pdf/pdf-value.ts';
import type { ReportDocument } from '#shared/report/document/report-document.ts';
import { InspectedPdf } from './inspected-pdf.ts';
import { everyBlock, everyScript, longTable, scripts } from './report-documents.samples.ts';
import { planDigest, writeReportPdf } from './write-report-pdf.ts';

const planJson = '{\n  "format": "strata-plan"\n}\n';
const written = (report: ReportDocument, paper: 'a4' | 'letter' = 'a4') =>
  writeReportPdf(report, { paper, creator: 'Strata 0.1.0', planJson }).bytes;

const documents = { everyBlock, everyScript, longTable };
const bytesOf = {
  everyBlock: written(everyBlock),
  everyScript: written(everyScript),
  longTable: written(longTable),
};
const inspected = {
  everyBlock: new InspectedPdf(bytesOf.everyBlock),
  everyScript: new InspectedPdf(bytesOf.everyScript),
  longTable: new InspectedPdf(bytesOf.longTable),
};
const names = Object.keys(documents) as readonly (keyof typeof documents)[];

describe.each(names)('the file of %s', (name) => {
  const pdf = inspected[name];

  it('paints nothing that belongs to neither the text nor the page', () => {
    const all = pdf.painted.flat();
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ owner }) => owner === 'nothing')).toEqual([]);
  });

  it('has every piece of marked content in the structure exactly once', () => {
    const marked = pdf.pages.flatMap((_, index) =>
      [...pdf.marked(index + 1).keys()].map((id) => `${index + 1} ${id}`),
    );
    const structured = referencedContent(pdf);
    expect(structured.toSorted()).toEqual(marked.toSorted());
  });

  it('draws no pixels', () => {
    expect(pdf.ofType('XObject')).toEqual([]);
    expect(
      pdf.painted.flat().filter(({ operator }) => operator === 'Do' || operator === 'BI'),
    ).toEqual([]);
  });

  it('has links that lead somewhere, say where, and are elements of their own', () => {
    const places = pdf.destinations;
    expect(
      pdf.links.filter(
        ({ to, says, element }) => !places.has(to) || says === '' || element !== 'Link',
      ),
    ).toEqual([]);
  });

  it('embeds every font, with what its glyphs stand for', () => {
    const descriptors = pdf.ofType('FontDescriptor');
    expect(descriptors.length).toBeGreaterThan(0);
    for (const descriptor of descriptors)
      expect([...descriptor.entries.keys()]).toEqual(expect.arrayContaining(['FontFile2']));
    const fonts = pdf.ofType('Font').filter((font) => nameOf(font, 'Subtype') === 'Type0');
    expect(fonts.every((font) => font.entries.has('ToUnicode'))).toBe(true);
  });

  it('says what it is: language, title, PDF/A-3a and PDF/UA-1', () => {
    const { root } = pdf.file;
    const metadata = Buffer.from(
      pdf.file.unpacked(pdf.file.entry(root, 'Metadata') as never),
    ).toString('utf8');
    expect((pdf.file.entry(root, 'Lang') as PdfText).text).toBe('en');
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(metadata).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.file.entry(pdf.file.entry(root, 'MarkInfo'), 'Marked')).toBe(true);
    expect(pdf.file.entry(pdf.file.entry(root, 'ViewerPreferences'), 'DisplayDocTitle')).toBe(true);
  });

  it('carries the plan as its source, unchanged', () => {
    const attached = attachedPlan(bytesOf[name], 'report.pdf');
    expect(attached.ok && new TextDecoder().decode(attached.value.bytes)).toBe(planJson);
    expect(attached.ok && attached.value.statedDigest).toBe(planDigest(planJson));
    const [source] = pdf.file.entry(pdf.file.root, 'AF') as readonly PdfValue[];
    expect(nameOf(pdf.file.resolved(source) as PdfDictionary, 'AFRelationship')).toBe('Source');
  });
});

test('the same report gives the same bytes', () => {
  for (const name of names) expect(Buffer.compare(written(documents[name]), bytesOf[name])).toBe(0);
});

/** Of documents that no rule and no catalogue has a say in: a change here is a change of the writer. */
test.each([
  ['everyBlock', '973f767b03ae77788f1d7a44940010e7b6cb134d764041bdc40888875cc0f204'],
  ['everyScript', 'ff8cf6df25c98e6e883a1a5feaff4089863453f8aea596702d44fd285380fbb6'],
  ['longTable', '465585a613ec0e21c6228089e140823c4347ac17d687fbf3dc72642bcaa122f7'],
] as const)('the bytes of %s are known', (name, digest) => {
  expect(createHash('sha256').update(bytesOf[name]).digest('hex')).toBe(digest);
});

describe('what a reader hears', () => {
  const pdf = inspected.everyBlock;

  it('hears headings, paragraphs, lists and tables in their order', () => {
    const heard = pdf
      .elements()
      .filter(({ type }) => ['H1', 'H2', 'P', 'LI', 'TR', 'TOCI'].includes(type))
      .map(({ type, text }) => `${type} ${text}`);
    expect(heard).toEqual([
      'H1 Branch office',
      'P Plan report',
      'H1 Contents',
      'TOCI Summary3',
      'TOCI Processing4',
      'H1 Summary',
      'P Three layers are missing, see esx-01 and nowhere.',
      'LI 3  errors',
      'LI 0  warnings',
      'H2 Decide first  the gravest',
      'LI •One thing',
      'LI •Another thing',
      'LI Power1.2 kWlimit 2 kW',
      'LI Units10 U',
      'H1 Processing',
      'P Two hosts.',
      'TR NameKindCores',
      'TR esx-01server16',
      'TR esx-02' + '16',
    ]);
  });

  it('hears what a drawing shows, and where it stands', () => {
    const [figure] = pdf.elements('Figure');
    expect((pdf.file.entry(figure!.dictionary, 'Alt') as PdfText).text).toBe(
      'Two hosts, the second is only planned.',
    );
    const box = pdf.file.entry(
      pdf.file.entry(figure!.dictionary, 'A'),
      'BBox',
    ) as readonly number[];
    expect(box).toHaveLength(4);
    expect(box[2]! - box[0]!).toBeCloseTo(396, 0);
  });

  it('has a cell for every column of a table, and heads that say so', () => {
    for (const row of pdf.elements('TR')) expect(row.children).toHaveLength(3);
    const heads = pdf
      .elements('TH')
      .map(({ dictionary }) => nameOf(pdf.file.entry(dictionary, 'A') as PdfDictionary, 'Scope'));
    expect(heads).toEqual(['Column', 'Column', 'Column']);
  });

  it('can go from the text to the drawing and back, but not to where nothing is', () => {
    expect(pdf.links.map(({ page, says }) => [page, says])).toEqual([
      [2, 'Summary'],
      [2, '3'],
      [2, 'Processing'],
      [2, '4'],
      [3, 'esx-01'],
      [4, 'esx-01, server'],
      [4, 'esx-01'],
    ]);
    const [, , , , toRow, toTable, toDrawing] = pdf.links;
    expect(toRow!.to).toBe(toTable!.to);
    expect(toDrawing!.to).not.toBe(toTable!.to);
  });

  it('finds headings in the outline, each on its page', () => {
    expect(pdf.outline).toEqual([
      { title: 'Branch office', depth: 0, page: 1 },
      { title: 'Contents', depth: 0, page: 2 },
      { title: 'Summary', depth: 0, page: 3 },
      { title: 'Decide first', depth: 1, page: 3 },
      { title: 'Processing', depth: 0, page: 4 },
    ]);
  });
});

describe('scripts', () => {
  it.each(Object.entries(scripts))('%s reads as it was written', (_, text) => {
    const heard = inspected.everyScript.elements('P').map((element) => element.text);
    expect(heard).toContain(text);
  });

  it('halves of emoji break nothing, and a joiner that joins nothing is not seen', () => {
    const broken = '👩\u200d 🇩 \u200d👍 🏽 x\u200dy \u20e3';
    const paragraph = { is: 'paragraph', text: broken } as const;
    const [section] = everyScript.sections;
    const report = { ...everyScript, sections: [{ ...section!, blocks: [paragraph] }] };
    const [heard] = new InspectedPdf(written(report)).elements('P');
    expect(heard!.text).toBe('👩 🇩 👍 🏽 xy \u20e3');
  });

  it('emoji are drawn by the glyphs of their font, one for each, however they are joined', () => {
    const pdf = inspected.everyScript;
    const emoji = pdf
      .ofType('Font')
      .find(
        (font) => /NotoEmoji/.test(nameOf(font, 'BaseFont') ?? '') && font.entries.has('ToUnicode'),
      )!;
    const stream = pdf.file.entry(emoji, 'ToUnicode') as PdfStream;
    const glyphs = Buffer.from(pdf.file.unpacked(stream)).toString('latin1');
    const joined = ['😀', '👩‍💻', '👨‍👩‍👧‍👦', '🇩🇪', '🇫🇷', '1️⃣'].map(codeUnits);
    expect(joined.filter((units) => !glyphs.includes(`<${units}>`))).toEqual([]);
  });
});

describe('a table over many pages', () => {
  const pdf = inspected.longTable;

  it('has one head to hear, and one to see on every page', () => {
    expect(pdf.elements('TH')).toHaveLength(2);
    const pages = pdf
      .elements('TR')
      .flatMap(({ children }) => children.flatMap((cell) => cell.pages));
    const [first, last] = [Math.min(...pages), Math.max(...pages)];
    expect(last - first).toBeGreaterThan(3);
    for (let page = first + 1; page <= last; page++)
      expect(pdf.artifacts(page)).toContain('KindNote');
  });

  it('goes on with a row that is higher than a page: one cell on many pages, no word lost', () => {
    const cell = pdf.elements('TD').find(({ text }) => text.startsWith('word '));
    expect(new Set(cell!.pages).size).toBeGreaterThan(1);
    expect(cell!.text.match(/word/g)).toHaveLength(3000);
  });

  it('has the numbers of its pages in the contents', () => {
    const entries = pdf.elements('TOCI').map(({ text }) => /^(.*?)(\d+)$/.exec(text)!.slice(1));
    const titles = new Map(
      pdf.outline.filter(({ depth }) => depth === 0).map(({ title, page }) => [title, page]),
    );
    expect(entries).toEqual(entries.map(([title]) => [title, String(titles.get(title!))]));
    expect(entries.map(([title]) => title)).toEqual(['Materials', 'Glossary']);
  });

  it('tells on every page which it is, and of how many', () => {
    pdf.pages.forEach((_, index) =>
      expect(pdf.artifacts(index + 1)).toContain(`Page ${index + 1} of ${pdf.pages.length}`),
    );
  });
});

test('drawings that need it stand on larger pages, whole', () => {
  const large: ReportDocument = {
    ...everyBlock,
    sections: [
      {
        name: 'layers',
        anchor: 'section:layers',
        title: 'Layers',
        blocks: [
          {
            is: 'figure',
            alt: 'Wide',
            scene: {
              w: 3000,
              h: 1200,
              title: 'Wide',
              shapes: [{ is: 'rect', x: 0, y: 0, w: 3000, h: 1200, fill: 'band' }],
            },
          },
        ],
      },
    ],
  };
  const pdf = new InspectedPdf(written(large, 'letter'));
  const [left, , right] = pdf.file.entry(pdf.pages[0]!, 'MediaBox') as readonly number[];
  const [figure] = pdf.elements('Figure');
  const box = pdf.file.entry(pdf.file.entry(figure!.dictionary, 'A'), 'BBox') as readonly number[];
  expect(right! - left!).toBeGreaterThan(1500);
  expect(box[2]).toBeLessThan(right!);
  expect((box[2]! - box[0]!) / 3000).toBeGreaterThan(0.52);
});

const nameOf = (dictionary: PdfDictionary, key: string): string | undefined => {
  const value = dictionary.entries.get(key);
  return value instanceof PdfName ? value.name : undefined;
};

/** "page number" of each piece of marked content that some element has. */
function referencedContent(pdf: InspectedPdf): string[] {
  const found: string[] = [];
  for (const { dictionary } of pdf.elements()) {
    const kids = pdf.file.entry(dictionary, 'K');
    const own = dictionary.entries.get('Pg');
    for (const kid of (Array.isArray(kids) ? kids : [kids]) as readonly PdfValue[]) {
      const value = pdf.file.resolved(kid);
      if (typeof value === 'number') found.push(`${pageNumber(pdf, own)} ${value}`);
      else if (value instanceof PdfDictionary && nameOf(value, 'Type') === 'MCR')
        found.push(
          `${pageNumber(pdf, value.entries.get('Pg'))} ${JSON.stringify(pdf.file.entry(value, 'MCID'))}`,
        );
    }
  }
  return found;
}

const pageNumber = (pdf: InspectedPdf, page: PdfValue | undefined): number =>
  pdf.pages.indexOf(pdf.file.resolved(page) as PdfDictionary) + 1;

/** A text as a font's table of characters has it. */
const codeUnits = (text: string): string =>
  Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join(' ');
