import { Unzlib } from 'fflate';
import { NotPdf, PdfParser } from './pdf-parser.ts';
import { PdfDictionary, PdfName, PdfRef, PdfStream, type PdfValue } from './pdf-value.ts';
import { t } from '#shared/words/t.ts';

/** No stream is unpacked beyond this. */
const mostBytes = 500e6;

/** The objects of a PDF file. They are found by looking through it, which also works where its table of contents is damaged. */
export class PdfFile {
  readonly #bytes: Uint8Array;
  readonly #text: string;
  readonly #places = new Map<number, number>();
  readonly #values = new Map<number, PdfValue>();

  /** @throws NotPdf where no object can be found */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = latin1(bytes);
    this.#findObjects();
    this.#unpackObjects();
  }

  /** The numbers of all objects. */
  get ids(): readonly number[] {
    return [...new Set([...this.#places.keys(), ...this.#values.keys()])];
  }

  /** The dictionary that the rest hangs on. */
  get root(): PdfDictionary {
    for (const id of this.ids.toReversed()) {
      const value = this.object(id);
      if (value instanceof PdfDictionary && nameIn(value, 'Type') === 'Catalog') return value;
    }
    throw new NotPdf(t`There is no catalog.`);
  }

  /** An object by its number; null where there is none. */
  object(id: number): PdfValue {
    const known = this.#values.get(id);
    if (known !== undefined) return known;
    const at = this.#places.get(id);
    const value = at === undefined ? null : this.#read(at);
    this.#values.set(id, value);
    return value;
  }

  /** What a value refers to, or the value itself. */
  resolved(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let steps = 0; found instanceof PdfRef && steps < 50; steps++)
      found = this.object(found.id);
    return found;
  }

  /** An entry of a dictionary; null where there is none. */
  entry(dictionary: PdfValue, key: string): PdfValue {
    return dictionary instanceof PdfDictionary ? this.resolved(dictionary.entries.get(key)) : null;
  }

  /** The bytes of a stream, unpacked. */
  unpacked(stream: PdfStream): Uint8Array {
    const filter = this.entry(stream, 'Filter');
    const names = (Array.isArray(filter) ? filter : [filter]) as readonly PdfValue[];
    let bytes = stream.packed;
    for (const one of names) {
      const name = this.resolved(one);
      if (name instanceof PdfName && name.name === 'FlateDecode') bytes = inflated(bytes);
      else if (name !== null) throw new NotPdf(t`A part is packed in an unknown way.`);
    }
    return bytes;
  }

  /** The newest object of a number is the last in the file. */
  #findObjects(): void {
    for (const { index, 1: id, 0: found } of this.#text.matchAll(
      /(?<![0-9])(\d{1,10})[ \r\n]+\d{1,5}[ \r\n]+obj(?![a-z])/g,
    ))
      this.#places.set(Number(id), index + found.length);
    if (this.#places.size === 0) throw new NotPdf(t`There are no objects.`);
  }

  /** Objects that other programs pack together. */
  #unpackObjects(): void {
    if (!this.#text.includes('/ObjStm')) return;
    for (const id of this.#places.keys()) {
      const stream = this.object(id);
      if (stream instanceof PdfStream && nameIn(stream, 'Type') === 'ObjStm')
        this.#unpackFrom(stream);
    }
  }

  #unpackFrom(stream: PdfStream): void {
    const text = latin1(this.unpacked(stream));
    const [count, first] = [this.entry(stream, 'N'), this.entry(stream, 'First')];
    if (typeof count !== 'number' || typeof first !== 'number') return;
    const head = new PdfParser(text);
    for (let index = 0; index < count; index++) {
      const [id, at] = [head.value(), head.value()];
      if (typeof id !== 'number' || typeof at !== 'number') return;
      this.#values.set(id, new PdfParser(text, first + at).value() ?? null);
    }
  }

  #read(at: number): PdfValue {
    const parser = new PdfParser(this.#text, at);
    const value = parser.value() ?? null;
    if (!(value instanceof PdfDictionary) || !parser.takes('stream')) return value;
    const from = parser.at + (this.#text[parser.at] === '\r' ? 2 : 1);
    const stated = this.entry(value, 'Length');
    const end = this.#text.indexOf('endstream', typeof stated === 'number' ? from + stated : from);
    if (end < 0) throw new NotPdf(t`A part is cut off.`);
    const to = typeof stated === 'number' ? from + stated : end;
    return new PdfStream(value.entries, this.#bytes.subarray(from, to));
  }
}

/** A name in a dictionary, such as its type. */
export function nameIn(dictionary: PdfDictionary, key: string): string | undefined {
  const value = dictionary.entries.get(key);
  return value instanceof PdfName ? value.name : undefined;
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 32_768)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 32_768)));
  return parts.join('');
}

/** Unpacks piece by piece, so that a small file cannot fill the memory. */
function inflated(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const unpacker = new Unzlib((part) => {
    size += part.length;
    if (size > mostBytes) throw new NotPdf(t`It holds too much.`);
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += 65_536)
      unpacker.push(packed.subarray(at, at + 65_536), at + 65_536 >= packed.length);
  } catch (error) {
    throw error instanceof NotPdf ? error : new NotPdf(t`A part cannot be unpacked.`);
  }
  return joined(parts, size);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
