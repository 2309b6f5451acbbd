import type { PdfFile } from '#shared/interchange/pdf/pdf-file.ts';
import { PdfParser } from '#shared/interchange/pdf/pdf-parser.ts';
import {
  PdfDictionary,
  type PdfName,
  type PdfStream,
  PdfText,
  type PdfValue,
} from '#shared/interchange/pdf/pdf-value.ts';
import type { FontTexts } from './font-texts.ts';

/** An operator of a page that paints, and what it belongs to. */
export interface Painted {
  readonly operator: string;
  /** The number of its marked content; `artifact`, or `nothing`, which no tagged file may have. */
  readonly owner: number | 'artifact' | 'nothing';
}

const painting = new Set([
  'f',
  'F',
  'f*',
  'S',
  's',
  'B',
  'B*',
  'b',
  'b*',
  'Tj',
  'TJ',
  "'",
  '"',
  'Do',
  'sh',
  'BI',
]);

/** What a page paints. */
export class PageContent {
  readonly painted: Painted[] = [];
  readonly texts = new Map<number, string>();
  artifacts = '';
  readonly #file: PdfFile;
  readonly #page: PdfDictionary;
  readonly #fonts: FontTexts;
  readonly #open: { owner: Painted['owner']; said: boolean }[] = [];
  #font: PdfValue = null;

  constructor(file: PdfFile, page: PdfDictionary, fonts: FontTexts) {
    this.#file = file;
    this.#page = page;
    this.#fonts = fonts;
    const stream = file.entry(page, 'Contents') as PdfStream;
    const parser = new PdfParser(Buffer.from(file.unpacked(stream)).toString('latin1'));
    let operands: PdfValue[] = [];
    while (!parser.isAtEnd) {
      const value = parser.value();
      if (value !== undefined) operands.push(value);
      else {
        this.#operator(parser.word(), operands);
        operands = [];
      }
    }
  }

  get #owner(): Painted['owner'] {
    return this.#open.at(-1)?.owner ?? 'nothing';
  }

  #operator(operator: string, operands: readonly PdfValue[]): void {
    if (operator === 'BDC' || operator === 'BMC') this.#begin(operands);
    else if (operator === 'EMC') this.#open.pop();
    else if (operator === 'Tf') this.#font = this.#fontNamed((operands[0] as PdfName).name);
    if (operator === 'TJ' || operator === 'Tj') this.#shown(operands[0]!);
    if (painting.has(operator)) this.painted.push({ operator, owner: this.#owner });
  }

  #begin([tag, properties]: readonly PdfValue[]): void {
    const number =
      properties instanceof PdfDictionary ? this.#file.entry(properties, 'MCID') : null;
    const owner =
      (tag as PdfName).name === 'Artifact'
        ? 'artifact'
        : typeof number === 'number'
          ? number
          : this.#owner;
    if (typeof number === 'number') this.texts.set(number, '');
    const actual =
      properties instanceof PdfDictionary ? this.#file.entry(properties, 'ActualText') : null;
    const said = actual instanceof PdfText;
    this.#open.push({ owner, said: said || this.#open.at(-1)?.said === true });
    if (said) this.#say(actual.text);
  }

  #shown(value: PdfValue): void {
    if (this.#open.at(-1)?.said === true) return;
    const parts = (Array.isArray(value) ? value : [value]) as readonly PdfValue[];
    for (const part of parts)
      if (part instanceof PdfText) this.#say(this.#fonts.text(this.#font, part));
  }

  #say(text: string): void {
    const owner = this.#owner;
    if (owner === 'artifact') this.artifacts += text;
    else if (owner !== 'nothing') this.texts.set(owner, (this.texts.get(owner) ?? '') + text);
  }

  #fontNamed(name: string): PdfValue {
    const fonts = this.#file.entry(this.#file.entry(this.#page, 'Resources'), 'Font');
    return this.#file.entry(fonts, name);
  }
}
