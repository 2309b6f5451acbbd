import { lightTheme } from '#shared/scene/light-theme.ts';
import { isNotoWidthKnown, notoTextWidth } from '#shared/scene/noto-text-width.ts';
import type { Fill, GroupShape, Ink, Shape, Stroke, TextShape } from '#shared/scene/scene.ts';
import { anchorName, escapeMarkup } from '../markup/escape-markup.ts';

/** What is known while a picture is written. */
export interface SvgDrawing {
  readonly prefix: string;
  readonly hrefOf: ((link: string) => string | undefined) | undefined;
  readonly keepsWidths: boolean;
  /** Names that are taken. */
  readonly names: Set<string>;
  /** Hatches that are needed. */
  readonly hatches: Set<Ink>;
  /** Windows that are needed, by number. */
  readonly clips: NonNullable<GroupShape['clip']>[];
}

/** A shape, with all that is in it, as SVG elements. */
export function shapeMarkup(shape: Shape, drawing: SvgDrawing): string {
  switch (shape.is) {
    case 'rect':
      return `<rect${numbers({ x: shape.x, y: shape.y, width: Math.max(shape.w, 0), height: Math.max(shape.h, 0), rx: shape.radius })}${painted(shape, drawing)}/>`;
    case 'line':
      return `<polyline points="${shape.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')}"${painted(shape, drawing)}/>`;
    case 'path':
      return `<path d="${escapeMarkup(shape.d)}"${moved(shape)}${painted(shape, drawing)}/>`;
    case 'text':
      return textMarkup(shape, drawing);
    case 'image':
      return `<image${numbers({ x: shape.x, y: shape.y, width: shape.w, height: shape.h })} href="${escapeMarkup(shape.href)}"/>`;
    case 'group':
      return groupMarkup(shape, drawing);
  }
}

function textMarkup(shape: TextShape, { keepsWidths }: SvgDrawing): string {
  const { x, y, text, size, ink, bold, anchor } = shape;
  const weight = bold === true ? ' font-weight="600"' : '';
  const at = anchor === undefined || anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  const width = keepsWidths ? widthMarkup(shape) : '';
  return `<text${numbers({ x, y })} font-size="${size}"${weight}${at}${width} fill="${lightTheme[ink]}">${escapeMarkup(text)}</text>`;
}

/** So that a wider font does not run over what stands beside; not where the width is a guess. */
function widthMarkup({ text, size, bold }: TextShape): string {
  if (text.length < 2 || !isNotoWidthKnown(text)) return '';
  const width = short(notoTextWidth(text, size, bold));
  return ` textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
}

function groupMarkup({ name, link, place, clip, shapes }: GroupShape, drawing: SvgDrawing): string {
  const inside = shapes.map((each) => shapeMarkup(each, drawing)).join('');
  const title = name === undefined ? '' : `<title>${escapeMarkup(name)}</title>`;
  const where = place === undefined ? '' : moved({ scale: 1, ...place });
  const within = clip === undefined ? '' : ` clip-path="url(#${clipName(clip, drawing)})"`;
  if (link === undefined) return `<g${where}${within}>${title}${inside}</g>`;
  const id = ownName(anchorName(`${drawing.prefix}c`, link), drawing);
  const href = drawing.hrefOf === undefined ? `#${id}` : drawing.hrefOf(link);
  const element = `<g id="${id}"${where}${within}>${title}${inside}</g>`;
  return href === undefined ? element : `<a href="${escapeMarkup(href)}">${element}</a>`;
}

/** A component may stand in a picture twice; names may not. */
function ownName(name: string, { names }: SvgDrawing): string {
  let own = name;
  for (let count = 2; names.has(own); count++) own = `${name}-${count}`;
  names.add(own);
  return own;
}

function clipName(clip: NonNullable<GroupShape['clip']>, { clips, prefix }: SvgDrawing): string {
  clips.push(clip);
  return `${prefix}clip-${clips.length - 1}`;
}

function painted(
  { fill, stroke }: { readonly fill?: Fill; readonly stroke?: Stroke },
  drawing: SvgDrawing,
): string {
  return `${filled(fill, drawing)}${stroked(stroke)}`;
}

function filled(fill: Fill | undefined, { hatches, prefix }: SvgDrawing): string {
  if (fill === undefined) return '';
  if (typeof fill === 'string') return ` fill="${lightTheme[fill]}"`;
  hatches.add(fill.hatch);
  return ` fill="url(#${prefix}hatch-${fill.hatch})"`;
}

function stroked(stroke: Stroke | undefined): string {
  if (stroke === undefined) return '';
  const { ink, width, dash, cap } = stroke;
  const wide = width === undefined ? '' : ` stroke-width="${short(width)}"`;
  const dashed = dash === undefined ? '' : ` stroke-dasharray="${dash.map(short).join(' ')}"`;
  const ends = cap === undefined ? '' : ` stroke-linecap="${cap}" stroke-linejoin="${cap}"`;
  return ` stroke="${lightTheme[ink]}"${wide}${dashed}${ends}`;
}

function moved({ x, y, scale = 1 }: { x: number; y: number; scale?: number }): string {
  const steps = [
    ...(x === 0 && y === 0 ? [] : [`translate(${short(x)} ${short(y)})`]),
    ...(scale === 1 ? [] : [`scale(${Number(scale.toFixed(5))})`]),
  ];
  return steps.length === 0 ? '' : ` transform="${steps.join(' ')}"`;
}

const numbers = (attributes: Readonly<Record<string, number | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${short(value)}"`))
    .join('');

const short = (value: number): number => Math.round(value * 100) / 100;
