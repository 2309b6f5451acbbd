import type { Id } from '#shared/base/ids.ts';
import { arrangeContainer } from './arrange-container.ts';
import type { Block, LaneBlocks } from './blocks.ts';
import { cardGap, type Box, type DrawnLane } from './card-geometry.ts';
import { bands } from '#shared/catalogue/layers.ts';
import { packingWidth } from './packing-width.ts';
import { withDescendants, type DrawnTree } from './drawn-tree.ts';

/**
 * The blocks of each lane in the order in which they stand now: cards as columns are read, boxes as rows are; what stands at one
 * place, in the order of the plan. `keeps` tells whose place is kept; sites are as wide as the other lanes make the picture.
 */
export function laneBlocks(
  tree: DrawnTree,
  boxes: ReadonlyMap<Id, Box>,
  neighbours: ReadonlyMap<Id, readonly Id[]>,
  keeps: (root: Id) => boolean,
): Map<DrawnLane, LaneBlocks> {
  const numbers = new Map([...tree.components.keys()].map((id, index) => [id, index]));
  const order = (id: Id) => numbers.get(id)!;
  const lanes = new Map<DrawnLane, LaneBlocks>();
  const last = [...tree.roots].sort(
    ([a], [b]) => Number(a === 'facility') - Number(b === 'facility'),
  );
  for (const [lane, roots] of last) {
    const width = lane === 'facility' ? siteWidth(tree, roots, lanes) : 0;
    const blocks = roots
      .filter((id) => !keeps(id))
      .map((id) => ({
        id,
        lane,
        arranged: arrangeContainer(tree, id, order, width),
        isBox: tree.children.has(id),
        neighbours: withDescendants(tree, id).flatMap((part) => neighbours.get(part) ?? []),
      }));
    blocks.sort(
      (a, b) => standing(a, boxes.get(a.id)!, boxes.get(b.id)!) || order(a.id) - order(b.id),
    );
    lanes.set(lane, { blocks, fixed: roots.filter(keeps).map((id) => boxes.get(id)!) });
  }
  return lanes;
}

/** Of the width of the bands: lines to a site that is as wide cross more often. */
const siteShare = 0.6;

/** Sites share the width that the bands above them take. */
function siteWidth(
  tree: DrawnTree,
  roots: readonly Id[],
  lanes: ReadonlyMap<DrawnLane, LaneBlocks>,
): number {
  const stacked = bands.map((lane) => lanes.get(lane) ?? { blocks: [], fixed: [] });
  const sites = roots.filter((id) => tree.children.has(id)).length;
  return (packingWidth(stacked) / Math.max(1, sites)) * siteShare - cardGap;
}

const standing = (block: Block, a: Box, b: Box): number =>
  block.isBox ? a.y - b.y || a.x - b.x : a.x - b.x || a.y - b.y;
