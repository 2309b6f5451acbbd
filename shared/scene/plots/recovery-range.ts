import { timeAxis, type Axis } from '../axis.ts';
import type { Ink, Scene, Shape } from '../scene.ts';
import { fitText, type TextWidth } from '../text-width.ts';
import { t } from '#shared/words/t.ts';

/** A recovery time in seconds, as a range. */
export interface RecoveryRange {
  readonly low: number;
  readonly high: number;
  readonly ink: Ink;
  /** Waits for a fact: drawn dashed. */
  readonly isOpen: boolean;
  /** "20 to 60 s". */
  readonly words: string;
}

const inset = 6;

/** The scale of recovery times over rows of `recoveryRow`: marks in words where there is room for them, and what is allowed. */
export function recoveryScale(
  width: number,
  allowed: { readonly seconds: number; readonly words: string } | undefined,
  say: (seconds: number) => string,
  widthOf: TextWidth,
): Scene {
  const axis = scale(width);
  return {
    w: width,
    h: 34,
    title: t`Recovery time`,
    shapes: [
      ...apart(
        [0, ...axis.ticks].map((tick) => ({
          x: axis.at(tick),
          text: tick === 0 ? '0' : say(tick),
        })),
        widthOf,
      ).map(({ x, text }): Shape => ({
        is: 'text',
        x,
        y: 30,
        text,
        size: 11,
        ink: 'ink-3',
        anchor: 'middle',
      })),
      ...(allowed === undefined
        ? []
        : [
            {
              is: 'text',
              x: Math.min(Math.max(axis.at(allowed.seconds), 40), width - 40),
              y: 12,
              text: allowed.words,
              size: 11,
              ink: 'ink',
              bold: true,
              anchor: 'middle',
            } as const,
          ]),
    ],
  };
}

interface Mark {
  readonly x: number;
  readonly text: string;
}

/** The marks that stand clear of those before them, and the last of all. */
function apart(marks: readonly Mark[], widthOf: TextWidth): readonly Mark[] {
  const half = ({ text }: Mark): number => widthOf(text, 11) / 2 + 3;
  const touches = (left: Mark, right: Mark): boolean => left.x + half(left) > right.x - half(right);
  const last = marks.at(-1);
  const kept: Mark[] = [];
  for (const mark of marks) {
    const before = kept.at(-1);
    if (before !== undefined && touches(before, mark)) continue;
    if (last !== undefined && mark !== last && touches(mark, last)) continue;
    kept.push(mark);
  }
  return kept;
}

const scale = (width: number): Axis => timeAxis(inset, width - 2 * inset);

/** Recovery times of one row on the scale, the part that is too late shaded. */
export function recoveryRow(
  title: string,
  ranges: readonly RecoveryRange[],
  width: number,
  allowedSeconds: number | undefined,
  widthOf: TextWidth,
): Scene {
  const axis = scale(width);
  const h = Math.max(ranges.length, 1) * 24 + 8;
  return {
    w: width,
    h,
    title,
    shapes: [
      ...tooLate(axis, width, h, allowedSeconds),
      ...axis.ticks.map((tick): Shape => ({
        is: 'line',
        points: [
          [axis.at(tick), 0],
          [axis.at(tick), h],
        ],
        stroke: { ink: 'line' },
      })),
      ...allowedLine(axis, h, allowedSeconds),
      ...ranges.flatMap((range, index) =>
        rangeShapes(range, axis, index * 24 + 10, { width, allowed: allowedSeconds, widthOf }),
      ),
    ],
  };
}

function tooLate(axis: Axis, width: number, h: number, allowed: number | undefined): Shape[] {
  if (allowed === undefined) return [];
  const x = axis.at(allowed);
  return [{ is: 'rect', x, y: 0, w: width - x, h, fill: 'sunken' }];
}

function allowedLine(axis: Axis, h: number, allowed: number | undefined): Shape[] {
  if (allowed === undefined) return [];
  const x = axis.at(allowed);
  return [
    {
      is: 'line',
      points: [
        [x, 0],
        [x, h],
      ],
      stroke: { ink: 'ink', width: 1.5 },
    },
  ];
}

interface Room {
  readonly width: number;
  readonly allowed: number | undefined;
  readonly widthOf: TextWidth;
}

function rangeShapes(
  { low, high, ink, isOpen, words }: RecoveryRange,
  axis: Axis,
  y: number,
  room: Room,
): Shape[] {
  const x = axis.at(low);
  const w = Math.max(axis.at(high) - x, 6);
  return [
    {
      is: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      w: w - 1,
      h: 9,
      radius: 2,
      fill: isOpen ? 'card' : ink,
      stroke: isOpen ? { ink, dash: [3, 2] } : { ink },
    },
    label(words, x, x + w, y + 9, axis, room),
  ];
}

/** Words stand where there is room, and not across the line of what is allowed if that can be helped. */
function label(
  words: string,
  left: number,
  right: number,
  y: number,
  axis: Axis,
  { width, allowed, widthOf }: Room,
): Shape {
  const [before, after] = [left - 6, width - right - 6];
  const needed = widthOf(words, 12);
  const line = allowed === undefined ? -1 : axis.at(allowed);
  const crosses = line > right && line < right + 6 + needed;
  const isBefore = needed > after ? before > after : crosses && needed <= before;
  const text = fitText(words, isBefore ? before : after, 12, widthOf);
  return {
    is: 'text',
    x: isBefore ? before : right + 6,
    y,
    text,
    size: 12,
    ink: 'ink',
    anchor: isBefore ? 'end' : 'start',
  };
}
