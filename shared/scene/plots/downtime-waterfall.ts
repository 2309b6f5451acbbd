import { linearAxis, minuteSteps, type Axis } from '../axis.ts';
import type { Scene, Shape } from '../scene.ts';
import { fitText, type TextWidth } from '../text-width.ts';
import { limitLine, rangeBar, type RangeValue } from './range-bar.ts';
import { t } from '#shared/words/t.ts';

/** One cause of downtime, in minutes a year. */
export interface DowntimeCause extends RangeValue {
  readonly label: string;
  /** Where the figure comes from: "assumed", "typed in", "blank". */
  readonly origin: string;
  /** The component that is the cause, when it is one. */
  readonly link?: string;
}

const row = 28;
const bar = 16;
const top = 30;
const labels = 196;
const figures = 144;

/**
 * Downtime of a service by cause, each bar beginning where the one above ends, and all together against what the target
 * allows. `say` puts minutes into words.
 */
export function downtimeWaterfall(
  {
    title,
    causes,
    allowed,
    allowedLabel,
  }: {
    readonly title: string;
    readonly causes: readonly DowntimeCause[];
    readonly allowed?: number;
    readonly allowedLabel?: string;
  },
  width: number,
  widthOf: TextWidth,
  say: (value: RangeValue) => string,
): Scene {
  const total = { low: sum(causes, 'low'), high: sum(causes, 'high') };
  const axis = linearAxis(
    Math.max(total.high, (allowed ?? 0) * 1.05),
    labels,
    width - labels - figures,
    {
      steps: minuteSteps,
      wanted: Math.max(2, Math.floor((width - labels - figures) / 64)),
    },
  );
  const bottom = top + row * (causes.length + 1) + 8;
  return {
    w: width,
    h: bottom + (allowed === undefined ? 4 : 20),
    title,
    shapes: [
      ...gridLines(axis, bottom),
      ...steps(causes, axis, width, widthOf, say),
      ...together(total, axis, width, bottom - row - 2, say),
      ...limit(axis, bottom, allowed, allowedLabel),
    ],
  };
}

const sum = (causes: readonly RangeValue[], side: 'low' | 'high'): number =>
  causes.reduce((total, cause) => total + cause[side], 0);

function gridLines(axis: Axis, bottom: number): readonly Shape[] {
  return axis.ticks.flatMap((tick): Shape[] => {
    const x = axis.at(tick);
    return [
      {
        is: 'line',
        points: [
          [x, top - 6],
          [x, bottom],
        ],
        stroke: { ink: 'line' },
      },
      { is: 'text', x, y: 14, text: String(tick), size: 11, ink: 'ink-3', anchor: 'middle' },
    ];
  });
}

function steps(
  causes: readonly DowntimeCause[],
  axis: Axis,
  width: number,
  widthOf: TextWidth,
  say: (value: RangeValue) => string,
): readonly Shape[] {
  let from = 0;
  return causes.map((cause, index) => {
    const y = top + row * index;
    const start = from;
    from += cause.low;
    const next = axis.at(from);
    const shapes: Shape[] = [
      label(fitText(cause.label, labels - 12, 12, widthOf), y),
      ...rangeBar(axis, cause, y + 4, bar, 'ink-2', start),
      figure(say(cause), width - 80, y, false),
      { ...figure(originWordOf(cause), width, y, false), size: 11, ink: 'ink-3' },
    ];
    if (index < causes.length - 1)
      shapes.push({
        is: 'line',
        points: [
          [next, y + 4 + bar],
          [next, y + row + 4],
        ],
        stroke: { ink: 'line-3' },
      });
    return {
      is: 'group',
      name: t`${cause.label}: ${say(cause)} minutes a year, ${originWordOf(cause)}`,
      ...(cause.link === undefined ? {} : { link: cause.link }),
      shapes,
    };
  });
}

const originWordOf = ({ origin }: { readonly origin: string }): string =>
  originWords[origin] ?? origin;

const originWords: Readonly<Record<string, string>> = {
  stated: t`stated`,
  assumed: t`assumed`,
  blank: t`blank`,
};

function together(
  total: RangeValue,
  axis: Axis,
  width: number,
  y: number,
  say: (value: RangeValue) => string,
): readonly Shape[] {
  return [
    {
      is: 'line',
      points: [
        [0, y - 2],
        [width, y - 2],
      ],
      stroke: { ink: 'line-2' },
    },
    { ...label(t`All together`, y + 2), bold: true },
    ...rangeBar(axis, total, y + 6, bar, 'ink'),
    { ...figure(say(total), width - 80, y + 2, true) },
    { ...figure(t`min per year`, width, y + 2, false), size: 11, ink: 'ink-3' },
  ];
}

const label = (text: string, y: number) =>
  ({ is: 'text', x: 0, y: y + 16, text, size: 12, ink: 'ink' }) as const;

const figure = (text: string, x: number, y: number, bold: boolean) =>
  ({
    is: 'text',
    x,
    y: y + 16,
    text,
    size: 12,
    ink: 'ink',
    anchor: 'end',
    ...(bold ? { bold: true as const } : {}),
  }) as const;

function limit(
  axis: Axis,
  bottom: number,
  allowed: number | undefined,
  text: string | undefined,
): readonly Shape[] {
  if (allowed === undefined) return [];
  const x = axis.at(allowed);
  return [
    limitLine(x, top - 10, bottom + 2),
    {
      is: 'text',
      x,
      y: bottom + 15,
      text: text ?? '',
      size: 11,
      ink: 'err',
      bold: true,
      anchor: 'middle',
    },
  ];
}
