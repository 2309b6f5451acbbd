import type { Id } from '#shared/base/ids.ts';
import { boxGap, type Box } from '#shared/layout/card-geometry.ts';
import { withDescendants, type DrawnTree } from '#shared/layout/drawn-tree.ts';

/** Where what stands in a pillar lies when the pillar is drawn lying: side by side, in rows no wider than `width`, in the order it stood. */
export function lyingBoxes(
  tree: DrawnTree,
  roots: readonly Id[],
  boxes: ReadonlyMap<Id, Box>,
  width: number,
): ReadonlyMap<Id, Box> {
  const lying = new Map<Id, Box>();
  let [x, y, rowHeight] = [0, 0, 0];
  for (const root of standingOrder(roots, boxes)) {
    const box = boxes.get(root)!;
    if (x > 0 && x + box.w > width) [x, y, rowHeight] = [0, y + rowHeight + boxGap, 0];
    for (const id of withDescendants(tree, root)) {
      const own = boxes.get(id)!;
      lying.set(id, { ...own, x: own.x - box.x + x, y: own.y - box.y + y });
    }
    x += box.w + boxGap;
    rowHeight = Math.max(rowHeight, box.h);
  }
  return lying;
}

const standingOrder = (roots: readonly Id[], boxes: ReadonlyMap<Id, Box>): Id[] =>
  [...roots].sort((a, b) => {
    const [one, other] = [boxes.get(a)!, boxes.get(b)!];
    return one.y - other.y || one.x - other.x;
  });
