import { glyphLine, severityShapes, type GlyphPart } from '#shared/scene/icons/glyph-shapes.ts';
import { iconBox, iconLine } from '#shared/scene/icons/kind-icon.ts';
import { twoLines } from '#shared/scene/two-lines.ts';
import type { SceneTheme, ThemeColour } from './scene-state.ts';
import { markOf, type Mark } from './scene-state.ts';

/** Both kinds of canvas draw alike. */
export type Ink = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** Icons to draw, of their path data. */
export const iconPaths = (icons: readonly string[]): readonly Path2D[] =>
  icons.map((shape) => new Path2D(shape));

const glyphs = new Map<number, readonly (GlyphPart & { readonly path: Path2D })[]>();

/** What a painter keeps between pictures: colours, icon paths, cut-off texts. */
export class PainterTools {
  readonly theme: SceneTheme;
  readonly #icons: readonly Path2D[];
  readonly #cut = new Map<string, string>();
  readonly #broken = new Map<string, readonly string[]>();
  readonly #widths = new Map<string, number>();

  /** `icons` are the paths that `sceneIcons` says. */
  constructor(theme: SceneTheme, icons: readonly Path2D[]) {
    this.theme = theme;
    this.#icons = icons;
  }

  colour(name: ThemeColour): string {
    return this.theme.colours[name];
  }

  /** Draws an icon with its upper left corner at (x, y), `size` wide. */
  icon(ink: Ink, index: number, x: number, y: number, size: number, colour: string): void {
    const path = this.#icons[index];
    if (path === undefined) return;
    const scale = size / iconBox;
    ink.save();
    ink.translate(x, y);
    ink.scale(scale, scale);
    ink.strokeStyle = colour;
    ink.lineWidth = iconLine;
    ink.lineCap = 'round';
    ink.lineJoin = 'round';
    ink.stroke(path);
    ink.restore();
  }

  /** Draws a severity's glyph with its upper left corner at (x, y), `size` wide. */
  mark(ink: Ink, mark: Mark, x: number, y: number, size: number): void {
    ink.save();
    ink.translate(x, y);
    ink.scale(size / 14, size / 14);
    ink.lineCap = 'round';
    ink.lineJoin = 'round';
    for (const { as, path, dash } of glyphParts(mark)) {
      ink.setLineDash(dash === undefined ? [] : [...dash]);
      ink.lineWidth = glyphLine[as];
      if (as === 'fill') {
        ink.fillStyle = this.markColour(mark);
        ink.fill(path);
      } else {
        ink.strokeStyle = as === 'cut' ? this.colour('on-sev') : this.markColour(mark);
        ink.stroke(path);
      }
    }
    ink.restore();
  }

  markColour(mark: Mark): string {
    const names = ['ink', 'mute', 'ink-2', 'info', 'warn', 'err'] as const;
    return this.colour(names[mark]);
  }

  /** How wide a text is in the font that is set; `font` is its key. For the few texts that recur. */
  widthOf(ink: Ink, text: string, font: string): number {
    const key = `${font} ${text}`;
    const known = this.#widths.get(key) ?? ink.measureText(text).width;
    this.#widths.set(key, known);
    return known;
  }

  /** The text, cut with an ellipsis to a width, in the font that is set; `font` is its key. */
  fitted(ink: Ink, text: string, width: number, font: string): string {
    const key = `${font}${Math.round(width)} ${text}`;
    const known = this.#cut.get(key);
    if (known !== undefined) return known;
    if (this.#cut.size > 50_000) this.#cut.clear();
    const cut = cutToFit(ink, text, width);
    this.#cut.set(key, cut);
    return cut;
  }

  /** The text in one line or, where it is wider, in two, in the font that is set; `font` is its key. */
  inTwoLines(ink: Ink, text: string, width: number, font: string): readonly string[] {
    const key = `${font}${Math.round(width)} ${text}`;
    const known = this.#broken.get(key);
    if (known !== undefined) return known;
    if (this.#broken.size > 50_000) this.#broken.clear();
    const fits = (part: string) => ink.measureText(part).width <= width;
    const lines = twoLines(text, fits, (part) => cutToFit(ink, part, width));
    this.#broken.set(key, lines);
    return lines;
  }
}

/** From where the text would be cut if its letters were of one width, which is near: measuring takes long. */
function cutToFit(ink: Ink, text: string, width: number): string {
  const whole = ink.measureText(text).width;
  if (whole <= width) return text;
  const fits = (length: number) => ink.measureText(`${text.slice(0, length)}…`).width <= width;
  let length = Math.max(0, Math.floor((text.length * width) / whole));
  while (length < text.length - 1 && fits(length + 1)) length++;
  while (length > 0 && !fits(length)) length--;
  return `${text.slice(0, length).trimEnd()}…`;
}

function glyphParts(mark: Mark) {
  const known = glyphs.get(mark);
  if (known !== undefined) return known;
  const name = (Object.keys(markOf) as (keyof typeof markOf)[]).find((key) => markOf[key] === mark);
  const shapes = name === undefined || name === 'none' ? [] : severityShapes[name];
  const parts = shapes.map((part) => ({ ...part, path: new Path2D(part.d) }));
  glyphs.set(mark, parts);
  return parts;
}
