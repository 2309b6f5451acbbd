import { nameIn } from '#shared/interchange/pdf/pdf-file.ts';
import { PdfParser } from '#shared/interchange/pdf/pdf-parser.ts';
import {
  PdfStream,
  PdfText,
  type PdfDictionary,
  type PdfValue,
} from '#shared/interchange/pdf/pdf-value.ts';
import { InspectedPdf, type Element } from '../inspected-pdf.ts';
import { pageOperations, type Operation } from './page-operations.ts';

/** A rule of a standard, and whether a file keeps to it. */
export type Rule = readonly [name: string, holds: (pdf: ExaminedPdf) => boolean];

/** What rules ask of a file. */
export class ExaminedPdf {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly xmp: string;
  readonly root: PdfDictionary;
  readonly pages: readonly PdfDictionary[];
  readonly #pdf: InspectedPdf;
  #operations: readonly (readonly Operation[])[] | undefined;

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

  /** What each page says, in order. */
  get operations(): readonly (readonly Operation[])[] {
    this.#operations ??= this.pages.map((page) => pageOperations(this.#pdf.file, page));
    return this.#operations;
  }

  /** The kinds of structure elements that areas with links belong to. */
  get linkOwners(): readonly string[] {
    return this.#pdf.links.map(({ element }) => element);
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

/** A text of the file; empty where there is none. */
export const words = (value: PdfValue): string =>
  value instanceof PdfText ? value.text.trim() : '';
/** Whether the metadata says this. */
export const has = (xmp: string, name: string, value: string): boolean =>
  xmp.includes(`<${name}>${value}</${name}>`);
