/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** How an accent colour is used. */
export interface Accent {
  /** For areas: as it was given. */
  readonly area: Hex;
  /** For text on white: the same, or as dark as it takes to be read. */
  readonly text: Hex;
}

/** WCAG 2.2, success criterion 1.4.3 (AA), for text of the usual size. */
const leastContrast = 4.5;

/** An accent colour for areas and for text, the latter darkened, its hue kept, until its contrast with white is 4.5 to 1. */
export function accentOf(given: string): Accent {
  const area = given.toLowerCase() as Hex;
  let [text, share] = [area, 1];
  while (contrastWithWhite(text) < leastContrast) {
    share -= 0.02;
    text = scaled(area, share);
  }
  return { area, text };
}

/** The contrast of a colour with white, 1 to 21, by WCAG's definition (relative luminance of sRGB). */
export function contrastWithWhite(colour: Hex): number {
  const [r, g, b] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05);
}

const partsOf = (colour: Hex): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const scaled = (colour: Hex, share: number): Hex =>
  `#${partsOf(colour)
    .map((part) =>
      Math.round(part * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
