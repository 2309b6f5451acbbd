import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '#shared/layout/card-geometry.ts';
import { relationCurve } from '#shared/scene/plan/relation-curve.ts';
import { paintChosenRelations, paintRelations } from './paint-relations.ts';
import { inkOf, namedTools } from './painter-fixtures.ts';
import type { Ink } from './painter-tools.ts';
import { sightOfScene } from './scene-sight.ts';
import { emptyScene, levelOf, type SceneState } from './scene-state.ts';

const far = 0.1;

/** Notes the straight lines that are drawn. */
function noting(): { readonly ink: Ink; readonly lines: (readonly number[])[] } {
  const lines: (readonly number[])[] = [];
  let at: readonly number[] = [];
  const ink = inkOf({
    beginPath: () => undefined,
    stroke: () => undefined,
    moveTo: (x: number, y: number) => {
      at = [x, y];
    },
    lineTo: (x: number, y: number) => lines.push([...at, x, y]),
  });
  return { ink, lines };
}

function sceneOf(boxes: readonly Box[], pairs: readonly (readonly [number, number])[]): SceneState {
  const of = (read: (box: Box) => number) => Float32Array.from(boxes, read);
  return {
    ...emptyScene(),
    boxes: {
      x: of(({ x }) => x),
      y: of(({ y }) => y),
      w: of(({ w }) => w),
      h: of(({ h }) => h),
      level: new Uint8Array(boxes.length).fill(levelOf.card),
      lane: new Uint8Array(boxes.length),
      groups: new Uint32Array(),
    },
    relations: {
      from: Uint32Array.from(pairs, ([from]) => from),
      to: Uint32Array.from(pairs, ([, to]) => to),
      quiet: new Uint8Array(pairs.length),
      kind: new Uint8Array(pairs.length),
      count: new Uint16Array(pairs.length).fill(1),
    },
  };
}

function linesOf(scene: SceneState): (readonly number[])[] {
  const { ink, lines } = noting();
  paintRelations(ink, namedTools, scene, sightOfScene(scene), far);
  return lines;
}

const place = fc.integer({ min: -500, max: 500 });
const length = fc.integer({ min: 2, max: 200 });
const box = fc.record({ x: place, y: place, w: length, h: length });

describe('relations seen from afar', () => {
  it('are straight between the sides where their curves begin and end', () => {
    fc.assert(
      fc.property(box, box, (a, b) => {
        const [begin, , , end] = relationCurve(a, b);
        expect(linesOf(sceneOf([a, b], [[0, 1]]))).toEqual([[begin.x, begin.y, end.x, end.y]]);
      }),
    );
  });

  const boxes = [0, 100, 200].map((x) => ({ x, y: 0, w: 10, h: 10 }));
  const scene = sceneOf(boxes, [
    [0, 1],
    [1, 2],
  ]);

  it('are left to the accent where one end of theirs is selected', () => {
    const selected = { ...scene, selected: new Set([0]) };
    expect(linesOf(selected)).toEqual([[110, 5, 200, 5]]);
    const { ink, lines } = noting();
    paintChosenRelations(ink, namedTools, selected, far);
    expect(lines).toEqual([[10, 5, 100, 5]]);
  });

  it('are not drawn where one end of theirs is, while it is dragged', () => {
    expect(linesOf({ ...scene, hidden: new Set([2]) })).toEqual([[10, 5, 100, 5]]);
  });
});
