import { partOfShapes } from './part-of-shapes.ts';
import type { GroupShape, Scene, Shape } from './scene.ts';
import { t } from '#shared/words/t.ts';

/** One sheet of a poster. */
export interface PosterTile {
  /** From 1, row by row. */
  readonly number: number;
  readonly row: number;
  readonly column: number;
  /** The part of the drawing that it shows, in the drawing's units. */
  readonly window: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  /** The sheet as it is printed: the drawing cut to the window, cut marks round it, and its number. */
  readonly scene: Scene;
}

/** A sheet of paper, in the units that the drawing has on paper. */
export interface PosterPage {
  readonly w: number;
  readonly h: number;
  /** Left white on all sides; cut marks and numbers stand in it. */
  readonly margin: number;
}

const markLength = 12;
const markGap = 3;

/**
 * A drawing on as many sheets as it needs at `scale`, each sharing a strip of `overlap` with the next. The whole drawing is on
 * the sheets, none of it twice but for the strips.
 */
export function posterTiles(
  scene: Scene,
  page: PosterPage,
  { overlap, scale = 1 }: { readonly overlap: number; readonly scale?: number },
): PosterTile[] {
  const inner = { w: (page.w - 2 * page.margin) / scale, h: (page.h - 2 * page.margin) / scale };
  const columns = starts(scene.w, inner.w, overlap / scale);
  const rows = starts(scene.h, inner.h, overlap / scale);
  const count = columns.length * rows.length;
  return rows.flatMap((y, row) =>
    columns.map((x, column) => {
      const window = { x, y, w: Math.min(inner.w, scene.w - x), h: Math.min(inner.h, scene.h - y) };
      const number = row * columns.length + column + 1;
      const place = {
        row: row + 1,
        rows: rows.length,
        column: column + 1,
        columns: columns.length,
      };
      const words = t`${number} of ${count}: row ${place.row} of ${place.rows}, column ${place.column} of ${place.columns}`;
      return {
        number,
        row: place.row,
        column: place.column,
        window,
        scene: tileScene(scene, page, window, scale, words),
      };
    }),
  );
}

/** How many sheets `posterTiles` makes. */
export function sheetCount(
  { w, h }: Pick<Scene, 'w' | 'h'>,
  page: PosterPage,
  { overlap, scale }: { readonly overlap: number; readonly scale: number },
): number {
  const along = (length: number, paper: number): number =>
    starts(length, (paper - 2 * page.margin) / scale, overlap / scale).length;
  return along(w, page.w) * along(h, page.h);
}

/** Where windows begin that together show a length. */
function starts(length: number, window: number, overlap: number): number[] {
  const step = Math.max(window - overlap, window * 0.1);
  const count = Math.max(1, Math.ceil((length - overlap) / step - 1e-9));
  return Array.from({ length: count }, (_, index) => index * step);
}

function tileScene(
  scene: Scene,
  page: PosterPage,
  window: PosterTile['window'],
  scale: number,
  words: string,
): Scene {
  const { margin } = page;
  const cut: GroupShape = {
    is: 'group',
    place: { x: margin - window.x * scale, y: margin - window.y * scale, scale },
    clip: window,
    shapes: partOfShapes(scene.shapes, window),
  };
  const area = { x: margin, y: margin, w: window.w * scale, h: window.h * scale };
  return {
    w: page.w,
    h: page.h,
    title: t`${scene.title}, sheet ${words}`,
    shapes: [
      cut,
      ...cutMarks(area),
      {
        is: 'text',
        x: page.w / 2,
        // Near the drawing: what else stands in the margin stands further out.
        y: page.h - margin + 24,
        text: words,
        size: 11,
        ink: 'ink-3',
        anchor: 'middle',
      },
    ],
  };
}

/** Short lines outside each corner, along which the sheet is cut. */
function cutMarks({ x, y, w, h }: PosterTile['window']): Shape[] {
  const corners = [
    [x, y, -1, -1],
    [x + w, y, 1, -1],
    [x, y + h, -1, 1],
    [x + w, y + h, 1, 1],
  ] as const;
  return corners.flatMap(([cx, cy, dx, dy]) => [
    mark([cx + dx * markGap, cy], [cx + dx * (markGap + markLength), cy]),
    mark([cx, cy + dy * markGap], [cx, cy + dy * (markGap + markLength)]),
  ]);
}

const mark = (from: readonly [number, number], to: readonly [number, number]): Shape => ({
  is: 'line',
  points: [from, to],
  stroke: { ink: 'ink-3', width: 0.5 },
});
