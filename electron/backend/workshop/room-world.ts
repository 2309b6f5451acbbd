import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';

/** What a room takes from the world. */
export interface RoomWorld {
  readonly clock: Clock;
  readonly ids: Ids;
}
