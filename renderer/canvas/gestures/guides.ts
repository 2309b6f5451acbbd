import type { Box } from '#shared/layout/card-geometry.ts';

/** A line through what is aligned, from end to end, on the canvas. */
interface GuideLine {
  /** The x of an upright line, the y of a level one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Two equal spaces between neighbours, each from end to end. */
interface SpaceMark {
  readonly from: number;
  readonly to: number;
  /** Where across it is drawn. */
  readonly at: number;
}

/** What a drag snaps to on one axis: by how much, and what to show for it. */
export interface AxisSnap {
  readonly by: number;
  readonly lines: readonly GuideLine[];
  readonly spaces: readonly SpaceMark[];
}

/** What a drag snaps to. */
export interface Guides {
  readonly x: AxisSnap | undefined;
  readonly y: AxisSnap | undefined;
}

export const noGuides: Guides = { x: undefined, y: undefined };

/** One axis of a box, and the other. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
}

const acrossOf = ({ x, y, w, h }: Box): Span => ({ start: x, end: x + w, low: y, high: y + h });
const downOf = ({ x, y, w, h }: Box): Span => ({ start: y, end: y + h, low: x, high: x + w });

/**
 * What a dragged box snaps to among others: edges and middles in line, or the same space as between neighbours. No further
 * than `reach`; the nearest counts.
 */
export function guidesFor(box: Box, others: readonly Box[], reach: number): Guides {
  return {
    x: axisSnap(acrossOf(box), others.map(acrossOf), reach),
    y: axisSnap(downOf(box), others.map(downOf), reach),
  };
}

function axisSnap(moved: Span, others: readonly Span[], reach: number): AxisSnap | undefined {
  const inLine = nearestLine(moved, others, reach);
  const evenly = nearestSpace(moved, others, reach);
  const by = best(inLine, evenly);
  if (by === undefined) return undefined;
  const at = shifted(moved, by);
  return { by, lines: linesAt(at, others), spaces: spacesAt(at, others) };
}

function best(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.abs(other) < Math.abs(one) ? other : one;
}

const shifted = (span: Span, by: number): Span => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const anchorsOf = ({ start, end }: Span): readonly number[] => [start, (start + end) / 2, end];

function nearestLine(moved: Span, others: readonly Span[], reach: number): number | undefined {
  let [found, distance] = [undefined as number | undefined, reach];
  const own = anchorsOf(moved);
  for (const other of others) {
    for (const [index, anchor] of anchorsOf(other).entries()) {
      for (const [ownIndex, from] of own.entries()) {
        if ((index === 1) !== (ownIndex === 1)) continue;
        const by = anchor - from;
        if (Math.abs(by) > distance || (Math.abs(by) === distance && found !== undefined)) continue;
        [found, distance] = [by, Math.abs(by)];
      }
    }
  }
  return found;
}

/** Lines through all that is aligned with a box where it stands. */
function linesAt(at: Span, others: readonly Span[]): GuideLine[] {
  const lines = new Map<number, GuideLine>();
  anchorsOf(at).forEach((anchor, ownIndex) => {
    for (const other of others) {
      const hits = anchorsOf(other).some(
        (candidate, index) =>
          (index === 1) === (ownIndex === 1) && Math.abs(candidate - anchor) < 0.01,
      );
      if (!hits) continue;
      const known = lines.get(anchor) ?? { at: anchor, from: at.low, to: at.high };
      const from = Math.min(known.from, other.low);
      lines.set(anchor, { at: anchor, from, to: Math.max(known.to, other.high) });
    }
  });
  const [start, middle, end] = anchorsOf(at);
  // Of things of one size the edges say it all, and the middle would strike through their names.
  if (lines.has(start!) && lines.has(end!)) lines.delete(middle!);
  return [...lines.values()];
}

/** The spaces that a box would continue or halve: those of the row it stands in. */
function nearestSpace(moved: Span, others: readonly Span[], reach: number): number | undefined {
  const { before, after } = rowOf(moved, others);
  const [left, further] = before;
  const [right, beyond] = after;
  const size = moved.end - moved.start;
  const wishes: number[] = [];
  if (left !== undefined && right !== undefined && right.start - left.end >= size)
    wishes.push((left.end + right.start - size) / 2);
  if (left !== undefined && further !== undefined) wishes.push(left.end + left.start - further.end);
  if (right !== undefined && beyond !== undefined)
    wishes.push(right.start - (beyond.start - right.end) - size);
  let found: number | undefined;
  for (const wish of wishes) {
    const by = wish - moved.start;
    if (Math.abs(by) <= reach && (found === undefined || Math.abs(by) < Math.abs(found)))
      found = by;
  }
  return found;
}

/** Those in the same row, nearest first, before and after a box. */
function rowOf(
  moved: Span,
  others: readonly Span[],
): { readonly before: readonly Span[]; readonly after: readonly Span[] } {
  const middle = (moved.start + moved.end) / 2;
  const row = others.filter(({ low, high }) => low < moved.high && moved.low < high);
  const apart = (spans: Span[], gap: (one: Span, next: Span) => number) =>
    spans.filter((span, index) => index === 0 || gap(spans[index - 1]!, span) > 0);
  return {
    before: apart(
      row.filter((other) => (other.start + other.end) / 2 < middle).sort((a, b) => b.end - a.end),
      (one, next) => one.start - next.end,
    ),
    after: apart(
      row
        .filter((other) => (other.start + other.end) / 2 >= middle)
        .sort((a, b) => a.start - b.start),
      (one, next) => next.start - one.end,
    ),
  };
}

/** Marks where a box has the same space to a neighbour as there is beside it. */
function spacesAt(at: Span, others: readonly Span[]): SpaceMark[] {
  const { before, after } = rowOf(at, others);
  const [left, further] = before;
  const [right, beyond] = after;
  const toLeft = left === undefined ? undefined : at.start - left.end;
  const toRight = right === undefined ? undefined : right.start - at.end;
  const marks: SpaceMark[] = [];
  const middle = (at.low + at.high) / 2;
  const mark = (from: number, to: number) => marks.push({ from, to, at: middle });
  if (same(toLeft, toRight)) {
    mark(left!.end, at.start);
    mark(at.end, right!.start);
  }
  if (further !== undefined && same(toLeft, left!.start - further.end)) {
    mark(further.end, left!.start);
    mark(left!.end, at.start);
  }
  if (beyond !== undefined && same(toRight, beyond.start - right!.end)) {
    mark(at.end, right!.start);
    mark(right!.end, beyond.start);
  }
  return marks;
}

/** Whether two spaces are equal, and are spaces. */
const same = (one: number | undefined, other: number | undefined): boolean =>
  one !== undefined && other !== undefined && one > 0 && Math.abs(one - other) < 0.01;
