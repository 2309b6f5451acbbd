import { describe, expect, it } from 'vitest';
import { paintGroups } from './paint-groups.ts';
import { inkOf, namedTools } from './painter-fixtures.ts';
import type { Ink } from './painter-tools.ts';
import { emptyScene, levelOf, markOf, type SceneState } from './scene-state.ts';
import { thinLine } from './thin-line.ts';

const far = 0.1;
const crowd = 200;

/** The colour and the width of a line. */
type Stroke = readonly [Ink['strokeStyle'], number];

/** Notes what lines are drawn with. */
function noting(): { readonly ink: Ink; readonly strokes: Stroke[] } {
  const strokes: Stroke[] = [];
  const nothing = () => undefined;
  const ink = inkOf({
    strokeStyle: '',
    lineWidth: 0,
    beginPath: nothing,
    rect: nothing,
    roundRect: nothing,
    fill: nothing,
    fillRect: nothing,
    setLineDash: nothing,
    stroke: () => strokes.push([ink.strokeStyle, ink.lineWidth]),
    strokeRect: () => strokes.push([ink.strokeStyle, ink.lineWidth]),
  });
  return { ink, strokes };
}

/** Hosts side by side; every seventh cannot be judged. */
function hosts(selected: readonly number[]): SceneState {
  const all = Array.from({ length: crowd }, (_, slot) => slot);
  return {
    ...emptyScene(),
    boxes: {
      x: Float32Array.from(all, (slot) => 300 * slot),
      y: new Float32Array(crowd),
      w: new Float32Array(crowd).fill(200),
      h: new Float32Array(crowd).fill(100),
      level: new Uint8Array(crowd).fill(levelOf.card),
      lane: new Uint8Array(crowd),
      groups: Uint32Array.from(all),
    },
    marks: {
      mark: Uint8Array.from(all, (slot) => (slot % 7 === 0 ? markOf.unknown : markOf.none)),
      count: new Uint16Array(crowd),
      labels: [],
    },
    looks: new Uint8Array(crowd),
    selected: new Set(selected),
  };
}

function strokesOf(scene: SceneState): Stroke[] {
  const { ink, strokes } = noting();
  paintGroups(ink, namedTools, scene, scene.boxes.groups, far);
  return strokes;
}

describe('selected groups seen from afar', () => {
  it('have a wide frame where they are few, to be found by it', () => {
    const strokes = strokesOf(hosts([3]));
    expect(strokes.filter(([colour]) => colour === 'accent')).toEqual([
      ['accent', 2.5 * thinLine(far)],
    ]);
    expect(strokes.filter(([colour]) => colour === 'accent-soft')).toHaveLength(1);
  });

  it('have a thin line in the accent where they are a crowd, drawn at once, whatever else is true of them', () => {
    const scene = hosts(Array.from({ length: crowd }, (_, slot) => slot));
    expect(strokesOf(scene)).toEqual([['accent', thinLine(far)]]);
  });

  it('are told from those of a crowd that are not selected', () => {
    const half = Array.from({ length: crowd / 2 + 1 }, (_, slot) => slot);
    const lines = new Set(strokesOf(hosts(half)).map(([colour]) => colour));
    expect(lines).toEqual(new Set(['accent', 'line', 'line-3']));
  });
});
