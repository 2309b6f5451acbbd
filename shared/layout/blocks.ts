import type { Id } from '#shared/base/ids.ts';
import type { Arranged } from './arrange-container.ts';
import type { Box, DrawnLane, Point } from './card-geometry.ts';

/** Where a component goes: the upper left corner of its card or box in its lane's own space. */
export interface Position extends Point {
  readonly id: Id;
}

/** An outermost component with all that lies in it, as it is packed. */
export interface Block {
  readonly id: Id;
  readonly lane: DrawnLane;
  readonly arranged: Arranged;
  readonly isBox: boolean;
  /** The components outside it that its parts have relations with. */
  readonly neighbours: readonly Id[];
}

/** What stands on a lane: what is to be placed, in order, and the boxes of what keeps its place. */
export interface LaneBlocks {
  readonly blocks: Block[];
  readonly fixed: readonly Box[];
}

/** Pairs of components that lines join. */
export type Related = readonly (readonly [Id, Id])[];
