import type {
  Fill,
  GroupShape,
  Scene,
  Shape,
  Stroke,
  TextShape,
  ImageShape,
} from '#shared/scene/scene.ts';
import type { Face } from '../text/face.ts';
import type { FontBook } from '../text/font-book.ts';
import { oneLine } from '../text/lines.ts';
import { fillWith, strokeWith } from './colours.ts';
import { logoOperators, logoSize } from './logo-operators.ts';
import { num, num4 } from './number.ts';
import type { PictureBook } from './picture-book.ts';
import { textOperators } from './text-operators.ts';

/** What painting a scene takes. */
export interface ScenePainter {
  readonly fonts: FontBook;
  /** Fonts that are used are put here. */
  readonly faces: Set<Face>;
  readonly pathOperators: (d: string) => string;
  readonly pictures: PictureBook;
  /** Names of the pictures of pixels that are drawn are put here. */
  readonly drawn: Set<string>;
}

/** The operators that draw a scene with its upper left corner at (x, y), each unit `scale` points large. */
export function sceneOperators(
  scene: Scene,
  x: number,
  y: number,
  scale: number,
  painter: ScenePainter,
): string {
  const drawn = scene.shapes.map((shape) => shapeOperators(shape, painter));
  return `q ${num4(scale)} 0 0 ${num4(scale)} ${num(x)} ${num(y)} cm\n${drawn.join('\n')}\nQ`;
}

function shapeOperators(shape: Shape, painter: ScenePainter): string {
  switch (shape.is) {
    case 'group':
      return groupOperators(shape, painter);
    case 'rect': {
      const { x, y, w, h, radius = 0 } = shape;
      const outline =
        radius > 0
          ? roundedRect(x, y, w, h, Math.min(radius, w / 2, h / 2))
          : `${num(x)} ${num(y)} ${num(w)} ${num(h)} re`;
      return filledAndStroked(outline, shape.fill, shape.stroke, [x, y, w, h]);
    }
    case 'line':
      return `${strokeSetting(shape.stroke)}\n${polyline(shape.points)} S${undashed(shape.stroke)}`;
    case 'path': {
      const { d, x, y, scale } = shape;
      const drawn = filledAndStroked(
        painter.pathOperators(d),
        shape.fill,
        shape.stroke,
        [0, 0, 24, 24],
      );
      return `q ${num4(scale)} 0 0 ${num4(scale)} ${num(x)} ${num(y)} cm 1 J 1 j\n${drawn}\nQ`;
    }
    case 'text':
      return sceneText(shape, painter);
    case 'image':
      return pictured(shape, painter);
  }
}

/** A picture in the middle of its box, whole and not stretched; its name where it cannot be read. */
function pictured(shape: ImageShape, painter: ScenePainter): string {
  const found = painter.pictures.find(shape.href);
  if (found === undefined) return sceneText(nameInside(shape), painter);
  const { logo, name } = found;
  if (logo.is === 'picture') painter.drawn.add(name);
  const { w, h } = logoSize(logo, shape);
  const [x, y] = [shape.x + (shape.w - w) / 2, shape.y + (shape.h - h) / 2];
  return logoOperators(logo, x, y, w, painter.pathOperators, name);
}

const nameInside = ({ x, y, w, name }: ImageShape): TextShape => ({
  is: 'text',
  x: x + 6,
  y: y + 16,
  text: name.slice(0, Math.max(1, Math.floor((w - 12) / 7))),
  size: 11,
  ink: 'ink-2',
});

function groupOperators({ shapes, place, clip }: GroupShape, painter: ScenePainter): string {
  const drawn = shapes.map((inner) => shapeOperators(inner, painter)).join('\n');
  if (place === undefined && clip === undefined) return drawn;
  const { x, y, scale = 1 } = place ?? { x: 0, y: 0 };
  const cut =
    clip === undefined ? '' : ` ${num(clip.x)} ${num(clip.y)} ${num(clip.w)} ${num(clip.h)} re W n`;
  return `q ${num4(scale)} 0 0 ${num4(scale)} ${num(x)} ${num(y)} cm${cut}\n${drawn}\nQ`;
}

function sceneText(
  { x, y, text, size, ink, bold, anchor = 'start' }: TextShape,
  painter: ScenePainter,
): string {
  const line = oneLine([{ text, style: { size, ink, bold: bold === true } }], painter.fonts);
  const shift = anchor === 'start' ? 0 : anchor === 'end' ? line.width : line.width / 2;
  return textOperators(line, x - shift, y, painter.faces);
}

type Box = readonly [x: number, y: number, w: number, h: number];

function filledAndStroked(
  outline: string,
  fill: Fill | undefined,
  stroke: Stroke | undefined,
  box: Box,
): string {
  const parts: string[] = [];
  if (typeof fill === 'object') parts.push(hatched(outline, fill.hatch, box));
  const plain = typeof fill === 'string' ? fill : undefined;
  if (plain !== undefined && stroke === undefined) parts.push(`${fillWith(plain)}\n${outline} f`);
  if (stroke !== undefined) {
    const operator = plain === undefined ? 'S' : 'B';
    const filling = plain === undefined ? '' : `${fillWith(plain)} `;
    parts.push(`${filling}${strokeSetting(stroke)}\n${outline} ${operator}${undashed(stroke)}`);
  }
  return parts.join('\n');
}

/** Lines at a slant, six units apart. */
function hatched(outline: string, ink: Parameters<typeof fillWith>[0], [x, y, w, h]: Box): string {
  const lines: string[] = [];
  for (let at = -h; at < w; at += 6)
    lines.push(`${num(x + at)} ${num(y + h)} m ${num(x + at + h)} ${num(y)} l`);
  return `q ${outline} W n ${fillWith('card')} ${num(x)} ${num(y)} ${num(w)} ${num(h)} re f ${strokeWith(ink)} 1.8 w\n${lines.join(' ')} S Q`;
}

function strokeSetting({ ink, width = 1, dash }: Stroke): string {
  const dashed = dash === undefined ? '' : ` [${dash.map(num).join(' ')}] 0 d`;
  return `${strokeWith(ink)} ${num(width)} w${dashed}`;
}

const undashed = ({ dash }: Stroke): string => (dash === undefined ? '' : ' [] 0 d');

const polyline = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${num(x)} ${num(y)} ${index === 0 ? 'm' : 'l'}`).join(' ');

/** How far control points of a quarter circle lie from its ends, in radii. */
const bend = 0.5523;

function roundedRect(x: number, y: number, w: number, h: number, r: number): string {
  const c = r * (1 - bend);
  const [right, bottom] = [x + w, y + h];
  const corner = (...values: readonly number[]) => `${values.map(num).join(' ')} c`;
  return [
    `${num(x + r)} ${num(y)} m ${num(right - r)} ${num(y)} l`,
    corner(right - c, y, right, y + c, right, y + r),
    `${num(right)} ${num(bottom - r)} l`,
    corner(right, bottom - c, right - c, bottom, right - r, bottom),
    `${num(x + r)} ${num(bottom)} l`,
    corner(x + c, bottom, x, bottom - c, x, bottom - r),
    `${num(x)} ${num(y + r)} l`,
    corner(x, y + c, x + c, y, x + r, y),
    'h',
  ].join(' ');
}
