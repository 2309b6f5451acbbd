import type { Presence } from '#shared/workshop/presence.ts';
import type { Seats } from './seats.ts';

const gatherMs = 50;
/** With this much waiting, whoever reads slowly gets no more of what can be missed. */
const tooMuch = 1_000_000;

/** Where everybody is on the plan: told to the others, gathered for some milliseconds, kept nowhere. */
export class Points {
  readonly #seats: Seats;
  readonly #at = new Map<string, Presence>();
  #moved: Record<string, Presence | null> = {};
  #timer: NodeJS.Timeout | undefined;

  constructor(seats: Seats) {
    this.#seats = seats;
  }

  get all(): Readonly<Record<string, Presence>> {
    return Object.fromEntries(this.#at);
  }

  move(participantId: string, at: Presence): void {
    this.#at.set(participantId, at);
    this.#tell(participantId, at);
  }

  /** Takes somebody off the plan. */
  lift(participantId: string): void {
    if (this.#at.delete(participantId)) this.#tell(participantId, null);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #tell(participantId: string, at: Presence | null): void {
    this.#moved[participantId] = at;
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#seats.tell({ t: 'points', at: this.#moved }, tooMuch);
      this.#moved = {};
    }, gatherMs);
  }
}
