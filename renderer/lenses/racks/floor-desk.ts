import type { Id } from '#shared/base/ids.ts';
import type { Floor } from '#shared/lens/racks/rack-floor.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { RackHand } from './rack-hand.ts';
import type { RackMenuRequest } from './rack-menu.ts';

/** Where the keyboard is: a unit of a rack, and the part there. */
export interface RackCursor {
  readonly rack: Id;
  readonly unit: number;
  readonly part?: Id;
}

/** What pointer and keys work on. */
export interface FloorDesk {
  readonly session: PlanSession;
  readonly hand: RackHand;
  readonly cursor: Store<RackCursor | undefined>;
  readonly menu: Store<RackMenuRequest | undefined>;
  /** What floor and list stand in. */
  readonly around: HTMLElement;
  /** The element that scrolls. */
  readonly floor: HTMLElement;
  readonly floorNow: () => Floor;
}
