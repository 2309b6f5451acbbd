import type { GroupShape, Shape } from './scene.ts';

/** A part of a drawing, in its units. */
export interface Window {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** How far lines, marks and letters may reach beyond what is measured. */
const slack = 40;

/** The shapes that may show in a window; some that do not are kept where their reach is not known. */
export function partOfShapes(shapes: readonly Shape[], window: Window): Shape[] {
  return shapes.flatMap((shape) => partOfShape(shape, window));
}

function partOfShape(shape: Shape, window: Window): readonly Shape[] {
  switch (shape.is) {
    case 'rect':
    case 'image':
      return shows(shape, window) ? [shape] : [];
    case 'text': {
      const reach = shape.text.length * shape.size;
      const box = { x: shape.x - reach, y: shape.y - shape.size, w: 2 * reach, h: 2 * shape.size };
      return shows(box, window) ? [shape] : [];
    }
    case 'path': {
      const d = curvesIn(shape.d, shape, window);
      return d === '' ? [] : [{ ...shape, d }];
    }
    case 'line':
      return [shape];
    case 'group':
      return partOfGroup(shape, window);
  }
}

function partOfGroup(group: GroupShape, outer: Window): readonly Shape[] {
  const { x, y, scale = 1 } = group.place ?? { x: 0, y: 0 };
  const window = {
    x: (outer.x - x) / scale,
    y: (outer.y - y) / scale,
    w: outer.w / scale,
    h: outer.h / scale,
  };
  const shapes = partOfShapes(group.shapes, window);
  return shapes.length === 0 ? [] : [{ ...group, shapes }];
}

/** Many relations are curves of one path, each from `M` on: those that may show. */
function curvesIn(
  d: string,
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  window: Window,
): string {
  const isOfCurves = /^(?:M[-\d. ]+(?:[CLQ][-\d. ]+)+)+$/.test(d);
  if (!isOfCurves) return d;
  return d
    .split(/(?=M)/)
    .filter((curve) => {
      const numbers = (curve.match(/-?[\d.]+/g) ?? []).map(Number);
      const [xs, ys] = [0, 1].map((side) => numbers.filter((_, index) => index % 2 === side));
      const [left, top] = [Math.min(...xs!), Math.min(...ys!)];
      const box = {
        x: x + left * scale,
        y: y + top * scale,
        w: (Math.max(...xs!) - left) * scale,
        h: (Math.max(...ys!) - top) * scale,
      };
      return shows(box, window);
    })
    .join('');
}

const shows = (box: Window, window: Window): boolean =>
  box.x - slack < window.x + window.w &&
  box.x + box.w + slack > window.x &&
  box.y - slack < window.y + window.h &&
  box.y + box.h + slack > window.y;
