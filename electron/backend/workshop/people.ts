import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Role } from '#shared/workshop/roles.ts';
import type { Participant } from '#shared/workshop/workshop.ts';
import { isNameTaken } from './is-name-taken.ts';
import type { KeptWorkshop } from './kept-workshop.ts';
import type { RoomWorld } from './room-world.ts';
import { newToken, tokenHash } from './tokens.ts';
import { t } from '#shared/words/t.ts';

const mostPeople = 300;

/** Somebody who was taken in, with the token that stands for them from now on. */
export interface Admitted {
  readonly participant: Participant;
  readonly token: string;
}

/** Those who were taken into a room, connected or not. */
export class People {
  readonly #workshop: KeptWorkshop;
  readonly #world: RoomWorld;

  constructor(workshop: KeptWorkshop, world: RoomWorld) {
    this.#workshop = workshop;
    this.#world = world;
  }

  /** Takes somebody in who knew the code. Names are told apart by the room, so each is there once. */
  join(name: string, role: Role): Result<Admitted> {
    const { participants, shown } = this.#workshop.now;
    if (shown.isLocked)
      return refuse('locked', t`The room is closed to new guests. Ask the facilitator to open it.`);
    if (participants.filter(({ removed }) => !removed).length >= mostPeople)
      return refuse('full', t`A room holds ${mostPeople} people. Ask the facilitator.`);
    if (isNameTaken(name, participants))
      return refuse('name-taken', t`Somebody here is called ${name}. Choose another name.`);
    return ok(this.#admit(this.#world.ids.next(), name, role));
  }

  /** Takes somebody in without code: the host's own window, or the link that was printed for the facilitator. */
  admitFacilitator(id: string, name: string): Admitted {
    return this.#admit(id, name, 'facilitator');
  }

  byId(id: string): Participant | undefined {
    return this.#workshop.now.participants.find((one) => one.id === id && !one.removed);
  }

  /** Whom a token stands for; undefined for a token of nobody, or of somebody who was sent away. */
  byToken(token: string): Participant | undefined {
    const hash = tokenHash(token);
    return this.#workshop.now.participants.find((one) => one.tokenHash === hash && !one.removed);
  }

  /** Tokens that were given out open nothing any more. */
  endTokens(): void {
    const { participants } = this.#workshop.now;
    this.#workshop.change({ participants: participants.map((one) => ({ ...one, tokenHash: '' })) });
  }

  #admit(id: string, name: string, role: Role): Admitted {
    const token = newToken();
    const participant: Participant = {
      id,
      name,
      role,
      tokenHash: tokenHash(token),
      joinedAt: this.#world.clock.now(),
      removed: false,
      muted: false,
    };
    const others = this.#workshop.now.participants.filter((one) => one.id !== id);
    this.#workshop.change({ participants: [...others, participant] });
    return { participant, token };
  }
}
