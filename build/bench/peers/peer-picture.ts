import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import { bandLayout } from '#shared/layout/band-layout.ts';
import { drawnTree } from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { drawnLanes, laneContents } from '#shared/layout/lane-contents.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { drawnPairs } from '#shared/scene/plan/drawn-pairs.ts';

/** A component as a box with two lines of words; a group lies under what is in it. */
export interface PeerBox extends Box {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** Index of the lane, for a colour. */
  readonly lane: number;
  readonly isGroup: boolean;
}

/** What another canvas is to draw: outer groups first, and a line for each pair that ours draws one for. */
export interface PeerPicture {
  readonly boxes: readonly PeerBox[];
  readonly lines: readonly (readonly [from: string, to: string])[];
}

/** The plan as our canvas draws it, for a canvas that is none of ours. */
export function peerPicture(plan: PlanView): PeerPicture {
  const tree = drawnTree(plan, 'on-canvas');
  const laneBoxes = groupBounds(tree);
  const layout = bandLayout(laneContents(tree, laneBoxes, () => 'open'));
  const depthOf = (id: string): number => {
    const parent = tree.parents.get(id);
    return parent === undefined ? 0 : 1 + depthOf(parent);
  };
  const boxes = [...tree.components].map(([id, { name, kind, lane }]): PeerBox => {
    const { origin } = layout.areas[lane as DrawnLane];
    const box = laneBoxes.get(id)!;
    const place = { ...box, x: box.x + origin.x, y: box.y + origin.y };
    const number = drawnLanes.indexOf(lane as DrawnLane);
    return { ...place, id, name, kind, lane: number, isGroup: tree.children.has(id) };
  });
  return {
    boxes: boxes.toSorted((a, b) => depthOf(a.id) - depthOf(b.id)),
    lines: drawnPairs(plan, tree).map(([from, to]) => [from, to] as const),
  };
}
