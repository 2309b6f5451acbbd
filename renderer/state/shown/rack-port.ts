import type { Id } from '#shared/base/ids.ts';
import { createStore } from '../base/store.ts';

/** What may be asked of the floor of racks while it is on screen. */
export interface RackPort {
  /** The racks in sight, from the upper left. */
  inSight(): readonly Id[];
  /** Brings the first of some racks that is drawn to the top. */
  reveal(racks: readonly Id[]): void;
  /** Picks a part up, for the arrows to carry. */
  carry(part: Id): void;
}

export const rackPort = createStore<RackPort | undefined>(undefined);
