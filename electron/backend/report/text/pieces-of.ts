import bidiFactory from 'bidi-js';
import { cleanText } from '#shared/base/clean-text.ts';
import { partsByEmoji } from './emoji.ts';
import type { Face } from './face.ts';
import type { FontBook } from './font-book.ts';
import type { Piece } from './piece.ts';
import type { Run, Style } from './style.ts';

const bidi = bidiFactory();

/** A text cut into pieces, in the order of reading, and whether it is read from the right. */
export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly isRtl: boolean;
}

const rightToLeft = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff]|[\ud802\ud803\ud83a\ud83b]/;
const isolates = /^[\u2068\u2069]$/;
const ideograph = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]|[\ud840-\ud87f]/;
const closing = /[、。，．：；？！）」』】〉》〕］｝,.:;?!)\]}…‥ー]/;
const opening = /[（「『【〈《〔［｛([{]/;

/**
 * Cuts runs of text into pieces with their fonts. Characters that no font has are shown as �, and said as what they are. From
 * where a text is read, most of its letters tell: an English sentence may begin with a name in Arabic. In a report that is read
 * from the right any letter of such a script does, for its sentences may hold many names in Latin.
 */
export function piecesOf(runs: readonly Run[], fonts: FontBook): Pieces {
  const cleaned = runs.map(({ text, style }) => ({ text: onOneLine(text), style }));
  const whole = cleaned.map(({ text }) => text).join('');
  const isMixed = rightToLeft.test(whole);
  const embedding = isMixed
    ? bidi.getEmbeddingLevels(whole, fonts.isRtl || isMostlyRtl(whole) ? 'rtl' : 'ltr')
    : undefined;
  const cutter = new Cutter(fonts, embedding?.levels);
  for (const { text, style } of cleaned) cutter.add(text, style);
  return { pieces: cutter.done(), isRtl: fonts.isRtl || embedding?.paragraphs[0]?.level === 1 };
}

const letters = /\p{L}/gu;

function isMostlyRtl(text: string): boolean {
  const found = text.match(letters) ?? [];
  const fromRight = found.filter((letter) => rightToLeft.test(letter)).length;
  return fromRight * 2 > found.length;
}

/** Marks that keep a name's direction to itself stay: our own sentences set them round what is filled in. */
const onOneLine = (text: string): string =>
  text
    .split(/([\u2068\u2069])/)
    .map((part) => (isolates.test(part) ? part : cleanText(part)))
    .join('')
    .replaceAll(/[\t\n]+/g, ' ');

type Sort = 'word' | 'space' | 'ideograph' | 'emoji' | 'unknown';

/** Collects characters until something changes. */
class Cutter {
  readonly #fonts: FontBook;
  readonly #levels: Uint8Array | undefined;
  readonly #pieces: Piece[] = [];
  #at = 0;
  #text = '';
  #sort: Sort = 'word';
  #face: Face | undefined;
  #style: Style | undefined;
  #level = 0;

  constructor(fonts: FontBook, levels: Uint8Array | undefined) {
    this.#fonts = fonts;
    this.#levels = levels;
  }

  add(text: string, style: Style): void {
    for (const part of partsByEmoji(text)) {
      if (part.isEmoji && this.#isPicture(part.text, style)) this.#emoji(part.text, style);
      else for (const letter of part.text) this.#letter(letter, style);
    }
  }

  done(): readonly Piece[] {
    this.#cut('');
    return this.#pieces;
  }

  /** Signs that also the font of the text has, such as ©, are text unless they ask to be pictures. */
  #isPicture(text: string, { bold }: Style): boolean {
    const codePoint = text.codePointAt(0)!;
    const isOne = String.fromCodePoint(codePoint) === text;
    if (isOne) return this.#fonts.faceFor(codePoint, bold) === this.#fonts.emoji;
    return this.#fonts.emoji.has(codePoint);
  }

  #emoji(text: string, style: Style): void {
    this.#cut(text);
    this.#text = text;
    [this.#sort, this.#face, this.#style] = ['emoji', this.#fonts.emoji, style];
    this.#level = this.#levels?.[this.#at] ?? 0;
    this.#at += text.length;
  }

  #letter(letter: string, style: Style): void {
    this.#place(letter, style);
    this.#at += letter.length;
  }

  #place(letter: string, style: Style): void {
    if (changesTheOneBefore(letter.codePointAt(0)!) && this.#sort === 'unknown') {
      this.#text += letter;
      return;
    }
    if (isUnseen(letter.codePointAt(0)!) || this.#joinsNothing(letter)) return;
    const codePoint = letter.codePointAt(0)!;
    const isSpace = letter === ' ' || letter === '\u3000';
    const found = isSpace ? this.#faceOfSpace(style) : this.#faceOf(codePoint, style);
    const sort: Sort = isSpace
      ? 'space'
      : found === undefined
        ? 'unknown'
        : ideograph.test(letter)
          ? 'ideograph'
          : 'word';
    const face = found ?? this.#fonts.base(style.bold);
    const level = this.#levels?.[this.#at] ?? 0;
    const joins =
      sort === this.#sort && face === this.#face && style === this.#style && level === this.#level;
    if (!joins || this.#standsAlone(sort) || this.#isAfterBreak(letter)) this.#cut(letter);
    this.#text += letter;
    [this.#sort, this.#face, this.#style, this.#level] = [sort, face, style, level];
  }

  /** Each ideograph, each emoji, and what no font has. */
  #standsAlone(sort: Sort): boolean {
    return sort === 'ideograph' || sort === 'unknown';
  }

  /** Joiners mean something within scripts that join, and whole emoji; a font would draw a space for others. */
  #joinsNothing(letter: string): boolean {
    return (letter === '\u200c' || letter === '\u200d') && !rightToLeft.test(this.#text);
  }

  /** That of the word before; a space among emoji would be as wide as they are. */
  #faceOfSpace({ bold }: Style): Face {
    const isText = this.#face !== undefined && this.#sort !== 'emoji';
    return isText ? this.#face! : this.#fonts.base(bold);
  }

  /** Marks stay with the letter they stand on. */
  #faceOf(codePoint: number, { bold }: Style): Face | undefined {
    const isMark = this.#text !== '' && codePoint >= 0x300 && codePoint <= 0x36f;
    if (isMark && this.#face?.has(codePoint) === true) return this.#face;
    return this.#fonts.faceFor(codePoint, bold);
  }

  /** Long names may be broken after a hyphen, a slash or an underscore; not before the number of "esx-01". */
  #isAfterBreak(letter: string): boolean {
    if (this.#text.endsWith('-')) return /\p{L}/u.test(letter);
    return /[/_@\\]$/.test(this.#text) && /[\p{L}\p{N}]/u.test(letter);
  }

  #cut(next: string): void {
    const [text, face, style] = [this.#text, this.#face, this.#style];
    this.#text = '';
    if (text === '' || face === undefined || style === undefined) return;
    const isUnknown = this.#sort === 'unknown';
    const isEmoji = this.#sort === 'emoji';
    const isRtl = this.#level % 2 === 1;
    const shaped = face.word(
      isUnknown ? '\ufffd' : isRtl && !isEmoji ? turned(text) : text.replaceAll('\u3000', ' '),
    );
    this.#pieces.push({
      text,
      face,
      shaped,
      width: (shaped.width * style.size) / 1000,
      style,
      level: this.#level,
      isSpace: this.#sort === 'space',
      mayBreak: this.#mayBreak(text, next),
      isSaid: isUnknown || isEmoji || (isRtl && this.#sort !== 'space'),
    });
  }

  #mayBreak(text: string, next: string): boolean {
    if (next === '' || this.#sort === 'space') return true;
    if (next === ' ') return true;
    const last = text.at(-1)!;
    if (/[-/_@\\]/.test(last) && text.length > 1) return true;
    const touches = this.#sort === 'ideograph' || this.#sort === 'emoji' || ideograph.test(next);
    return touches && !closing.test(next) && !opening.test(last);
  }
}

/** Text that runs from right to left: brackets are mirrored; what has no letters of such a script is turned, for no font does it. */
function turned(text: string): string {
  const mirrored = Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter);
  return rightToLeft.test(text) ? mirrored.join('') : mirrored.toReversed().join('');
}

/** Joiners, variation selectors, skin tones and the key cap: parts of an emoji. */
const changesTheOneBefore = (code: number): boolean =>
  isUnseen(code) ||
  code === 0x200c ||
  code === 0x200d ||
  code === 0x20e3 ||
  (code >= 0x1f3fb && code <= 0x1f3ff);

/** Marks of direction, which have done their work, and variation selectors. */
const isUnseen = (code: number): boolean =>
  code === 0x200e ||
  code === 0x200f ||
  code === 0x2068 ||
  code === 0x2069 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0xe0100 && code <= 0xe01ef);
