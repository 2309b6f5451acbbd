import type { Id } from '#shared/base/ids.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import type { DrawnTree } from '#shared/layout/drawn-tree.ts';

/** In how many containers a component lies. */
export const depthOf = (tree: Pick<DrawnTree, 'parents'>, id: Id): number =>
  containersOf(tree, id).length;
