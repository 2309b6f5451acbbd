import type { Id } from '#shared/base/ids.ts';
import type { Box, Point } from '#shared/layout/card-geometry.ts';
import type { Dropped, DropMeaning } from './drop-rules.ts';
import type { TakenEnd } from './press.ts';
import type { GroupDrop } from './group-drop.ts';
import type { Guides } from './guides.ts';

/** What the pointer is doing on the canvas. Boxes and points are on the canvas unless said otherwise. */
export type Gesture =
  | { readonly kind: 'marquee'; readonly box: Box }
  | {
      readonly kind: 'drag';
      /** All that moves, contained ones too. */
      readonly ids: ReadonlySet<Id>;
      /** The notes that move with them. */
      readonly notes: ReadonlySet<Id>;
      /** Whether copies are dragged, and what is dragged stays. */
      readonly copies: boolean;
      readonly guides: Guides;
      readonly dx: number;
      readonly dy: number;
      readonly meaning: DropMeaning | undefined;
      /** What the drop does to groups. */
      readonly joins: GroupDrop | undefined;
      /** What the drop would do, where that is not plain: "Order DB runs on esx-01". */
      readonly says: string | undefined;
      /** The pointer, on the screen. */
      readonly at: Point;
    }
  | {
      readonly kind: 'relate';
      /** The end of a relation that is taken elsewhere; undefined where a new one is drawn. */
      readonly taken: TakenEnd | undefined;
      readonly from: Id;
      readonly to: Point;
      readonly target: Id | undefined;
      readonly says: string | undefined;
      readonly at: Point;
    }
  | {
      readonly kind: 'palette';
      readonly item: Dropped;
      readonly meaning: DropMeaning;
      /** The group that the drop puts it into. */
      readonly joins: GroupDrop | undefined;
      readonly says: string | undefined;
      readonly at: Point;
    };

/** A place on the screen where one of several relations is to be chosen. */
export interface RelationQuestion {
  readonly from: Id;
  readonly to: Id;
  readonly at: Point;
}
