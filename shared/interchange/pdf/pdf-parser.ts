import { PdfDictionary, PdfName, PdfRef, PdfText, type PdfValue } from './pdf-value.ts';
import { t } from '#shared/words/t.ts';

/** Thrown for what is no PDF syntax; caught where a file is read. */
export class NotPdf extends Error {}

const space = /[\0\t\n\f\r ]/;
const delimiter = /[\0\t\n\f\r ()<>[\]{}/%]/;
const deepest = 200;

/** Reads objects of PDF from a text of Latin 1. */
export class PdfParser {
  readonly #text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** The next word: a keyword, an operator. */
  word(): string {
    this.skip();
    const from = this.at;
    while (this.at < this.#text.length && !delimiter.test(this.#text[this.at]!)) this.at++;
    return this.#text.slice(from, this.at);
  }

  /** Whether a word follows; then it is taken. */
  takes(word: string): boolean {
    this.skip();
    if (!this.#text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  get isAtEnd(): boolean {
    this.skip();
    return this.at >= this.#text.length;
  }

  /** Goes past white space and remarks. */
  skip(): void {
    while (this.at < this.#text.length) {
      const letter = this.#text[this.at]!;
      if (letter === '%') {
        while (this.at < this.#text.length && !/[\r\n]/.test(this.#text[this.at]!)) this.at++;
      } else if (!space.test(letter)) return;
      else this.at++;
    }
  }

  /** The next value; undefined when a word follows that is none. */
  value(depth = 0): PdfValue | undefined {
    if (depth > deepest) throw new NotPdf(t`It is nested too deep.`);
    this.skip();
    const letter = this.#text[this.at];
    if (letter === undefined) return undefined;
    if (letter === '/') return new PdfName(this.#name());
    if (letter === '(') return new PdfText(this.#brackets());
    if (letter === '[') return this.#list(depth);
    if (letter === '<')
      return this.#text[this.at + 1] === '<' ? this.#dictionary(depth) : new PdfText(this.#hex());
    return this.#number() ?? this.#constant();
  }

  #name(): string {
    this.at++;
    const from = this.at;
    while (this.at < this.#text.length && !delimiter.test(this.#text[this.at]!)) this.at++;
    return this.#text
      .slice(from, this.at)
      .replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }

  #list(depth: number): readonly PdfValue[] {
    this.at++;
    const items: PdfValue[] = [];
    while (!this.takes(']')) {
      const item = this.value(depth + 1);
      if (item === undefined) throw new NotPdf(t`A list does not end.`);
      items.push(item);
    }
    return items;
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    while (!this.takes('>>')) {
      const key = this.value(depth + 1);
      const value = this.value(depth + 1);
      if (!(key instanceof PdfName) || value === undefined)
        throw new NotPdf(t`A dictionary does not end.`);
      entries.set(key.name, value);
    }
    return new PdfDictionary(entries);
  }

  #hex(): string {
    const end = this.#text.indexOf('>', this.at);
    if (end < 0) throw new NotPdf(t`A string does not end.`);
    const digits = this.#text.slice(this.at + 1, end).replaceAll(/[^0-9a-fA-F]/g, '');
    this.at = end + 1;
    let bytes = '';
    for (let at = 0; at < digits.length; at += 2)
      bytes += String.fromCharCode(parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16));
    return bytes;
  }

  #brackets(): string {
    let [bytes, open] = ['', 1];
    this.at++;
    for (;;) {
      const letter = this.#text[this.at++];
      if (letter === undefined) throw new NotPdf(t`A string does not end.`);
      if (letter === '(') open++;
      if (letter === ')' && --open === 0) return bytes;
      bytes += letter === '\\' ? this.#escaped() : letter;
    }
  }

  #escaped(): string {
    const letter = this.#text[this.at++] ?? '';
    if (/[0-7]/.test(letter)) {
      const digits = /^[0-7]{0,2}/.exec(this.#text.slice(this.at, this.at + 2))![0];
      this.at += digits.length;
      return String.fromCharCode(parseInt(letter + digits, 8) & 255);
    }
    if (letter === '\r' && this.#text[this.at] === '\n') this.at++;
    return escapes[letter] ?? letter;
  }

  /** A number, or a reference, which begins with two. */
  #number(): number | PdfRef | undefined {
    numberAt.lastIndex = this.at;
    const found = numberAt.exec(this.#text);
    if (found === null) return undefined;
    referenceAt.lastIndex = this.at;
    const reference = referenceAt.exec(this.#text);
    this.at = (reference ?? found).index + (reference ?? found)[0].length;
    return reference === null ? Number(found[0]) : new PdfRef(Number(reference[1]));
  }

  #constant(): boolean | null | undefined {
    const from = this.at;
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    this.at = from;
    return undefined;
  }
}

const numberAt = /[+-]?(?:\d+\.?\d*|\.\d+)(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
const referenceAt = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};
