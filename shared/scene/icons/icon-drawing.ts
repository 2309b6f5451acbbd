import type { GroupShape, Ink, PathShape } from '../scene.ts';
import { glyphLine, severityShapes, stateShapes, type GlyphPart } from './glyph-shapes.ts';
import type { SeverityMark, StateMark } from './glyph-shapes.ts';
import { iconBox, iconLine, iconShape } from './kind-icon.ts';

/** An icon by its name, with its upper left corner at (x, y), `size` wide. */
export const drawnIcon = (
  name: string,
  x: number,
  y: number,
  size: number,
  ink: Ink,
): PathShape => ({
  is: 'path',
  d: iconShape(name),
  x,
  y,
  scale: size / iconBox,
  stroke: { ink, width: iconLine, cap: 'round' },
});

/** The ink of each severity's mark and words. */
export const severityInk: Readonly<Record<SeverityMark, Ink>> = {
  error: 'err',
  warning: 'warn',
  info: 'info',
  unknown: 'ink-2',
  waived: 'mute',
  met: 'ok',
};

/** The ink of each layer state's glyph. */
const stateInk: Readonly<Record<StateMark, Ink>> = {
  covered: 'ok',
  thin: 'warn',
  missing: 'err',
  'not-needed': 'ink-2',
  unknown: 'ink-2',
};

/** A severity's glyph with its upper left corner at (x, y), `size` wide. */
export const drawnSeverity = (mark: SeverityMark, x: number, y: number, size: number): GroupShape =>
  drawnGlyph(severityShapes[mark], severityInk[mark], x, y, size);

/** A layer state's glyph with its upper left corner at (x, y), `size` wide. */
export const drawnState = (state: StateMark, x: number, y: number, size: number): GroupShape =>
  drawnGlyph(stateShapes[state], stateInk[state], x, y, size);

const glyphBox = 14;

function drawnGlyph(
  parts: readonly GlyphPart[],
  ink: Ink,
  x: number,
  y: number,
  size: number,
): GroupShape {
  const at = { x, y, scale: size / glyphBox };
  return { is: 'group', shapes: parts.map((part) => drawnPart(part, ink, at)) };
}

function drawnPart(
  { as, d, dash }: GlyphPart,
  ink: Ink,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): PathShape {
  if (as === 'fill') return { is: 'path', d, ...at, fill: ink };
  return {
    is: 'path',
    d,
    ...at,
    stroke: {
      ink: as === 'cut' ? 'on-sev' : ink,
      width: glyphLine[as],
      cap: 'round',
      ...(dash === undefined ? {} : { dash }),
    },
  };
}
