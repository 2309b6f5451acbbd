import type { ObstacleGrid, RouteBoxes } from './obstacle-grid.ts';

/** What lines run between. */
export interface RouteGround {
  readonly boxes: RouteBoxes;
  readonly grid: ObstacleGrid;
  /** Heights of level strips without any card, between bands, topmost first. */
  readonly corridors: readonly number[];
}

/** The two ends, which a line may touch, and how far out of the middle of gutters it runs. */
export interface Walk {
  readonly a: number;
  readonly b: number;
  readonly spread: number;
}

const mostSteps = 24;
/** The middle of the gutter beside a card; beside a card in a machine, of that between two machines. */
const besideCard = 4;
const besideCompact = 8;
const compactHeight = 24;

/**
 * Goes from (x, y) to the height `end`, down or up, and round every card in the way by the gutter beside it that leads nearer to
 * `aim`; through a card where both gutters are shut. Adds the points after the first to `points` and gives the x it ends at.
 */
export function walkUpright(
  ground: RouteGround,
  points: number[],
  x: number,
  y: number,
  end: number,
  aim: number,
  walk: Walk,
): number {
  const down = end >= y;
  const { grid, boxes } = ground;
  let [atX, atY] = [x, y];
  for (let step = 0; step < mostSteps; step++) {
    const hit = down
      ? grid.firstBelow(atX, atY, end, walk.a, walk.b)
      : grid.firstAbove(atX, atY, end, walk.a, walk.b);
    if (hit < 0) break;
    const [top, bottom] = [boxes.y[hit]!, boxes.y[hit]! + boxes.h[hit]!];
    const jog = down
      ? Math.max(top - besideCard, (atY + top) / 2)
      : Math.min(bottom + besideCard, (atY + bottom) / 2);
    const next = gutterBeside(ground, hit, atX, jog, aim, walk);
    if (next === undefined) atY = down ? bottom : top;
    else {
      points.push(atX, jog, next, jog);
      [atX, atY] = [next, jog];
    }
  }
  points.push(atX, end);
  return atX;
}

function gutterBeside(
  { boxes, grid }: RouteGround,
  hit: number,
  x: number,
  y: number,
  aim: number,
  { a, b, spread }: Walk,
): number | undefined {
  const gutter = boxes.h[hit]! <= compactHeight ? besideCompact : besideCard;
  const left = boxes.x[hit]! - gutter + spread;
  const right = boxes.x[hit]! + boxes.w[hit]! + gutter + spread;
  const leftFirst = wayBy(left, x, aim) < wayBy(right, x, aim);
  const [first, second] = leftFirst ? [left, right] : [right, left];
  if (grid.isLevelFree(y, x, first, a, b)) return first;
  return grid.isLevelFree(y, x, second, a, b) ? second : undefined;
}

const wayBy = (gutter: number, x: number, aim: number): number =>
  Math.abs(gutter - x) + Math.abs(gutter - aim);
