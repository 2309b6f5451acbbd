import type { Links } from '#shared/rules/language/evaluation.ts';
import type { Adjacency } from './adjacency.ts';
import { linksOf } from './links.ts';

/** The marks by which a walk knows where it has been: a component is marked when it carries the mark of this walk. */
export interface Marks {
  readonly marks: Uint32Array;
  nextMark(): number;
}

/** Who is related to whom by any relation, in any direction; each is listed once. Worked out when asked for. */
export class Neighbourhood {
  readonly #walk: Marks;
  readonly #adjacency: readonly Adjacency[];
  readonly #near: (readonly number[] | undefined)[] = [];
  #links: Links | undefined;

  constructor(walk: Marks, adjacency: readonly Adjacency[]) {
    this.#walk = walk;
    this.#adjacency = adjacency;
  }

  /** Makes room for so many components. */
  reserve(room: number): void {
    this.#near.length = room;
  }

  of(component: number): readonly number[] {
    return (this.#near[component] ??= this.#around(component));
  }

  /** The same of all numbers below `capacity`, in arrays of numbers; the same ones until something changes. */
  links(capacity: number): Links {
    if (this.#links === undefined) {
      const lists: (readonly number[])[] = [];
      for (let c = 0; c < capacity; c++) lists.push(this.#near[c] ?? this.#around(c));
      this.#links = linksOf(lists);
    }
    return this.#links;
  }

  /** A component has come. */
  grow(): void {
    this.#links = undefined;
  }

  /** A relation of the component comes or goes. */
  change(component: number): void {
    this.#near[component] = undefined;
    this.#links = undefined;
  }

  #around(component: number): readonly number[] {
    const found: number[] = [];
    const { marks } = this.#walk;
    const mark = this.#walk.nextMark();
    marks[component] = mark;
    for (const { pairs, out, in: back } of this.#adjacency) {
      if (pairs === 0) continue;
      for (const related of [out[component]!, back[component]!])
        for (const other of related) {
          if (marks[other] === mark) continue;
          marks[other] = mark;
          found.push(other);
        }
    }
    return found;
  }
}
