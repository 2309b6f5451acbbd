import type { XmlAttributes } from '../xlsx/read-xml.ts';
import { tidyPath } from './path-data.ts';

/** The outline of a basic shape of SVG; undefined where it draws nothing or cannot be understood. */
export function shapePath(name: string, attributes: XmlAttributes): string | undefined {
  const at = (attribute: string): number => Number.parseFloat(attributes[attribute] ?? '0') || 0;
  switch (name) {
    case 'path':
      return tidyPath(attributes['d'] ?? '');
    case 'rect':
      return rectPath(at('x'), at('y'), at('width'), at('height'), radii(attributes));
    case 'circle':
      return ellipsePath(at('cx'), at('cy'), at('r'), at('r'));
    case 'ellipse':
      return ellipsePath(at('cx'), at('cy'), at('rx'), at('ry'));
    case 'line':
      return `M ${at('x1')} ${at('y1')} L ${at('x2')} ${at('y2')}`;
    case 'polyline':
      return tidyPath(`M ${attributes['points'] ?? ''}`);
    case 'polygon':
      return tidyPath(`M ${attributes['points'] ?? ''} Z`);
    default:
      return undefined;
  }
}

function radii(attributes: XmlAttributes): readonly [number, number] {
  const [rx, ry] = [attributes['rx'], attributes['ry']].map((text) =>
    text === undefined ? undefined : Number.parseFloat(text) || 0,
  );
  return [rx ?? ry ?? 0, ry ?? rx ?? 0];
}

function rectPath(
  x: number,
  y: number,
  w: number,
  h: number,
  [rx, ry]: readonly [number, number],
): string | undefined {
  if (w <= 0 || h <= 0) return undefined;
  const [a, b] = [Math.min(rx, w / 2), Math.min(ry, h / 2)];
  if (a <= 0 || b <= 0) return `M ${x} ${y} h ${w} v ${h} h ${-w} Z`;
  const arc = (dx: number, dy: number) => `a ${a} ${b} 0 0 1 ${dx} ${dy}`;
  return `M ${x + a} ${y} h ${w - 2 * a} ${arc(a, b)} v ${h - 2 * b} ${arc(-a, b)} h ${2 * a - w} ${arc(-a, -b)} v ${2 * b - h} ${arc(a, -b)} Z`;
}

function ellipsePath(cx: number, cy: number, rx: number, ry: number): string | undefined {
  if (rx <= 0 || ry <= 0) return undefined;
  const half = (dx: number) => `a ${rx} ${ry} 0 0 1 ${dx} 0`;
  return `M ${cx - rx} ${cy} ${half(2 * rx)} ${half(-2 * rx)} Z`;
}
