import { vertexIs, type Structure } from '../structure/structure.ts';

/** Components, by number, ascending, whose loss together stops something, and of which none can be left out. */
export type CutSet = readonly number[];

/** More than so many sets under one vertex are not followed: then the answer is said to be cut short. */
const mostSets = 20_000;

/** The smallest combinations of losses; `complete` is false when there were too many to follow. */
export interface CutSets {
  readonly sets: readonly CutSet[];
  readonly complete: boolean;
}

/**
 * All minimal cut sets of a vertex with at most `largest` components, from the leaves up: an AND is stopped by what stops any
 * child, an OR by what stops all, k of n by what stops all but k - 1. Facts that nobody stated count as ill. `counts` says, by
 * component number, which can fail: 0 for those that never do. The empty set alone: it does not work even when nothing is lost.
 */
export function cutSets(
  structure: Structure,
  vertex: number,
  largest: number,
  counts: Uint8Array,
): CutSets {
  const search = new Search(structure, largest, counts);
  const sets = search.of(vertex);
  return { sets: sets.toSorted(bySize), complete: search.complete };
}

class Search {
  complete = true;
  readonly #structure: Structure;
  readonly #largest: number;
  readonly #counts: Uint8Array;
  readonly #known = new Map<number, readonly CutSet[]>();

  constructor(structure: Structure, largest: number, counts: Uint8Array) {
    this.#structure = structure;
    this.#largest = largest;
    this.#counts = counts;
  }

  of(vertex: number): readonly CutSet[] {
    const known = this.#known.get(vertex);
    if (known !== undefined) return known;
    const sets = this.#of(vertex);
    this.#known.set(vertex, sets);
    return sets;
  }

  #of(vertex: number): readonly CutSet[] {
    const { is, subject, childStart, children, need } = this.#structure;
    switch (is[vertex]) {
      case vertexIs.component:
        return this.#counts[subject[vertex]!] === 0 ? [] : [[subject[vertex]!]];
      case vertexIs.blank:
        return [[]];
      case vertexIs.home:
        return [];
      default: {
        const own = [...children.subarray(childStart[vertex], childStart[vertex + 1])];
        const needed = is[vertex] === vertexIs.either ? 1 : need[vertex]!;
        return this.#whenFewer(own, needed);
      }
    }
  }

  /** What leaves fewer than `needed` of some children. */
  #whenFewer(own: readonly number[], needed: number): readonly CutSet[] {
    const toLose = own.length - needed + 1;
    if (toLose <= 0) return [[]];
    if (needed <= 0) return [];
    // lost[j]: what stops at least j of the children looked at so far.
    let lost: readonly (readonly CutSet[])[] = [[[]], ...Array.from({ length: toLose }, () => [])];
    for (const child of own) {
      const sets = this.of(child);
      lost = lost.map((keep, count) =>
        count === 0 ? keep : this.#minimal([...keep, ...this.#joined(lost[count - 1]!, sets)]),
      );
    }
    return lost[toLose]!;
  }

  #joined(a: readonly CutSet[], b: readonly CutSet[]): readonly CutSet[] {
    const found: CutSet[] = [];
    for (const one of a)
      for (const other of b) {
        const both = union(one, other);
        if (both.length <= this.#largest) found.push(both);
        if (found.length > mostSets * 4) {
          this.complete = false;
          return found;
        }
      }
    return found;
  }

  /** Without sets that contain another. */
  #minimal(sets: readonly CutSet[]): readonly CutSet[] {
    const kept: CutSet[] = [];
    const seen = new Set<string>();
    for (const set of sets.toSorted(bySize)) {
      if (hasSubset(set, seen)) continue;
      if (kept.length >= mostSets) {
        this.complete = false;
        return kept;
      }
      seen.add(set.join());
      kept.push(set);
    }
    return kept;
  }
}

const bySize = (a: CutSet, b: CutSet): number => {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((number, index) => number !== b[index]);
  return at < 0 ? 0 : a[at]! - b[at]!;
};

/** Whether a set or a part of it is among those seen. Sets are small: at most a handful of components. */
function hasSubset(set: CutSet, seen: ReadonlySet<string>): boolean {
  for (let mask = 0; mask < 1 << set.length; mask++) {
    const part = set.filter((_, index) => (mask >> index) % 2 === 1);
    if (seen.has(part.join())) return true;
  }
  return false;
}

function union(a: CutSet, b: CutSet): CutSet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])].sort((one, other) => one - other);
}
