import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from './plan.ts';

/** Names that are neither taken nor given out by this before. */
export class FreshNames {
  readonly #taken: Set<string>;
  /** The last number given to a stem: many copies of one thing need not count up from 2 each. */
  readonly #last = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** The name itself when it is free, else with the next free number: "VM", "VM 2", "VM 3". */
  next(name: string): string {
    const fresh = this.#taken.has(name) ? this.#numbered(stemOf(name)) : name;
    this.#taken.add(fresh);
    return fresh;
  }

  #numbered(stem: string): string {
    let number = this.#last.get(stem) ?? 1;
    do number += 1;
    while (this.#taken.has(`${stem} ${number}`));
    this.#last.set(stem, number);
    return `${stem} ${number}`;
  }
}

/** Names that no component of a plan has. */
export const freshNames = (plan: PlanView): FreshNames => new FreshNames(namesLike(plan, ''));

/** A name for a new component that no other has: from `base`, or from what its kind is called. */
export const freshName = (
  plan: PlanView,
  kind: Kind,
  base: string = kindData(kind).title,
): string => new FreshNames(namesLike(plan, stemOf(base))).next(base);

/** A name without its number: "VM" of "VM 3". */
const stemOf = (name: string): string => name.replace(/ \d+$/, '');

function* namesLike(plan: PlanView, stem: string): Generator<string> {
  for (const { name } of plan.all('component')) if (name.startsWith(stem)) yield name;
}
