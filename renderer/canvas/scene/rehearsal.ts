import { paintScene } from './paint-scene.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { emptyScene, levelOf } from './scene-state.ts';
import { updateScene } from './scene-update.ts';

const columns = 40;
const rows = 40;
const pitch = { x: 140, y: 60 };
const rowsInGroup = 5;
/** From so far that cards are blocks and lines are straight. */
const zoom = 0.06;

/**
 * Paints a plan of made-up components from afar. Whoever has painted once knows the fonts, for which a worker has to wait until the
 * page has time, and has its code translated: so the first real picture takes half as long (10,000 components: 110 to 50 ms).
 */
export function rehearse(ink: Ink, tools: PainterTools, width: number, height: number): void {
  const scene = emptyScene();
  updateScene(scene, { boxes: boxes(), relations: relations(), texts: texts() });
  paintScene(ink, tools, scene, { x: 0, y: 0, zoom, width, height, density: 1 });
}

const size = columns * rows;
const slots = Uint32Array.from({ length: size }, (_, slot) => slot);
const isGroup = (slot: number): boolean => slot % (columns * rowsInGroup) === 0;

/** Rows of cards, a few rows in a group. */
function boxes() {
  const column = (slot: number) => (slot % columns) * pitch.x;
  const row = (slot: number) => Math.floor(slot / columns) * pitch.y;
  return {
    x: Float32Array.from(slots, column),
    y: Float32Array.from(slots, row),
    w: Float32Array.from(slots, (slot) => (isGroup(slot) ? columns * pitch.x : 120)),
    h: Float32Array.from(slots, (slot) => (isGroup(slot) ? rowsInGroup * pitch.y - 10 : 24)),
    level: Uint8Array.from(slots, (slot) => (isGroup(slot) ? levelOf.group : levelOf.card)),
    lane: Uint8Array.from(slots, (slot) => slot % 3),
    groups: slots.filter(isGroup),
  };
}

/** From each card to one in the row below. */
function relations() {
  const from = slots.filter((slot) => slot < size - columns);
  return {
    from,
    to: from.map((slot) => slot + columns),
    quiet: new Uint8Array(from.length),
    kind: new Uint8Array(from.length),
    count: new Uint16Array(from.length).fill(1),
  };
}

function texts() {
  const names = Array.from(slots, (slot) => `Component ${slot}, whose name is cut`).join('\n');
  const [icons, looks] = [new Uint8Array(size), new Uint8Array(size)];
  return { slots, names, seconds: '', icons, looks };
}
