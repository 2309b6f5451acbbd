import type { Result } from '#shared/base/result.ts';
import type { OpenRoom, RoomOrder } from '#shared/workshop/open-room.ts';
import type { Room } from './room.ts';
import type { RoomSecrets } from './room-secrets.ts';

/** A room on the network. */
export interface RoomServer {
  readonly opened: OpenRoom;
  /** What brings it back under the same address after a crash. */
  readonly secrets: RoomSecrets;
  /** Lets go of the port and of every connection. */
  close(): Promise<void>;
}

/** Puts a room on the network. Given by whoever made the backend: only a host knows sockets. */
export type ServeRoom = (
  room: Room,
  order: RoomOrder,
  again: RoomSecrets | undefined,
) => Promise<Result<RoomServer>>;
