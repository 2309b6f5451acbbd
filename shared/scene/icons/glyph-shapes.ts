/**
 * One stroke or surface of a glyph, drawn in a box of 14 × 14: `fill` in the glyph's colour, `cut` in the colour
 * that stands on it, `outline` and `stroke` as lines in the glyph's colour.
 */
export interface GlyphPart {
  readonly as: 'fill' | 'cut' | 'outline' | 'stroke';
  /** SVG path data. */
  readonly d: string;
  /** Lengths of dash and gap. */
  readonly dash?: readonly [number, number];
}

export type SeverityMark = 'error' | 'warning' | 'info' | 'unknown' | 'waived' | 'met';
export type StateMark = 'covered' | 'thin' | 'missing' | 'not-needed' | 'unknown';

const ring = 'M12.6 7a5.6 5.6 0 1 1-11.2 0 5.6 5.6 0 0 1 11.2 0z';
const square =
  'M3.2 1.5h7.6a1.7 1.7 0 0 1 1.7 1.7v7.6a1.7 1.7 0 0 1-1.7 1.7H3.2a1.7 1.7 0 0 1-1.7-1.7V3.2a1.7 1.7 0 0 1 1.7-1.7z';
const roundSquare = 'M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z';
const question = 'M5.4 5.6a1.65 1.65 0 1 1 2.4 1.5c-.5.3-.8.6-.8 1.1M7 10.1h.01';

/** Severities: shape first, colour repeats it. Paths in a box of 14 × 14. */
export const severityShapes: Readonly<Record<SeverityMark, readonly GlyphPart[]>> = {
  error: [
    { as: 'fill', d: 'M4.3.7h5.4l3.6 3.6v5.4l-3.6 3.6H4.3L.7 9.7V4.3z' },
    { as: 'cut', d: 'm4.7 4.7 4.6 4.6M9.3 4.7 4.7 9.3' },
  ],
  warning: [
    {
      as: 'fill',
      d: 'M7 .9c.4 0 .7.2.9.5l5.5 10c.4.7-.1 1.5-.9 1.5h-11c-.8 0-1.3-.8-.9-1.5l5.5-10c.2-.3.5-.5.9-.5z',
    },
    { as: 'cut', d: 'M7 4.8v3.4M7 10.4h.01' },
  ],
  info: [
    { as: 'outline', d: ring },
    { as: 'stroke', d: 'M7 6.5v3.5M7 4.1h.01' },
  ],
  unknown: [
    { as: 'outline', d: ring, dash: [2.2, 1.32] },
    { as: 'stroke', d: question },
  ],
  waived: [
    { as: 'outline', d: ring },
    { as: 'stroke', d: 'M4.5 7h5' },
  ],
  met: [
    { as: 'outline', d: ring },
    { as: 'stroke', d: 'm4.5 7.2 1.8 1.8 3.2-3.7' },
  ],
};

/** States of a layer: always a square, so that none is read as a severity. */
export const stateShapes: Readonly<Record<StateMark, readonly GlyphPart[]>> = {
  covered: [
    {
      as: 'fill',
      d: 'M3 1h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2z',
    },
    { as: 'cut', d: 'm4 7.2 2.1 2.1L10.1 5' },
  ],
  thin: [
    { as: 'outline', d: square },
    { as: 'fill', d: 'M3.2 7.5h7.6v3.3H3.2z' },
  ],
  missing: [
    { as: 'outline', d: square, dash: [2.4, 1.6] },
    { as: 'stroke', d: 'm4.8 4.8 4.4 4.4M9.2 4.8 4.8 9.2' },
  ],
  'not-needed': [
    { as: 'outline', d: roundSquare, dash: [0.1, 2.45] },
    { as: 'stroke', d: 'M5 7h4' },
  ],
  unknown: [
    { as: 'outline', d: square, dash: [2.4, 1.6] },
    { as: 'stroke', d: question },
  ],
};

/** How wide each part's line is, in the glyph's box. */
export const glyphLine: Readonly<Record<GlyphPart['as'], number>> = {
  fill: 0,
  cut: 1.5,
  outline: 1.3,
  stroke: 1.3,
};
