import { linearAxis } from '../axis.ts';
import type { Scene, Shape } from '../scene.ts';
import { fitText, type TextWidth } from '../text-width.ts';
import { limitLine, rangeBar, type RangeValue } from './range-bar.ts';

/** One load against its limit: a feed, the processors of a cluster. */
export interface LoadBar extends RangeValue {
  readonly label: string;
  /** The load in words: "580 to 870 W". */
  readonly words: string;
  readonly limit?: number;
  readonly link?: string;
}

/** Loads under one heading: "Feed A fails". */
export interface LoadGroup {
  readonly heading: string;
  readonly bars: readonly LoadBar[];
}

const labels = 96;
const words = 132;
const headingHeight = 24;
const barRow = 30;
const barHeight = 12;

/** Loads against their limits, in groups, all on one scale so that they can be compared. */
export function loadBars(
  { title, groups }: { readonly title: string; readonly groups: readonly LoadGroup[] },
  width: number,
  widthOf: TextWidth,
): Scene {
  const all = groups.flatMap(({ bars }) => bars);
  const highest = Math.max(0, ...all.map(({ high, limit = 0 }) => Math.max(high, limit * 1.15)));
  const axis = linearAxis(highest, labels, width - labels - words, { wanted: 20 });
  let y = 0;
  const shapes: Shape[] = [];
  for (const { heading, bars } of groups) {
    shapes.push({ is: 'text', x: 0, y: y + 16, text: heading, size: 12, ink: 'ink-2', bold: true });
    y += headingHeight;
    for (const bar of bars) {
      shapes.push(barShapes(bar, y, width, axis.at, axis, widthOf));
      y += barRow;
    }
  }
  return { w: width, h: Math.max(y, 1), title, shapes };
}

function barShapes(
  bar: LoadBar,
  y: number,
  width: number,
  at: (value: number) => number,
  axis: ReturnType<typeof linearAxis>,
  widthOf: TextWidth,
): Shape {
  const over = bar.limit !== undefined && bar.low > bar.limit;
  const track = { x: labels, w: width - labels - words };
  return {
    is: 'group',
    name: `${bar.label}: ${bar.words}`,
    ...(bar.link === undefined ? {} : { link: bar.link }),
    shapes: [
      text(fitText(bar.label, labels - 8, 12, widthOf), 0, y),
      {
        is: 'rect',
        x: track.x + 0.5,
        y: y + 6.5,
        w: track.w - 1,
        h: barHeight,
        radius: 2,
        fill: 'sunken',
        stroke: { ink: 'line-2' },
      },
      ...rangeBar(axis, bar, y + 6, barHeight + 1, over ? 'err' : 'ink-2'),
      ...(bar.limit === undefined ? [] : [limitLine(at(bar.limit), y + 2, y + 23)]),
      text(fitText(bar.words, words - 12, 12, widthOf), width - words + 12, y),
    ],
  };
}

const text = (words: string, x: number, y: number): Shape => ({
  is: 'text',
  x,
  y: y + 17,
  text: words,
  size: 12,
  ink: 'ink',
});
