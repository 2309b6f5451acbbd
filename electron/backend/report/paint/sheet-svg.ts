import { PdfParser } from '#shared/interchange/pdf/pdf-parser.ts';
import { type PdfName, PdfText, type PdfValue } from '#shared/interchange/pdf/pdf-value.ts';
import type { PicturedLogo } from '#shared/report/branding/logo.ts';
import type { Sheet } from '../flow/sheet.ts';
import type { Face } from '../text/face.ts';

/** A page as it will be printed, as SVG without scripts, styles or fonts: for a preview anywhere. */
export function sheetSvg(
  { width, height, painted, faces }: Sheet,
  pictures: ReadonlyMap<string, PicturedLogo>,
): string {
  const painter = new SvgPainter(faces, pictures);
  for (const { operators } of painted) painter.paint(operators);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#fff"/>${painter.svg()}</svg>`;
}

interface State {
  fill: string;
  stroke: string;
  lineWidth: number;
  dash: string;
  isRound: boolean;
}

/** Reads the few operators that our own pages are made of. */
class SvgPainter {
  readonly #faces: ReadonlyMap<string, Face>;
  readonly #pictures: ReadonlyMap<string, PicturedLogo>;
  readonly #out: string[] = [];
  readonly #glyphs = new Map<string, string>();
  readonly #saved: { state: State; groups: number }[] = [];
  #state: State = { fill: '#000', stroke: '#000', lineWidth: 1, dash: '', isRound: false };
  #groups = 0;
  #clips = 0;
  #clipNext = false;
  #path = '';
  #face: Face | undefined;
  #size = 0;
  #at: readonly [number, number] = [0, 0];

  constructor(faces: Iterable<Face>, pictures: ReadonlyMap<string, PicturedLogo>) {
    this.#pictures = pictures;
    this.#faces = new Map([...faces].map((face) => [face.id, face]));
  }

  paint(operators: string): void {
    const parser = new PdfParser(operators);
    let operands: PdfValue[] = [];
    while (!parser.isAtEnd) {
      const value = parser.value();
      if (value !== undefined) {
        operands.push(value);
        continue;
      }
      this.#operator(parser.word(), operands);
      operands = [];
    }
  }

  svg(): string {
    return `<defs>${[...this.#glyphs.values()].join('')}</defs>${this.#out.join('')}`;
  }

  #operator(operator: string, operands: readonly PdfValue[]): void {
    const numbers = operands as readonly number[];
    switch (operator) {
      case 'q':
        this.#saved.push({ state: { ...this.#state }, groups: this.#groups });
        return;
      case 'Q':
        return this.#restore();
      case 'cm':
        this.#out.push(`<g transform="matrix(${numbers.join(' ')})">`);
        this.#groups++;
        return;
      case 'rg':
        this.#state.fill = colour(numbers);
        return;
      case 'RG':
        this.#state.stroke = colour(numbers);
        return;
      case 'w':
        this.#state.lineWidth = numbers[0]!;
        return;
      case 'd':
        this.#state.dash = (operands[0] as readonly number[]).join(' ');
        return;
      case 'J':
        this.#state.isRound = numbers[0] === 1;
        return;
      case 'm':
        this.#path += `M${numbers.join(' ')}`;
        return;
      case 'l':
        this.#path += `L${numbers.join(' ')}`;
        return;
      case 'c':
        this.#path += `C${numbers.join(' ')}`;
        return;
      case 'h':
        this.#path += 'Z';
        return;
      case 're': {
        const [x, y, w, h] = numbers;
        this.#path += `M${x} ${y}h${w}v${h}h${-w!}Z`;
        return;
      }
      case 'W':
        this.#clipNext = true;
        return;
      case 'n':
        return this.#endPath(false, false);
      case 'f':
        return this.#endPath(true, false);
      case 'f*':
        return this.#endPath(true, false, ' fill-rule="evenodd"');
      case 'Do':
        return this.#picture((operands[0] as PdfName).name);
      case 'S':
        return this.#endPath(false, true);
      case 'B':
        return this.#endPath(true, true);
      case 'Tf':
        this.#face = this.#faces.get((operands[0] as PdfName).name);
        this.#size = numbers[1]!;
        return;
      case 'Tm':
        this.#at = [numbers[4]!, numbers[5]!];
        return;
      case 'TJ':
        return this.#text(operands[0] as readonly PdfValue[]);
      default:
    }
  }

  #restore(): void {
    const saved = this.#saved.pop();
    if (saved === undefined) return;
    this.#out.push('</g>'.repeat(this.#groups - saved.groups));
    this.#groups = saved.groups;
    this.#state = saved.state;
  }

  /** A picture fills the square that its matrix makes of (0, 0) to (1, 1), standing on its feet. */
  #picture(name: string): void {
    const { type, base64 } = this.#pictures.get(name)!;
    this.#out.push(
      `<image transform="matrix(1 0 0 -1 0 1)" width="1" height="1" preserveAspectRatio="none" href="data:image/${type};base64,${base64}"/>`,
    );
  }

  #endPath(isFilled: boolean, isStroked: boolean, rule = ''): void {
    const d = this.#path;
    this.#path = '';
    if (this.#clipNext) {
      this.#clipNext = false;
      const id = `c${this.#clips++}`;
      this.#out.push(`<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">`);
      this.#groups++;
      return;
    }
    if (!isFilled && !isStroked) return;
    const { fill, stroke, lineWidth, dash, isRound } = this.#state;
    const lines = isStroked
      ? ` stroke="${stroke}" stroke-width="${lineWidth}"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}${isRound ? ' stroke-linecap="round" stroke-linejoin="round"' : ''}`
      : '';
    this.#out.push(`<path d="${d}" fill="${isFilled ? fill : 'none'}"${rule}${lines}/>`);
  }

  #text(parts: readonly PdfValue[]): void {
    const face = this.#face;
    if (face === undefined) return;
    const scale = this.#size / 1000;
    let [uses, x] = ['', 0];
    for (const part of parts) {
      if (typeof part === 'number') x -= part;
      if (!(part instanceof PdfText)) continue;
      for (let at = 0; at + 1 < part.bytes.length; at += 2) {
        const glyph = part.bytes.charCodeAt(at) * 256 + part.bytes.charCodeAt(at + 1);
        const drawn = face.outline(glyph);
        if (drawn.d !== '')
          uses += `<use href="#${this.#glyph(face, glyph, drawn.d)}" x="${round(x)}"/>`;
        x += drawn.width;
      }
    }
    const [left, baseline] = this.#at;
    const k = Math.round(scale * 1e6) / 1e6;
    this.#out.push(
      `<g transform="matrix(${k} 0 0 ${-k} ${left} ${baseline})" fill="${this.#state.fill}">${uses}</g>`,
    );
    this.#at = [left + x * scale, baseline];
  }

  #glyph(face: Face, glyph: number, d: string): string {
    const id = `${face.id}-${glyph}`;
    if (!this.#glyphs.has(id)) this.#glyphs.set(id, `<path id="${id}" d="${d}"/>`);
    return id;
  }
}

const round = (value: number): number => Math.round(value);

const colour = (parts: readonly number[]): string =>
  `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
