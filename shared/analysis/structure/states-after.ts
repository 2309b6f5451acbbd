import type { Id } from '#shared/base/ids.ts';
import { gateState, type Blanks } from './evaluate.ts';
import { vertexStates } from './evaluate.ts';
import type { Structure } from './structure.ts';

/** How every vertex stands after a loss: what the loss changed, and the rest as it stands when nothing is lost. */
export interface StatesAfter {
  /** 0 down, 1 degraded, 2 up. */
  at(vertex: number): number;
  readonly changed: ReadonlyMap<number, number>;
  /** With nothing lost, by vertex. */
  readonly before: Uint8Array;
}

/** What `vertexStates` gives, by following a loss upwards from what is lost: most losses reach few vertices of many. */
export const statesAfter = (
  structure: Structure,
  downSet: Iterable<Id>,
  blanks: Blanks,
): StatesAfter => spreadOf(structure, blanks).after(downSet);

const known = { worst: new WeakMap<Structure, Spread>(), best: new WeakMap<Structure, Spread>() };

function spreadOf(structure: Structure, blanks: Blanks): Spread {
  const before = known[blanks].get(structure);
  if (before !== undefined) return before;
  const fresh = new Spread(structure, blanks);
  known[blanks].set(structure, fresh);
  return fresh;
}

/** Follows losses through one structure. */
class Spread {
  readonly #structure: Structure;
  readonly #before: Uint8Array;
  /** As `#before` between two losses. */
  readonly #now: Uint8Array;
  readonly #parentStart: Int32Array;
  readonly #parents: Int32Array;
  /** Vertices to look at again, a bit each: children come before their parents, so the lowest is always next. */
  readonly #due: Uint32Array;
  #lastDue = -1;

  constructor(structure: Structure, blanks: Blanks) {
    this.#structure = structure;
    this.#before = vertexStates(structure, new Set(), blanks);
    this.#now = this.#before.slice();
    this.#due = new Uint32Array((structure.size >>> 5) + 1);
    [this.#parentStart, this.#parents] = parentsOf(structure);
  }

  after(downSet: Iterable<Id>): StatesAfter {
    const changed = new Map<number, number>();
    for (const id of downSet) this.#lose(id, changed);
    for (let word = 0; word <= this.#lastDue; word++)
      while (this.#due[word] !== 0) this.#look(this.#takeDue(word), changed);
    this.#lastDue = -1;
    const before = this.#before;
    for (const vertex of changed.keys()) this.#now[vertex] = before[vertex]!;
    return { at: (vertex) => changed.get(vertex) ?? before[vertex]!, changed, before };
  }

  #lose(id: Id, changed: Map<number, number>): void {
    const number = this.#structure.numberOf.get(id);
    if (number !== undefined) this.#note(this.#structure.leafOf[number]!, 0, changed);
  }

  #look(vertex: number, changed: Map<number, number>): void {
    this.#note(vertex, gateState(this.#structure, vertex, this.#now), changed);
  }

  #note(vertex: number, state: number, changed: Map<number, number>): void {
    if (this.#now[vertex] === state) return;
    this.#now[vertex] = state;
    changed.set(vertex, state);
    for (let at = this.#parentStart[vertex]!; at < this.#parentStart[vertex + 1]!; at++)
      this.#makeDue(this.#parents[at]!);
  }

  #makeDue(vertex: number): void {
    const word = vertex >>> 5;
    this.#due[word]! |= 1 << (vertex & 31);
    if (word > this.#lastDue) this.#lastDue = word;
  }

  #takeDue(word: number): number {
    const bits = this.#due[word]!;
    this.#due[word] = bits & (bits - 1);
    return (word << 5) + 31 - Math.clz32(bits & -bits);
  }
}

/** The vertices that each vertex is a child of, laid out as children are. */
function parentsOf({ size, childStart, children }: Structure): readonly [Int32Array, Int32Array] {
  const start = new Int32Array(size + 1);
  const count = childStart[size]!;
  for (let at = 0; at < count; at++) start[children[at]! + 1]!++;
  for (let vertex = 0; vertex < size; vertex++) start[vertex + 1]! += start[vertex]!;
  const next = start.slice();
  const parents = new Int32Array(count);
  for (let parent = 0; parent < size; parent++)
    for (let at = childStart[parent]!; at < childStart[parent + 1]!; at++)
      parents[next[children[at]!]!++] = parent;
  return [start, parents];
}
