import { describe, expect, it } from 'vitest';
import { sightOfScene, sightOfSome, shownAs } from './scene-sight.ts';
import { emptyScene, levelOf, type SceneState } from './scene-state.ts';

const { card, group, empty } = levelOf;

/** Boxes of 10 by 10 along a line, 20 apart, with these levels. */
function row(levels: readonly number[]): SceneState {
  const tens = new Float32Array(levels.length).fill(10);
  return {
    ...emptyScene(),
    boxes: {
      x: Float32Array.from(levels, (_, slot) => slot * 20),
      y: new Float32Array(levels.length),
      w: tens,
      h: tens,
      level: Uint8Array.from(levels),
      lane: new Uint8Array(levels.length),
      groups: Uint32Array.from(levels.flatMap((level, slot) => (level >= group ? [slot] : []))),
    },
  };
}

describe('what a picture shows', () => {
  it('is what touches the part of the world, cards and groups apart', () => {
    const sight = sightOfScene(row([card, group, card, empty, card]), { x: 5, y: 0, w: 40, h: 5 });
    expect([...sight.shown]).toEqual([
      shownAs.inside,
      shownAs.inside,
      shownAs.inside,
      shownAs.gone,
      shownAs.outside,
    ]);
    expect(sight.cards).toEqual([0, 2]);
    expect([...sight.groups]).toEqual([1]);
  });

  it('is not what only touches the edge', () => {
    const sight = sightOfScene(row([card, card]), { x: 10, y: 0, w: 10, h: 10 });
    expect(sight.cards).toEqual([]);
    expect([...sight.shown]).toEqual([shownAs.outside, shownAs.outside]);
  });

  it('is everything where no part is named, and nothing that is hidden', () => {
    const sight = sightOfScene({ ...row([card, group, card]), hidden: new Set([2]) });
    expect(sight.cards).toEqual([0]);
    expect([...sight.groups]).toEqual([1]);
    expect(sight.shown[2]).toBe(shownAs.gone);
  });

  it('is some components alone, though they are hidden elsewhere', () => {
    const scene = { ...row([card, group, card]), hidden: new Set([1, 2]) };
    const sight = sightOfSome(scene, new Set([2, 1]));
    expect(sight.cards).toEqual([2]);
    expect([...sight.groups]).toEqual([1]);
    expect(sight.shown[0]).toBe(shownAs.gone);
  });
});
