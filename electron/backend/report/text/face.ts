import type { PdfFont } from '../pdf/pdf-core.ts';

/** A word as it is drawn. Lengths are thousandths of the font size. */
export interface ShapedWord {
  readonly width: number;
  /** Most words are one piece; marks above or below letters are pieces of their own. */
  readonly pieces: readonly ShapedPiece[];
}

interface ShapedPiece {
  readonly dx: number;
  readonly dy: number;
  /** What stands between the brackets of a TJ operator. */
  readonly shown: string;
}

/** How a glyph looks, and how far the next one stands. */
export interface GlyphOutline {
  readonly d: string;
  readonly width: number;
}

interface Glyph {
  readonly hex: string;
  readonly width: number;
}

/** Scripts whose letters neither join nor pile up: a glyph for each character and kerning do. */
const plain =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u206f\u2070-\u2bff\u3000-\ud7ff\uf900-\ufaff\ufffd\uff00-\uffef]*$/;
const mostWords = 50_000;
const noWidth = 0x200b;

/**
 * A font of the report. Shaping a word with fontkit costs a hundred times what looking up its glyphs costs, so words of
 * plain scripts are put together from glyphs and from the kerning of pairs, each asked of fontkit once.
 */
export class Face {
  readonly id: string;
  readonly font: PdfFont;
  readonly #glyphs = new Map<string, Glyph>();
  readonly #kerns = new Map<string, number>();
  readonly #outlines = new Map<number, GlyphOutline>();
  readonly #words = new Map<string, ShapedWord>();

  constructor(font: PdfFont) {
    this.id = font.id;
    this.font = font;
  }

  has(codePoint: number): boolean {
    return this.font.font.hasGlyphForCodePoint(codePoint);
  }

  /** A word with its glyphs; those of right-to-left scripts come in the order in which they are drawn. */
  word(text: string): ShapedWord {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    if (this.#words.size >= mostWords) this.#words.clear();
    const shaped = plain.test(text) ? this.#plainWord(text) : this.#joinedWord(text);
    this.#words.set(text, shaped);
    return shaped;
  }

  /** A glyph of the embedded font as a path in thousandths of the font size, upward from the baseline. */
  outline(glyph: number): GlyphOutline {
    const known = this.#outlines.get(glyph);
    if (known !== undefined) return known;
    const { subset, font } = this.font;
    const drawn = font.getGlyph(subset.glyphs[glyph]!);
    const scale = 1000 / font.unitsPerEm;
    const d = drawn.path.scale(scale, scale).toSVG();
    const outline = {
      d: d.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number)))),
      width: drawn.advanceWidth * scale,
    };
    this.#outlines.set(glyph, outline);
    return outline;
  }

  #plainWord(text: string): ShapedWord {
    let [shown, width, before] = ['<', 0, ''];
    for (const letter of text) {
      const kern = before === '' ? 0 : this.#kern(before, letter);
      const glyph = this.#glyph(letter);
      if (kern !== 0) shown += `>${-kern}<`;
      shown += glyph.hex;
      width += glyph.width + kern;
      before = letter;
    }
    return { width, pieces: [{ dx: 0, dy: 0, shown: `${shown}>` }] };
  }

  #glyph(letter: string): Glyph {
    const known = this.#glyphs.get(letter);
    if (known !== undefined) return known;
    const [[hex = '0000'], [position]] = this.font.encode(letter, []);
    const glyph = { hex, width: position?.advanceWidth ?? 0 };
    this.#glyphs.set(letter, glyph);
    return glyph;
  }

  /** How much farther apart two letters stand than their widths say: nearly always nearer. */
  #kern(first: string, second: string): number {
    const pair = first + second;
    const known = this.#kerns.get(pair);
    if (known !== undefined) return known;
    const [, [position, other]] = this.font.encode(pair, []);
    const isPair = position !== undefined && other !== undefined;
    const kern = isPair ? Math.round(position.xAdvance - position.advanceWidth) : 0;
    this.#kerns.set(pair, kern);
    return kern;
  }

  /** Dots of letters that are glyphs of their own stand for no character; every glyph must, so they say one that has no width. */
  #sayCharacter(glyph: number): void {
    if (this.font.unicode[glyph]?.length === 0) this.font.unicode[glyph] = [noWidth];
  }

  /**
   * Glyphs of joined letters with their marks in place. fontkit throws where the font gives a mark no place over a letter
   * ("كافٍ"), which the standard allows: there the marks stand where the letter ends.
   */
  #encoded(text: string): ReturnType<PdfFont['encode']> {
    try {
      return this.font.encode(text, []);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return this.font.encode(text, { mark: false, mkmk: false });
    }
  }

  #joinedWord(text: string): ShapedWord {
    const [hexes, positions] = this.#encoded(text);
    for (const hex of hexes) this.#sayCharacter(Number.parseInt(hex, 16));
    const pieces: { dx: number; dy: number; shown: string }[] = [];
    let [width, isOpen] = [0, false];
    positions.forEach(({ xAdvance, advanceWidth, xOffset, yOffset }, index) => {
      const isMoved = xOffset !== 0 || yOffset !== 0;
      const last = isOpen && !isMoved ? pieces.at(-1) : undefined;
      if (last === undefined)
        pieces.push({ dx: width + xOffset, dy: yOffset, shown: `<${hexes[index]}>` });
      else last.shown += `<${hexes[index]}>`;
      const kern = Math.round(xAdvance - advanceWidth);
      if (kern !== 0) pieces.at(-1)!.shown += String(-kern);
      width += xAdvance;
      isOpen = !isMoved;
    });
    return { width, pieces };
  }
}
