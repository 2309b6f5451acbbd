import { nameIn } from '#shared/interchange/pdf/pdf-file.ts';
import {
  PdfDictionary,
  PdfStream,
  PdfText,
  type PdfValue,
} from '#shared/interchange/pdf/pdf-value.ts';
import { has, words, type ExaminedPdf, type Rule } from './examined-pdf.ts';

/** Rules of PDF/A-3a (ISO 19005-3) that can be told by parsing, each with its clause. */
export const archiveRules: readonly Rule[] = [
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
];

function hasHeader(bytes: Uint8Array): boolean {
  const [first = '', second = ''] = Buffer.from(bytes.subarray(0, 32))
    .toString('latin1')
    .split('\n');
  return /^%PDF-1\.[0-7]$/.test(first) && /^%[\u0080-\u00ff]{4}/.test(second);
}

function hasTrailer({ trailer, entry }: ExaminedPdf): boolean {
  const ids = trailer === null ? [] : (entry(trailer, 'ID') as readonly PdfValue[] | null);
  const isWhole = ids?.length === 2 && ids.every((id) => id instanceof PdfText && id.bytes !== '');
  return isWhole && entry(trailer, 'Encrypt') === null;
}

function hasIntent(pdf: ExaminedPdf): boolean {
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

const arePicturesSound = (pdf: ExaminedPdf): boolean =>
  pdf.pictures.every(
    (picture) =>
      pdf.entry(picture, 'Interpolate') !== true &&
      ['DeviceRGB', 'DeviceGray'].includes(nameIn(picture, 'ColorSpace') ?? ''),
  );

function areFontsSound(pdf: ExaminedPdf): boolean {
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
const areAnnotationsSeen = (pdf: ExaminedPdf): boolean =>
  pdf.annotations.every((one) => {
    const flags = pdf.entry(one, 'F');
    return typeof flags === 'number' && (flags & 4) !== 0 && (flags & 0b1_0010_0011) === 0;
  });

function isInfoInMetadata(pdf: ExaminedPdf): boolean {
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

function isAttachmentSound(pdf: ExaminedPdf): boolean {
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
