import type { Id } from '#shared/base/ids.ts';

/** Components that stand in for each other, put together wherever they do: a component is in one group at most. */
export class RedundancyGroups {
  readonly #leader = new Map<Id, Id>();

  /** Puts these together; less than two are none. */
  join(ids: readonly Id[]): void {
    const [first, ...others] = ids;
    if (first === undefined || others.length === 0) return;
    if (!this.#leader.has(first)) this.#leader.set(first, first);
    for (const other of others) this.#leader.set(this.#find(other), this.#find(first));
  }

  /** The groups, of two or more each. */
  all(): readonly (readonly Id[])[] {
    const members = new Map<Id, Id[]>();
    for (const id of this.#leader.keys()) {
      const leader = this.#find(id);
      const known = members.get(leader);
      if (known === undefined) members.set(leader, [id]);
      else known.push(id);
    }
    return [...members.values()].filter((group) => group.length > 1);
  }

  #find(id: Id): Id {
    let leader = id;
    for (let next = this.#leader.get(leader); next !== undefined && next !== leader;) {
      leader = next;
      next = this.#leader.get(leader);
    }
    if (leader !== id) this.#leader.set(id, leader);
    return leader;
  }
}
