import type { Box } from '#shared/layout/card-geometry.ts';
import { levelOf, type SceneState } from './scene-state.ts';

/** What a picture shows of a slot: nothing at all, or what is drawn, out of its sight or in it. */
export const shownAs = { gone: 0, outside: 1, inside: 2 } as const;

/** What a picture shows, worked out once for all that is painted of it. */
export interface SceneSight {
  /** One of `shownAs` for each slot. */
  readonly shown: Uint8Array;
  /** Slots of the cards in sight. */
  readonly cards: readonly number[];
  /** Slots of the groups in sight, outer before inner. */
  readonly groups: Uint32Array;
}

/** What is in sight of a part of the world; all of it where none is named. What is hidden is nowhere. */
export function sightOfScene(scene: SceneState, part?: Box): SceneSight {
  const { level, groups } = scene.boxes;
  const shown = shownBy(scene, part);
  const cards: number[] = [];
  for (let slot = 0; slot < shown.length; slot++) {
    if (shown[slot] === shownAs.inside && level[slot] === levelOf.card) cards.push(slot);
  }
  const isInside = (slot: number) => shown[slot] === shownAs.inside;
  return { shown, cards, groups: groups.filter(isInside) };
}

/** Some components alone, wherever they are; `slots` are in any order. */
export function sightOfSome({ boxes }: SceneState, slots: ReadonlySet<number>): SceneSight {
  const shown = new Uint8Array(boxes.level.length);
  for (const slot of slots) shown[slot] = shownAs.inside;
  return {
    shown,
    cards: [...slots].filter((slot) => boxes.level[slot] === levelOf.card),
    groups: boxes.groups.filter((slot) => slots.has(slot)),
  };
}

function shownBy({ boxes, hidden }: SceneState, part: Box | undefined): Uint8Array {
  const { x, y, w, h, level } = boxes;
  const shown = new Uint8Array(level.length);
  const left = part?.x ?? -Infinity;
  const top = part?.y ?? -Infinity;
  const right = part === undefined ? Infinity : left + part.w;
  const bottom = part === undefined ? Infinity : top + part.h;
  for (let slot = 0; slot < level.length; slot++) {
    if (level[slot] === levelOf.empty) continue;
    const isInside =
      x[slot]! < right &&
      x[slot]! + w[slot]! > left &&
      y[slot]! < bottom &&
      y[slot]! + h[slot]! > top;
    shown[slot] = isInside ? shownAs.inside : shownAs.outside;
  }
  for (const slot of hidden) shown[slot] = shownAs.gone;
  return shown;
}
