import { nameIn } from '#shared/interchange/pdf/pdf-file.ts';
import { PdfParser } from '#shared/interchange/pdf/pdf-parser.ts';
import {
  PdfDictionary,
  PdfRef,
  PdfStream,
  PdfText,
  type PdfValue,
} from '#shared/interchange/pdf/pdf-value.ts';
import { InspectedPdf, type Element } from './inspected-pdf.ts';

/**
 * Which rules of PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) a report breaks, for tests: those of veraPDF's profiles that
 * can be told by parsing, without its Java. Empty when none is broken; that is less than veraPDF's own word.
 */
export function brokenRules(bytes: Uint8Array): readonly string[] {
  const pdf = new Conformance(bytes);
  return rules.filter(([, holds]) => !holds(pdf)).map(([name]) => name);
}

type Rule = readonly [name: string, holds: (pdf: Conformance) => boolean];

const rules: readonly Rule[] = [
  ['A 6.1.2: a comment of high bytes follows the version', ({ bytes }) => hasHeader(bytes)],
  ['A 6.1.3: two identifiers, nothing encrypted', (pdf) => hasTrailer(pdf)],
  ['A 6.2.3: one output intent with a profile of three colours', (pdf) => hasIntent(pdf)],
  ['A 6.2.8: pictures are not smoothed and in RGB or grey', (pdf) => arePicturesSound(pdf)],
  ['A 6.2.11: fonts are embedded, glyphs by their numbers', (pdf) => areFontsSound(pdf)],
  ['A 6.3: annotations are printed and not hidden', (pdf) => areAnnotationsSeen(pdf)],
  ['A 6.5: nothing acts', ({ text }) => !/\/(JavaScript|Launch|AA|OpenAction|Sound)\b/.test(text)],
  ['A 6.6.2: the XMP says what the Info says', (pdf) => isInfoInMetadata(pdf)],
  [
    'A 6.6.4: marked as PDF/A-3a',
    ({ xmp }) => has(xmp, 'pdfaid:part', '3') && has(xmp, 'pdfaid:conformance', 'A'),
  ],
  ['A 6.8: the attachment says what it is and to what it belongs', (pdf) => isAttachmentSound(pdf)],
  [
    'UA 5: marked as PDF/UA-1, its schema described',
    ({ xmp }) => has(xmp, 'pdfuaid:part', '1') && xmp.includes('<pdfaSchema:prefix>pdfuaid<'),
  ],
  ['UA 7.1: the title is shown, all is marked', (pdf) => isTitled(pdf)],
  ['UA 7.2: the language is said', (pdf) => isLanguage(pdf.entry(pdf.root, 'Lang'))],
  [
    'UA 7.3: figures have words and a place',
    (pdf) => pdf.elements('Figure').every((one) => isFigure(pdf, one)),
  ],
  ['UA 7.4: headings leave out no level', (pdf) => areHeadingsInOrder(pdf.elements())],
  [
    'UA 7.5: heads of tables say for what they stand',
    (pdf) => pdf.elements('TH').every((one) => hasScope(pdf, one)),
  ],
  ['UA 7.5: rows stand in tables, cells in rows', (pdf) => isNested(pdf.tree)],
  ['UA 7.18: links say where, and belong to the structure', (pdf) => areLinksSaid(pdf)],
  [
    'UA 7.18.3: tabs go by the structure',
    (pdf) => pdf.pages.every((page) => !page.entries.has('Annots') || nameIn(page, 'Tabs') === 'S'),
  ],
  [
    'UA 7.21: glyphs say what they stand for',
    (pdf) => pdf.fonts('Type0').every((font) => font.entries.has('ToUnicode')),
  ],
  ['UA 8: every page with content has its place in the parent tree', (pdf) => arePagesInTree(pdf)],
];

/** What rules ask of a file. */
class Conformance {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly xmp: string;
  readonly root: PdfDictionary;
  readonly pages: readonly PdfDictionary[];
  readonly #pdf: InspectedPdf;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.text = Buffer.from(bytes).toString('latin1');
    this.#pdf = new InspectedPdf(bytes);
    this.root = this.#pdf.file.root;
    this.pages = this.#pdf.pages;
    const metadata = this.entry(this.root, 'Metadata');
    this.xmp =
      metadata instanceof PdfStream
        ? Buffer.from(this.#pdf.file.unpacked(metadata)).toString('utf8')
        : '';
  }

  get tree(): Element {
    return this.#pdf.structure;
  }

  /** The dictionary after `trailer`, at the end of the file. */
  get trailer(): PdfValue {
    const at = this.text.lastIndexOf('trailer');
    return at < 0 ? null : (new PdfParser(this.text, at + 7).value() ?? null);
  }

  elements = (type?: string): readonly Element[] => this.#pdf.elements(type);
  entry = (value: PdfValue, key: string): PdfValue => this.#pdf.file.entry(value, key);
  resolved = (value: PdfValue): PdfValue => this.#pdf.file.resolved(value);
  unpacked = (stream: PdfStream): Uint8Array => this.#pdf.file.unpacked(stream);

  /** What an array holds; nothing where there is none. */
  list(value: PdfValue, key: string): readonly PdfValue[] {
    const found = this.entry(value, key);
    return Array.isArray(found) ? (found as readonly PdfValue[]).map(this.resolved) : [];
  }

  fonts(subtype: string): readonly PdfDictionary[] {
    return this.#pdf.ofType('Font').filter((font) => nameIn(font, 'Subtype') === subtype);
  }

  get pictures(): readonly PdfDictionary[] {
    return this.#pdf.ofType('XObject').filter((one) => nameIn(one, 'Subtype') === 'Image');
  }

  get annotations(): readonly PdfValue[] {
    return this.pages.flatMap((page) => this.list(page, 'Annots'));
  }
}

const words = (value: PdfValue): string => (value instanceof PdfText ? value.text.trim() : '');
const has = (xmp: string, name: string, value: string): boolean =>
  xmp.includes(`<${name}>${value}</${name}>`);

function hasHeader(bytes: Uint8Array): boolean {
  const [first = '', second = ''] = Buffer.from(bytes.subarray(0, 32))
    .toString('latin1')
    .split('\n');
  return /^%PDF-1\.[0-7]$/.test(first) && /^%[\u0080-\u00ff]{4}/.test(second);
}

function hasTrailer({ trailer, entry }: Conformance): boolean {
  const ids = trailer === null ? [] : (entry(trailer, 'ID') as readonly PdfValue[] | null);
  const isWhole = ids?.length === 2 && ids.every((id) => id instanceof PdfText && id.bytes !== '');
  return isWhole && entry(trailer, 'Encrypt') === null;
}

function hasIntent(pdf: Conformance): boolean {
  const intents = pdf.list(pdf.root, 'OutputIntents');
  const profile = pdf.entry(intents[0] ?? null, 'DestOutputProfile');
  return (
    intents.length === 1 &&
    nameIn(intents[0] as PdfDictionary, 'S') === 'GTS_PDFA1' &&
    profile instanceof PdfStream &&
    pdf.entry(profile, 'N') === 3 &&
    // The signature of an ICC profile.
    Buffer.from(pdf.unpacked(profile).subarray(36, 40)).toString('latin1') === 'acsp'
  );
}

const arePicturesSound = (pdf: Conformance): boolean =>
  pdf.pictures.every(
    (picture) =>
      pdf.entry(picture, 'Interpolate') !== true &&
      ['DeviceRGB', 'DeviceGray'].includes(nameIn(picture, 'ColorSpace') ?? ''),
  );

function areFontsSound(pdf: Conformance): boolean {
  const all = pdf.fonts('Type0');
  return (
    all.length > 0 &&
    all.every((font) => {
      const [inner = null] = pdf.list(font, 'DescendantFonts');
      return (
        nameIn(font, 'Encoding') === 'Identity-H' &&
        inner instanceof PdfDictionary &&
        nameIn(inner, 'CIDToGIDMap') === 'Identity' &&
        pdf.entry(pdf.entry(inner, 'FontDescriptor'), 'FontFile2') instanceof PdfStream
      );
    }) &&
    ['Type1', 'TrueType', 'Type3'].every((subtype) => pdf.fonts(subtype).length === 0)
  );
}

/** Bit 3 prints; bits 1, 2, 6 and 9 hide. */
const areAnnotationsSeen = (pdf: Conformance): boolean =>
  pdf.annotations.every((one) => {
    const flags = pdf.entry(one, 'F');
    return typeof flags === 'number' && (flags & 4) !== 0 && (flags & 0b1_0010_0011) === 0;
  });

function isInfoInMetadata(pdf: Conformance): boolean {
  const info = pdf.entry(pdf.trailer, 'Info');
  const told = (key: string): string => xmlOf(words(pdf.entry(info, key)));
  const made = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(told('CreationDate'));
  if (made === null || told('ModDate') !== told('CreationDate')) return false;
  const [, year, month, day, hour, minute, second] = made;
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return (
    has(pdf.xmp, 'xmp:CreateDate', moment) &&
    has(pdf.xmp, 'xmp:ModifyDate', moment) &&
    has(pdf.xmp, 'xmp:CreatorTool', told('Creator')) &&
    has(pdf.xmp, 'pdf:Producer', told('Producer')) &&
    pdf.xmp.includes(`<rdf:li xml:lang="x-default">${told('Title')}</rdf:li>`) &&
    told('Title') !== ''
  );
}

const xmlOf = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

function isAttachmentSound(pdf: Conformance): boolean {
  const files = pdf.list(pdf.root, 'AF');
  return (
    files.length > 0 &&
    files.every((file) => {
      const stream = pdf.entry(pdf.entry(file, 'EF'), 'F');
      return (
        words(pdf.entry(file, 'F')) !== '' &&
        words(pdf.entry(file, 'UF')) !== '' &&
        words(pdf.entry(file, 'Desc')) !== '' &&
        nameIn(file as PdfDictionary, 'AFRelationship') === 'Source' &&
        stream instanceof PdfStream &&
        nameIn(stream, 'Subtype') === 'application/json' &&
        pdf.entry(pdf.entry(stream, 'Params'), 'ModDate') instanceof PdfText
      );
    })
  );
}

const isTitled = (pdf: Conformance): boolean =>
  pdf.entry(pdf.entry(pdf.root, 'ViewerPreferences'), 'DisplayDocTitle') === true &&
  pdf.entry(pdf.entry(pdf.root, 'MarkInfo'), 'Marked') === true &&
  pdf.entry(pdf.entry(pdf.root, 'MarkInfo'), 'Suspects') !== true;

const isLanguage = (value: PdfValue): boolean => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(words(value));

function isFigure(pdf: Conformance, { dictionary }: Element): boolean {
  const box = pdf.entry(pdf.entry(dictionary, 'A'), 'BBox');
  return words(pdf.entry(dictionary, 'Alt')) !== '' && Array.isArray(box) && box.length === 4;
}

function areHeadingsInOrder(elements: readonly Element[]): boolean {
  const levels = elements.flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type[1])] : []));
  return levels.length > 0 && levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1);
}

const hasScope = (pdf: Conformance, { dictionary }: Element): boolean => {
  const attributes = pdf.entry(dictionary, 'A');
  return attributes instanceof PdfDictionary && nameIn(attributes, 'Scope') !== undefined;
};

/** What each kind of element stands in. */
const parents: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

const isNested = ({ type, children }: Element): boolean =>
  children.every((child) => (parents[child.type]?.includes(type) ?? true) && isNested(child));

const areLinksSaid = (pdf: Conformance): boolean =>
  pdf.annotations.every(
    (one) =>
      words(pdf.entry(one, 'Contents')) !== '' &&
      typeof pdf.entry(one, 'StructParent') === 'number',
  );

function arePagesInTree(pdf: Conformance): boolean {
  const keys = new Set<number>();
  const visit = (node: PdfValue): void => {
    const numbers = pdf.entry(node, 'Nums');
    if (Array.isArray(numbers))
      (numbers as readonly PdfValue[]).forEach((value, index) => {
        if (index % 2 === 0 && typeof value === 'number') keys.add(value);
      });
    for (const kid of pdf.list(node, 'Kids')) visit(kid);
  };
  visit(pdf.entry(pdf.entry(pdf.root, 'StructTreeRoot'), 'ParentTree'));
  return pdf.pages.every((page) => {
    const key = pdf.entry(page, 'StructParents');
    return typeof key === 'number' && keys.has(key) && page.entries.get('Parent') instanceof PdfRef;
  });
}
