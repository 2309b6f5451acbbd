/** What a PDF object can be. Strings are bytes, as a text of Latin 1. */
export type PdfValue =
  | null
  | boolean
  | number
  | PdfName
  | PdfText
  | PdfRef
  | readonly PdfValue[]
  | PdfDictionary
  | PdfStream;

/** `/Type`, without the slash. */
export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** A string, in brackets or in hexadecimal. */
export class PdfText {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }

  /** As people read it: UTF-16 where it says so, else Latin 1. */
  get text(): string {
    if (!this.bytes.startsWith('\u00fe\u00ff')) return this.bytes;
    let text = '';
    for (let at = 2; at + 1 < this.bytes.length; at += 2)
      text += String.fromCharCode(this.bytes.charCodeAt(at) * 256 + this.bytes.charCodeAt(at + 1));
    return text;
  }
}

/** `12 0 R`. */
export class PdfRef {
  readonly id: number;
  constructor(id: number) {
    this.id = id;
  }
}

export class PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
  constructor(entries: ReadonlyMap<string, PdfValue>) {
    this.entries = entries;
  }
}

/** A dictionary with bytes after it, still packed. */
export class PdfStream extends PdfDictionary {
  readonly packed: Uint8Array;
  constructor(entries: ReadonlyMap<string, PdfValue>, packed: Uint8Array) {
    super(entries);
    this.packed = packed;
  }
}
