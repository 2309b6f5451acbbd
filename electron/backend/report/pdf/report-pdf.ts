import { ByteSink } from './byte-sink.ts';
import { PdfKitDocument, type PdfElement, type PdfFont, type StructOptions } from './pdf-core.ts';
import { pdfMetadata } from './pdf-metadata.ts';

/** What a file says of itself. */
export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly lang: string;
  /** It is read from the right. */
  readonly isRtl?: boolean;
  /** The only moment in the file, so that the same plan gives the same bytes. */
  readonly date: Date;
  /** "Strata 0.1.0". */
  readonly creator: string;
}

/** A tagged PDF/A-3a and PDF/UA-1 file, made without waiting: pages are finished one after another. */
export class ReportPdf extends PdfKitDocument {
  // pdfkit writes while it is constructed, before fields of this class exist: the sink goes with the options.
  readonly #sink: ByteSink;
  readonly #isRtl: boolean;
  #operators: string[] = [];

  constructor({ title, subject, lang, date, creator, isRtl = false }: PdfFacts) {
    const sink = new ByteSink();
    const info = { Title: title, Subject: subject, Creator: creator, Producer: creator };
    super({
      sink,
      lang,
      // None of the fonts that every viewer has: they could not be embedded.
      font: null,
      info: { ...info, CreationDate: date, ModDate: date },
      autoFirstPage: false,
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      subset: 'PDF/A-3a',
      fontLayoutCache: false,
    });
    this.#sink = sink;
    this.#isRtl = isRtl;
    if (isRtl) this._root.data.ViewerPreferences.data['Direction'] = 'R2L';
  }

  /** An element of the structure tree; the outermost says in which direction the file is read. */
  override struct(type: string, options: StructOptions): PdfElement {
    const element = super.struct(type, options);
    if (this.#isRtl && type === 'Document')
      element.dictionary.data['A'] = { O: 'Layout', WritingMode: 'RlTb' };
    return element;
  }

  /** Collects what belongs on the page; pdfkit would keep every operator as an array of bytes. */
  override addContent(content: string): this {
    this.#operators.push(content);
    return this;
  }

  /** Puts what was collected on the page. Nothing may be added to it afterwards. */
  finishPage(): void {
    this.page.write(this.#operators.join('\n'));
    this.#operators = [];
  }

  /** The operators of a path in SVG's notation. */
  pathOperators(d: string): string {
    const before = this.#operators;
    this.#operators = [];
    this.path(d);
    const operators = this.#operators.join('\n');
    this.#operators = before;
    return operators;
  }

  /** The font in a file, to be embedded. */
  openFont(file: string): PdfFont {
    this.font(file);
    return this._font;
  }

  /** Ends the file and gives its bytes. */
  bytes(): Uint8Array {
    this.end();
    return this.#sink.bytes();
  }

  _write(data: Uint8Array | string): void {
    this._offset += (this.options as { sink: ByteSink }).sink.write(data);
  }

  /** pdfkit's own writes names into XML as they are. */
  _addInfo(): void {
    this.appendXML(pdfMetadata(this.info));
  }

  /** The end of the stream that nobody reads. */
  push(): boolean {
    return true;
  }
}
