import { nameIn } from '#shared/interchange/pdf/pdf-file.ts';
import { PdfDictionary, PdfStream, type PdfValue } from '#shared/interchange/pdf/pdf-value.ts';
import type { Element } from '../inspected-pdf.ts';
import type { ExaminedPdf, Rule } from './examined-pdf.ts';

/**
 * Failure conditions of the Matterhorn Protocol 1.1 (what PDF/UA-1 means for a machine) and clauses of PDF/A-3a about the file as
 * a whole, its structure and its fonts; what else the protocol asks of machines stands in the rules beside this.
 */
export const matterhornRules: readonly Rule[] = [
  ['A 6.1.3: nothing follows the end', ({ text }) => /%%EOF\r?\n?$/.test(text)],
  [
    'A 6.1.7: no stream is elsewhere or packed as LZW',
    ({ text }) => !/\/(LZW|FFilter\b)/.test(text),
  ],
  ['A 6.6.2: the metadata is an XML packet that says nothing of its own form', isPacketSound],
  ['A 6.8: attached files are listed by their names', hasNamedFiles],
  [
    'A 6.10: nothing is shown in another way',
    ({ text }) => !/\/(AlternatePres|PresSteps)/.test(text),
  ],
  [
    'MH 02-001, 02-003: only types of the standard, none of them mapped',
    (pdf) => areTypesKnown(pdf),
  ],
  [
    'MH 09-004 to 09-008: tables, lists and contents hold what they may',
    ({ tree }) => isFilled(tree),
  ],
  ['MH 14-002: the first heading is of the first level', (pdf) => firstHeading(pdf) === 'H1'],
  ['MH 14-006: no heading is without a level', (pdf) => pdf.elements('H').length === 0],
  [
    'MH 15-003: rows of a table have as many cells',
    (pdf) => pdf.elements('Table').every(isRegular),
  ],
  ['MH 20-001: nothing is optional', (pdf) => !pdf.root.entries.has('OCProperties')],
  ['MH 25-001: no form', (pdf) => !pdf.root.entries.has('AcroForm')],
  ['MH 28-011: links belong to links of the structure', (pdf) => areLinksOwned(pdf)],
  ['MH 30-001: no drawing is borrowed', (pdf) => !/\/Subtype \/Form\b/.test(pdf.text)],
  [
    'MH 31-006: characters are counted as in the font',
    (pdf) => pdf.fonts('Type0').every(isIdentity(pdf)),
  ],
  [
    'MH 31-028, 31-029: glyphs stand for letters',
    (pdf) => pdf.fonts('Type0').every(saysLetters(pdf)),
  ],
];

function isPacketSound(pdf: ExaminedPdf): boolean {
  const metadata = pdf.entry(pdf.root, 'Metadata');
  const [packet = ''] = /<\?xpacket begin[^?]*\?>/.exec(pdf.xmp) ?? [];
  return (
    metadata instanceof PdfStream &&
    nameIn(metadata, 'Type') === 'Metadata' &&
    nameIn(metadata, 'Subtype') === 'XML' &&
    packet !== '' &&
    !/\b(bytes|encoding)=/.test(packet)
  );
}

function hasNamedFiles(pdf: ExaminedPdf): boolean {
  const files = pdf.entry(pdf.entry(pdf.root, 'Names'), 'EmbeddedFiles');
  return pdf.list(files, 'Names').length === 2 * pdf.list(pdf.root, 'AF').length;
}

/** ISO 32000-1, 14.8.4. */
const standard = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby Warichu Figure Formula Form'.split(
    ' ',
  ),
);

const areTypesKnown = (pdf: ExaminedPdf): boolean =>
  pdf.entry(pdf.entry(pdf.root, 'StructTreeRoot'), 'RoleMap') === null &&
  pdf.elements().every(({ type }) => standard.has(type) || type === '');

const content: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['L', 'LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOC', 'TOCI', 'Caption'],
  TOCI: ['Lbl', 'Reference', 'NonStruct', 'P', 'TOC'],
};

const isFilled = ({ type, children }: Element): boolean =>
  children.every((child) => (content[type]?.includes(child.type) ?? true) && isFilled(child));

const firstHeading = (pdf: ExaminedPdf): string | undefined =>
  pdf.elements().find(({ type }) => /^H\d?$/.test(type))?.type;

function isRegular(table: Element): boolean {
  const rows = table.children.flatMap((part) => (part.type === 'TR' ? [part] : part.children));
  return new Set(rows.map(({ children }) => children.length)).size <= 1;
}

const areLinksOwned = (pdf: ExaminedPdf): boolean =>
  pdf.annotations.every(
    (one) => one instanceof PdfDictionary && nameIn(one, 'Subtype') === 'Link',
  ) && pdf.linkOwners.every((type) => type === 'Link');

const isIdentity =
  (pdf: ExaminedPdf) =>
  (font: PdfDictionary): boolean => {
    const [inner = null] = pdf.list(font, 'DescendantFonts');
    const system = pdf.entry(inner, 'CIDSystemInfo');
    return ['Registry', 'Ordering'].every((key) => pdf.entry(system, key) !== null);
  };

const saysLetters =
  (pdf: ExaminedPdf) =>
  (font: PdfDictionary): boolean => {
    const map: PdfValue = pdf.entry(font, 'ToUnicode');
    if (!(map instanceof PdfStream)) return false;
    const text = Buffer.from(pdf.unpacked(map)).toString('latin1');
    // The first glyph is that of what is missing: it stands for nothing, and 31-030 looks for it on the pages.
    const lists = [...text.matchAll(/\[([^\]]*)\]/g)].map(([, list]) => list!);
    const [, ...codes] = [...lists.join(' ').matchAll(/<([^>]*)>/g)].map(([, code]) => code!);
    return codes.every((code) => code !== '' && !/^(0000|feff|fffe)$/i.test(code));
  };
