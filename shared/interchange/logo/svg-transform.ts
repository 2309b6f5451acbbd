/** How coordinates become those outside, as in SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [number, number, number, number, number, number];

export const unmoved: Matrix = [1, 0, 0, 1, 0, 0];

/** What a `transform` attribute says; undefined where it cannot be understood. */
export function transformOf(text: string | undefined): Matrix | undefined {
  let matrix = unmoved;
  const rest = (text ?? '').replaceAll(/([a-zA-Z]+)\s*\(([^)]*)\)[\s,]*/g, (_, name, list) => {
    const numbers = String(list)
      .split(/[\s,]+/)
      .filter((part) => part !== '')
      .map(Number);
    matrix = within(matrix, named(String(name), numbers));
    return '';
  });
  return rest.trim() === '' && matrix.every(Number.isFinite) ? matrix : undefined;
}

/** What is moved by `inner`, and that by `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ];
}

const unknown: Matrix = [Number.NaN, 0, 0, 0, 0, 0];

const isMatrix = (numbers: readonly number[]): numbers is Matrix => numbers.length === 6;

function named(name: string, numbers: readonly number[]): Matrix {
  const [p = Number.NaN, q, r = 0] = numbers;
  const angle = (p * Math.PI) / 180;
  switch (name) {
    case 'matrix':
      return isMatrix(numbers) ? numbers : unknown;
    case 'translate':
      return [1, 0, 0, 1, p, q ?? 0];
    case 'scale':
      return [p, 0, 0, q ?? p, 0, 0];
    case 'rotate': {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
      return within(within([1, 0, 0, 1, q ?? 0, r], turn), [1, 0, 0, 1, -(q ?? 0), -r]);
    }
    case 'skewX':
      return [1, 0, Math.tan(angle), 1, 0, 0];
    case 'skewY':
      return [1, Math.tan(angle), 0, 1, 0, 0];
    default:
      return unknown;
  }
}
