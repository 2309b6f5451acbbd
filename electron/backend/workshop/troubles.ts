import type { Trouble } from '#shared/workshop/workshop.ts';
import type { KeptWorkshop } from './kept-workshop.ts';
import type { RoomWorld } from './room-world.ts';

/** What the facilitator hears of the same person for the same thing is said once in this time. */
const sameTroubleMs = 10_000;
const keptTroubles = 100;

/** Those who were refused, named to the facilitator. */
export class Troubles {
  readonly #workshop: KeptWorkshop;
  readonly #world: RoomWorld;

  constructor(workshop: KeptWorkshop, world: RoomWorld) {
    this.#workshop = workshop;
    this.#world = world;
  }

  /** Names somebody of the room. */
  report(participantId: string, what: string): void {
    const { participants } = this.#workshop.now;
    const name = participants.find(({ id }) => id === participantId)?.name;
    this.reportStranger(participantId, name ?? participantId, what);
  }

  /** Names somebody who is not in the room. */
  reportStranger(participantId: string, name: string, what: string): void {
    const at = this.#world.clock.now();
    const { troubles } = this.#workshop.now;
    const isSaid = troubles.some(
      (said) =>
        said.participantId === participantId && said.what === what && at - said.at < sameTroubleMs,
    );
    if (isSaid) return;
    const trouble: Trouble = { id: this.#world.ids.next(), participantId, name, what, at };
    this.#workshop.change({ troubles: [...troubles, trouble].slice(-keptTroubles) });
  }
}
