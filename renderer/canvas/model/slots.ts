import type { Id } from '#shared/base/ids.ts';

/** A small number for each of some things, so that what is known of them fits in flat arrays. Numbers given back are used again. */
export class Slots {
  readonly #slots = new Map<Id, number>();
  readonly #ids: (Id | undefined)[] = [];
  readonly #free: number[] = [];

  /** How many there are, empty ones included. */
  get size(): number {
    return this.#ids.length;
  }

  of(id: Id): number | undefined {
    return this.#slots.get(id);
  }

  idAt(slot: number): Id {
    const id = this.#ids[slot];
    if (id === undefined) throw new Error(`slot ${slot} of the canvas is empty`);
    return id;
  }

  /** The slots that are taken. */
  taken(): Iterable<number> {
    return this.#slots.values();
  }

  /** Gives back the slots of all but these, and takes one for each of these that has none. Gives those. */
  keep(ids: ReadonlyMap<Id, unknown>): Id[] {
    for (const [id, slot] of this.#slots) if (!ids.has(id)) this.#give(id, slot);
    const fresh = [...ids.keys()].filter((id) => !this.#slots.has(id));
    for (const id of fresh) this.#take(id);
    return fresh;
  }

  #take(id: Id): void {
    const slot = this.#free.pop() ?? this.#ids.length;
    this.#ids[slot] = id;
    this.#slots.set(id, slot);
  }

  #give(id: Id, slot: number): void {
    this.#slots.delete(id);
    this.#ids[slot] = undefined;
    this.#free.push(slot);
  }
}
