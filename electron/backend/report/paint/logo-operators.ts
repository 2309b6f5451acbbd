import type { DrawnPath, Logo } from '#shared/report/branding/logo.ts';
import type { Hex } from '#shared/report/branding/accent.ts';
import { fillWith, strokeWith } from './colours.ts';
import { num, num6 } from './number.ts';

/** The name that the logo has on pages, where it is a picture. */
export const logoName = 'Logo';

/** How large a logo is drawn into a box: whole, not stretched, and never larger than its box. */
export function logoSize({ w, h }: Logo, most: { readonly w: number; readonly h: number }) {
  const scale = Math.min(most.w / w, most.h / h);
  return { w: w * scale, h: h * scale };
}

/** The operators that draw a logo with its upper left corner at (x, y), as wide as told; pixels are referred to by `name`. */
export function logoOperators(
  logo: Logo,
  x: number,
  y: number,
  width: number,
  pathOperators: (d: string) => string,
  name = logoName,
): string {
  const scale = width / logo.w;
  if (logo.is === 'picture') {
    const height = logo.h * scale;
    // Pictures stand on their feet in a space whose y grows upward; pages count downward.
    return `q ${num(width)} 0 0 ${num(-height)} ${num(x)} ${num(y + height)} cm /${name} Do Q`;
  }
  const drawn = logo.paths.map((path) => pathOf(path, pathOperators));
  return `q ${num6(scale)} 0 0 ${num6(scale)} ${num(x)} ${num(y)} cm\n0 0 ${num(logo.w)} ${num(logo.h)} re W n\n${drawn.join('\n')}\nQ`;
}

function pathOf(
  { d, matrix, fill, isEvenOdd, stroke, strokeWidth = 1 }: DrawnPath,
  pathOperators: (d: string) => string,
): string {
  const outline = pathOperators(d);
  const parts = [`q ${matrix.map(num6).join(' ')} cm`];
  if (fill !== undefined)
    parts.push(`${fillWith(fill as Hex)}\n${outline}\n${isEvenOdd === true ? 'f*' : 'f'}`);
  if (stroke !== undefined)
    parts.push(`${strokeWith(stroke as Hex)} ${num(strokeWidth)} w\n${outline}\nS`);
  return `${parts.join('\n')}\nQ`;
}
