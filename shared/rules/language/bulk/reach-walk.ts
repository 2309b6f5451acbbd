import type { GraphView, Links } from '../evaluation.ts';
import type { ListBuilder } from './list-builder.ts';

/** From here lead several ways, or none. */
export const manyFrom = -1;

/** Where the list that begins at a component was laid down, in the walk of that number. */
let walkOf = new Int32Array(0);
let startOf = new Int32Array(0);
let endOf = new Int32Array(0);
let walks = 0;

/**
 * Walks any number of steps for many rows. Most things stand on one other thing, and many on the same: whatever stands on one thing
 * alone reaches that and what that reaches, which is walked and laid down once.
 */
export class ReachWalk {
  readonly out: ListBuilder;
  readonly #graph: GraphView;
  readonly #ways: readonly Links[];
  readonly #number: number;

  constructor(graph: GraphView, ways: readonly Links[], out: ListBuilder) {
    this.#graph = graph;
    this.#ways = ways;
    this.out = out;
    this.#number = ++walks;
    if (walkOf.length >= graph.marks.length) return;
    walkOf = new Int32Array(graph.marks.length);
    startOf = new Int32Array(graph.marks.length);
    endOf = new Int32Array(graph.marks.length);
  }

  /** The one component that a component leads to; `manyFrom` when there is none or several. */
  onlyFrom(component: number): number {
    let only = manyFrom;
    for (let index = 0; index < this.#ways.length; index++) {
      const { start, end, data } = this.#ways[index]!;
      const near = start[component]!;
      const count = end[component]! - near;
      if (count === 0) continue;
      if (count > 1 || only >= 0) return manyFrom;
      only = data[near]!;
    }
    return only;
  }

  /** A component and all that it reaches, for a row. */
  sharedFrom(component: number, row: number): void {
    const { out } = this;
    if (walkOf[component] !== this.#number) {
      const { marks } = this.#graph;
      const begin = out.length;
      const mark = this.#graph.nextMark();
      marks[component] = mark;
      out.reserve(1)[out.length++] = component;
      this.#onward(begin, mark);
      walkOf[component] = this.#number;
      startOf[component] = begin;
      endOf[component] = out.length;
    }
    out.start[row] = startOf[component]!;
    out.end[row] = endOf[component]!;
  }

  /** All that some components reach, for a row: themselves only when a way leads back. */
  from(components: Int32Array, first: number, last: number, row: number): void {
    const { out } = this;
    const begin = out.length;
    const mark = this.#graph.nextMark();
    for (let place = first; place < last; place++) this.#step(components[place]!, mark);
    this.#onward(begin, mark);
    out.start[row] = begin;
    out.end[row] = out.length;
  }

  #onward(begin: number, mark: number): void {
    const { out } = this;
    for (let next = begin; next < out.length; next++) this.#step(out.data[next]!, mark);
  }

  #step(component: number, mark: number): void {
    const { out } = this;
    const { marks } = this.#graph;
    for (let index = 0; index < this.#ways.length; index++) {
      const links = this.#ways[index]!;
      const near = links.start[component]!;
      const far = links.end[component]!;
      if (near === far) continue;
      const data = out.reserve(far - near);
      for (let at = near; at < far; at++) {
        const other = links.data[at]!;
        if (marks[other] === mark) continue;
        marks[other] = mark;
        data[out.length++] = other;
      }
    }
  }
}
