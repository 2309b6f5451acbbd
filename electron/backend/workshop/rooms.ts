import { networkInterfaces } from 'node:os';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { OpenRoom, RoomOrder } from '#shared/workshop/open-room.ts';
import type { Library } from '../library/library.ts';
import { Room } from './room.ts';
import type { RoomWorld } from './room-world.ts';
import { SecretsFolder } from './room-secrets.ts';
import type { RoomServer, ServeRoom } from './room-server.ts';
import { t } from '#shared/words/t.ts';

interface Opened {
  readonly room: Room;
  readonly server: RoomServer;
}

const unattendedMs = 30_000;

/** The workshops that are open: at most one for each plan. */
export class Rooms {
  readonly #library: Library;
  readonly #serve: ServeRoom | undefined;
  readonly #world: RoomWorld;
  readonly #secrets: SecretsFolder;
  readonly #open = new Map<string, Opened>();
  readonly #attendance = new Map<string, number>();

  constructor(library: Library, home: string, world: RoomWorld, serve: ServeRoom | undefined) {
    this.#library = library;
    this.#serve = serve;
    this.#world = world;
    this.#secrets = new SecretsFolder(home);
  }

  /** Opens a plan to the network. After a crash the room comes back under the same address and code, and all reconnect. */
  async open(planId: string, order: RoomOrder): Promise<Result<OpenRoom>> {
    const known = this.#open.get(planId);
    if (known !== undefined) return ok(known.server.opened);
    if (this.#serve === undefined)
      return refuse('no-server', t`This Strata cannot open workshops. Start it with npm start.`);
    const host = this.#library.host(planId);
    if (!host.ok) return host;
    const room = Room.open(host.value, this.#world);
    if (!room.ok) return room;
    const release = this.#library.hold(planId);
    const server = await this.#serve(room.value, order, this.#secrets.read(planId));
    if (!server.ok) {
      release();
      room.value.close(t`The workshop could not be opened.`, true);
      return server;
    }
    this.#open.set(planId, { room: room.value, server: server.value });
    this.#secrets.keep(planId, server.value.secrets);
    room.value.onClose(() => {
      this.#open.delete(planId);
      release();
      void server.value.close();
    });
    return ok(server.value.opened);
  }

  /** The room of a plan, if one is open. */
  of(planId: string): Room | undefined {
    return this.#open.get(planId)?.room;
  }

  opened(planId: string): OpenRoom | undefined {
    return this.#open.get(planId)?.server.opened;
  }

  /**
   * The window of whoever holds the room is there; gives what says that it left. A room whose window does not come
   * back within half a minute is closed: nobody would see that it is open.
   */
  attend(planId: string): () => void {
    this.#attendance.set(planId, (this.#attendance.get(planId) ?? 0) + 1);
    return () => {
      this.#attendance.set(planId, (this.#attendance.get(planId) ?? 1) - 1);
      setTimeout(() => {
        if (this.#attendance.get(planId) === 0) this.close(planId);
      }, unattendedMs).unref();
    };
  }

  /** How the workshop of a plan was open when Strata ended without closing it. */
  leftOpen(planId: string): RoomOrder | undefined {
    if (this.#open.has(planId)) return undefined;
    const secrets = this.#secrets.read(planId);
    return secrets && { ...pick(secrets), tls: secrets.tls !== undefined };
  }

  /** Closes a workshop: every token dies, what was written down stays. */
  close(planId: string): void {
    this.#secrets.forget(planId);
    this.#open.get(planId)?.room.close(t`The workshop is closed. Thank you.`);
  }

  closeAll(): void {
    for (const planId of Array.from(this.#open.keys())) this.close(planId);
  }
}

const pick = ({ address, port }: RoomOrder | { address: string; port: number }) => ({
  address,
  port,
});

/** The addresses of this machine that others may reach, those of real networks first. */
export function networkAddresses(): readonly { readonly name: string; readonly address: string }[] {
  return Object.entries(networkInterfaces())
    .flatMap(([name, found]) =>
      (found ?? [])
        .filter(({ family, internal }) => family === 'IPv4' && !internal)
        .map(({ address }) => ({ name, address })),
    )
    .concat([{ name: t`this machine only`, address: '127.0.0.1' }]);
}
