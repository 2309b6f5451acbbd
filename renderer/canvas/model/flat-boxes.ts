import type { Id } from '#shared/base/ids.ts';
import { recordOf } from '#shared/base/record-of.ts';
import type { BandLayout } from '#shared/layout/band-layout.ts';
import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import { isComponent, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { levelOf, type SceneBoxes } from '../scene/scene-state.ts';
import type { Slots } from './slots.ts';

/** What is drawn, by its slot, in flat arrays: the boxes of the lanes' own spaces, put where their lanes are. */
export function flatBoxes(
  tree: DrawnTree,
  laneBoxes: ReadonlyMap<Id, Box>,
  { areas }: BandLayout,
  slots: Slots,
): SceneBoxes {
  const { size } = slots;
  const [x, y] = [new Float32Array(size), new Float32Array(size)];
  const [w, h] = [new Float32Array(size), new Float32Array(size)];
  const [level, lane] = [new Uint8Array(size), new Uint8Array(size)];
  const groups: number[] = [];
  const depths = new Uint8Array(size);
  for (const { id, lane: drawnOn } of tree.components.values()) {
    const slot = slots.of(id)!;
    const box = laneBoxes.get(id)!;
    const { origin } = areas[drawnOn as DrawnLane];
    x[slot] = box.x + origin.x;
    y[slot] = box.y + origin.y;
    w[slot] = box.w;
    h[slot] = box.h;
    lane[slot] = laneNumbers[drawnOn as DrawnLane];
    if (!tree.children.has(id)) {
      level[slot] = levelOf.card;
      continue;
    }
    depths[slot] = containersOf(tree, id).length;
    level[slot] = levelOf.group + surfacesAround(tree, id);
    groups.push(slot);
  }
  groups.sort((a, b) => depths[a]! - depths[b]!);
  return { x, y, w, h, level, lane, groups: Uint32Array.from(groups) };
}

/** Indexes of `drawnLanes`. */
const laneNumbers = recordOf(drawnLanes, (lane) => drawnLanes.indexOf(lane));

/** Groups have no surface: what lies in one looks as if it did not. */
const surfacesAround = (tree: DrawnTree, id: Id): number =>
  containersOf(tree, id).filter((outer) => isComponent(tree.components.get(outer)!)).length;
