import PDFDocument from 'pdfkit';

/** What is used of pdfkit 0.20.2, its own insides included: pinned exactly, and covered by the tests that parse the output. */
export interface PdfCore {
  readonly page: PdfPage;
  readonly outline: PdfOutline;
  readonly info: PdfInfo;
  readonly options: object;
  readonly _root: { readonly data: { readonly ViewerPreferences: PdfObject } };
  _offset: number;
  _font: PdfFont;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: 0 }): unknown;
  addContent(content: string): unknown;
  path(d: string): unknown;
  font(source: string): unknown;
  addNamedDestination(name: string, fit: 'XYZ', left: number, top: number, zoom: null): unknown;
  annotate(x: number, y: number, w: number, h: number, options: object): unknown;
  file(bytes: Uint8Array, options: object): unknown;
  /** A new object of the file: a stream once bytes end it. */
  ref(data: object): { end(bytes: Uint8Array): void };
  struct(type: string, options: StructOptions): PdfElement;
  addStructure(element: PdfElement): unknown;
  markStructureContent(tag: string): object;
  markContent(tag: 'Artifact', options: { readonly type: 'Layout' | 'Pagination' }): unknown;
  endMarkedContent(): unknown;
  appendXML(xml: string): void;
  end(): void;
}

interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, object>;
  write(content: string): void;
}

export interface PdfOutline {
  addItem(
    title: string,
    options: { readonly top: number; readonly left: number; readonly expanded: boolean },
  ): PdfOutline;
}

export interface PdfInfo {
  readonly Title: string;
  readonly Subject: string;
  readonly Creator: string;
  readonly Producer: string;
  readonly CreationDate: Date;
  readonly ModDate: Date;
}

interface PdfObject {
  readonly data: Record<string, unknown>;
}

/** An element of the structure tree: a paragraph, a table cell. */
export interface PdfElement {
  readonly dictionary: PdfObject;
  add(child: object): unknown;
  end(): void;
}

export interface StructOptions {
  readonly alt?: string;
  readonly title?: string;
  readonly lang?: string;
  readonly scope?: 'Column' | 'Row';
  /** Left, top, right, bottom, from the top of the page. */
  readonly bbox?: readonly [number, number, number, number];
}

/** A font that is embedded with the glyphs that are used. Lengths are thousandths of the font size. */
export interface PdfFont {
  readonly id: string;
  readonly ascender: number;
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean;
    getGlyph(id: number): { readonly advanceWidth: number; readonly path: GlyphPath };
    readonly unitsPerEm: number;
  };
  /** The glyphs that are embedded: their numbers in the whole font. */
  readonly subset: { readonly glyphs: readonly number[] };
  /** The code points that each of them stands for. */
  readonly unicode: (readonly number[])[];
  ref(): unknown;
  /** Glyphs as four hexadecimal digits each, and where they stand. */
  encode(
    text: string,
    features: readonly string[] | Readonly<Record<string, boolean>>,
  ): readonly [readonly string[], GlyphPosition[]];
}

interface GlyphPath {
  scale(x: number, y: number): GlyphPath;
  toSVG(): string;
}

interface GlyphPosition {
  readonly xAdvance: number;
  readonly advanceWidth: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** pdfkit's document with its insides, which its published types do not have. */
export const PdfKitDocument = PDFDocument as unknown as new (options: object) => PdfCore;
