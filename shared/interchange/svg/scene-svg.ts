import { lightTheme } from '#shared/scene/light-theme.ts';
import type { Ink, Scene } from '#shared/scene/scene.ts';
import { escapeMarkup } from '../markup/escape-markup.ts';
import { shapeMarkup, type SvgDrawing } from './shape-markup.ts';

/** How a picture is written. */
export interface SvgOptions {
  /** What lies behind the drawing; nothing when not stated. */
  readonly background?: Ink;
  /** Where a part with a link leads, as an address inside the same file; undefined for nowhere. Without it, each leads to itself. */
  readonly hrefOf?: (link: string) => string | undefined;
  /** Begins all names of elements, so that several pictures can stand in one page. */
  readonly prefix?: string;
  /** Fonts to be drawn with, first choice first. */
  readonly fonts?: readonly string[];
  /** What is shown, in more words than the title has. */
  readonly description?: string;
  /** Texts keep the width they were fitted with, whatever font is there; needless where the font is Noto Sans. True when not stated. */
  readonly keepsWidths?: boolean;
  /** How many px a scene unit is wide. */
  readonly scale?: number;
}

/** Noto Sans first: the texts were fitted with its widths. */
const pictureFonts: readonly string[] = [
  'Noto Sans',
  'Noto Sans SC',
  'Noto Sans KR',
  'Noto Sans Arabic',
  'Noto Sans Hebrew',
  'Segoe UI',
  'Helvetica Neue',
  'Arial',
  'sans-serif',
];

/**
 * A scene as SVG: colours of the light theme written out, texts as texts, no scripts, no styles, nothing from outside. Each
 * component is an element with a name of its own (`c-ID`) inside a link.
 */
export function sceneSvg(scene: Scene, options: SvgOptions = {}): string {
  const { background, prefix = '', fonts = pictureFonts, description, scale = 1 } = options;
  const drawing: SvgDrawing = {
    prefix,
    hrefOf: options.hrefOf,
    keepsWidths: options.keepsWidths ?? true,
    names: new Set(),
    hatches: new Set(),
    clips: [],
  };
  const shapes = scene.shapes.map((shape) => shapeMarkup(shape, drawing)).join('\n');
  const [w, h] = [Math.ceil(scene.w), Math.ceil(scene.h)];
  const described = description === undefined ? '' : `<desc>${escapeMarkup(description)}</desc>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w * scale}" height="${h * scale}" viewBox="0 0 ${w} ${h}" role="img" font-family="${fontList(fonts)}" fill="none">`,
    `<title>${escapeMarkup(scene.title)}</title>${described}`,
    definitions(drawing),
    background === undefined
      ? ''
      : `<rect width="${w}" height="${h}" fill="${lightTheme[background]}"/>`,
    shapes,
    '</svg>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const fontList = (fonts: readonly string[]): string =>
  fonts
    .map((font) => (/^[a-z-]+$/.test(font) ? font : `&#39;${escapeMarkup(font)}&#39;`))
    .join(', ');

function definitions({ prefix, hatches, clips }: SvgDrawing): string {
  const patterns = [...hatches].map(
    (ink) =>
      `<pattern id="${prefix}hatch-${ink}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${lightTheme.card}"/><path d="M0 0V6" stroke="${lightTheme[ink]}" stroke-width="2.4"/></pattern>`,
  );
  const paths = clips.map(
    ({ x, y, w, h }, index) =>
      `<clipPath id="${prefix}clip-${index}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath>`,
  );
  const all = [...patterns, ...paths];
  return all.length === 0 ? '' : `<defs>${all.join('')}</defs>`;
}
