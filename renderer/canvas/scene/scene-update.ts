import type { LaneArea } from '#shared/layout/band-layout.ts';
import type {
  SceneBoxes,
  SceneMarks,
  SceneRelations,
  SceneShown,
  SceneState,
  SceneTexts,
  SceneTheme,
} from './scene-state.ts';

/** One piece of news for a painter: whatever is named replaces what it knew. */
export interface SceneUpdate {
  readonly theme?: SceneTheme;
  readonly boxes?: SceneBoxes;
  readonly relations?: SceneRelations;
  /** What relations say, by index of `relationNames`. */
  readonly relationWords?: readonly string[];
  readonly marks?: SceneMarks;
  readonly areas?: readonly LaneArea[];
  readonly texts?: SceneTexts;
  readonly selected?: readonly number[];
  readonly hidden?: readonly number[];
  readonly shown?: SceneShown | 'none';
  /** Whether boxes are on their way: lines need not go round cards. */
  readonly isGliding?: boolean;
}

/** The part of the world to paint: its upper left corner, the zoom, the size in CSS px and the device's pixels per CSS px. */
export interface SceneView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** Takes news into a state. The theme is the painter's own business. */
export function updateScene(state: SceneState, update: SceneUpdate): void {
  if (update.boxes !== undefined || update.relations !== undefined || update.areas !== undefined)
    state.isRouted = false;
  if (update.boxes !== undefined) state.boxes = update.boxes;
  if (update.relations !== undefined) state.relations = update.relations;
  if (update.relationWords !== undefined) state.relationWords = update.relationWords;
  if (update.isGliding !== undefined) state.isGliding = update.isGliding;
  if (update.marks !== undefined) state.marks = update.marks;
  if (update.areas !== undefined) state.areas = update.areas;
  if (update.texts !== undefined) takeTexts(state, update.texts);
  if (update.selected !== undefined) state.selected = new Set(update.selected);
  if (update.hidden !== undefined) state.hidden = new Set(update.hidden);
  if (update.shown === 'none') state.shown = undefined;
  else if (update.shown !== undefined)
    state.shown = { severity: update.shown.severity, slots: new Set(update.shown.slots) };
}

function takeTexts(state: SceneState, texts: SceneTexts): void {
  const [names, seconds] = [texts.names.split('\n'), texts.seconds.split('\n')];
  const highest = texts.slots.reduce((max, slot) => Math.max(max, slot), -1) + 1;
  state.icons = grown(state.icons, highest);
  state.looks = grown(state.looks, highest);
  texts.slots.forEach((slot, index) => {
    state.names[slot] = names[index] ?? '';
    state.seconds[slot] = seconds[index] ?? '';
    state.icons[slot] = texts.icons[index] ?? 0;
    state.looks[slot] = texts.looks[index] ?? 0;
  });
}

function grown(array: Uint8Array, length: number): Uint8Array {
  if (array.length >= length) return array;
  const next = new Uint8Array(Math.max(length, array.length * 2));
  next.set(array);
  return next;
}
