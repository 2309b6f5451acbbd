import type { IconNode } from 'lucide';

/** A Lucide icon as one path in its box of 24 × 24, for a canvas. */
export function iconPath(icon: IconNode): Path2D {
  const path = new Path2D();
  for (const [tag, attributes] of icon) addShape(path, tag, attributes);
  return path;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

function addShape(path: Path2D, tag: string, attributes: Attributes): void {
  const n = (name: string) => Number(attributes[name] ?? 0);
  switch (tag) {
    case 'path':
      return path.addPath(new Path2D(String(attributes['d'] ?? '')));
    case 'rect':
      return path.roundRect(n('x'), n('y'), n('width'), n('height'), n('rx'));
    case 'circle':
      path.moveTo(n('cx') + n('r'), n('cy'));
      return path.arc(n('cx'), n('cy'), n('r'), 0, 2 * Math.PI);
    case 'ellipse':
      path.moveTo(n('cx') + n('rx'), n('cy'));
      return path.ellipse(n('cx'), n('cy'), n('rx'), n('ry'), 0, 0, 2 * Math.PI);
    case 'line':
      path.moveTo(n('x1'), n('y1'));
      return path.lineTo(n('x2'), n('y2'));
    case 'polyline':
    case 'polygon':
      return path.addPath(
        new Path2D(`M${String(attributes['points'] ?? '')}${tag === 'polygon' ? 'z' : ''}`),
      );
  }
}
