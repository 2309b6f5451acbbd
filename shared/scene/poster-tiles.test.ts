import fc from 'fast-check';
import { expect, test } from 'vitest';
import { posterTiles } from './poster-tiles.ts';
import type { Scene } from './scene.ts';

const drawing = (w: number, h: number): Scene => ({ w, h, title: 'Plan', shapes: [] });
const page = { w: 100, h: 80, margin: 10 };

test('a drawing that fits is one sheet', () => {
  expect(posterTiles(drawing(80, 60), page, { overlap: 5 }).map(({ window }) => window)).toEqual([
    { x: 0, y: 0, w: 80, h: 60 },
  ]);
});

test('sheets are numbered row by row and share a strip with the next', () => {
  const tiles = posterTiles(drawing(150, 60), page, { overlap: 10 });
  expect(tiles.map(({ number, window }) => [number, window.x, window.w])).toEqual([
    [1, 0, 80],
    [2, 70, 80],
  ]);
  expect(tiles[1]!.scene.title).toBe('Plan, sheet 2 of 2: row 1 of 1, column 2 of 2');
});

test('whatever the sizes, every point of the drawing is on a sheet and no sheet is empty', () => {
  const size = fc.integer({ min: 1, max: 3000 });
  fc.assert(
    fc.property(size, size, fc.integer({ min: 0, max: 30 }), (w, h, overlap) => {
      const tiles = posterTiles(drawing(w, h), page, { overlap });
      const covered = (along: 'x' | 'y', side: 'w' | 'h', length: number) => {
        const spans = tiles.map(({ window }) => [window[along], window[along] + window[side]]);
        let reach = 0;
        for (const [from, to] of spans.toSorted((a, b) => a[0]! - b[0]!))
          if (from! <= reach) reach = Math.max(reach, to!);
        return Math.abs(reach - length) < 1e-6;
      };
      expect([covered('x', 'w', w), covered('y', 'h', h)]).toEqual([true, true]);
      expect(tiles.filter(({ window }) => window.w <= 0 || window.h <= 0)).toEqual([]);
    }),
  );
});
