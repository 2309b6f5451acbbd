import type { PdfFile } from '#shared/interchange/pdf/pdf-file.ts';
import { PdfStream, type PdfText, type PdfValue } from '#shared/interchange/pdf/pdf-value.ts';

/** What the glyphs of fonts stand for. */
export class FontTexts {
  readonly #file: PdfFile;
  readonly #maps = new Map<PdfValue, ReadonlyMap<number, string>>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  /** The text of a string that is shown in a font, two bytes for each glyph. */
  text(font: PdfValue, { bytes }: PdfText): string {
    const map = this.#mapOf(font);
    let text = '';
    for (let at = 0; at + 1 < bytes.length; at += 2)
      text += map.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '\ufffd';
    return text;
  }

  #mapOf(font: PdfValue): ReadonlyMap<number, string> {
    const known = this.#maps.get(font);
    if (known !== undefined) return known;
    const map = new Map<number, string>();
    const stream = this.#file.entry(font, 'ToUnicode');
    const text =
      stream instanceof PdfStream
        ? Buffer.from(this.#file.unpacked(stream)).toString('latin1')
        : '';
    for (const [, from, codes] of text.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi))
      [...codes!.matchAll(/<([^>]*)>/g)].forEach(([, units], index) =>
        map.set(
          parseInt(from!, 16) + index,
          String.fromCharCode(
            ...units!
              .split(' ')
              .filter(Boolean)
              .map((unit) => parseInt(unit, 16)),
          ),
        ),
      );
    this.#maps.set(font, map);
    return map;
  }
}
