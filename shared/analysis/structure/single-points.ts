import type { Id } from '#shared/base/ids.ts';
import { restsOnBlank } from './blanks-under.ts';
import type { Blanks } from './evaluate.ts';
import { vertexIs, type Structure } from './structure.ts';

const none = new Int32Array(0);

/**
 * Of every service, the components (by number, ascending) whose loss alone stops it; undefined for one that does not work
 * even when nothing is lost. `counts` says, by component number, which are looked at: 0 for those that never are.
 *
 * Set algebra over the structure (domain.md §4.2): a component stops a gate if it stops more children than the gate can
 * lose. For AND that is the union, for OR the intersection, and k of n counts. Exact, as only one component is lost.
 */
export function singlePoints(
  structure: Structure,
  counts: Uint8Array,
  blanks: Blanks,
): SinglePointsByService {
  const algebra = new Algebra(structure, counts, blanks === 'worst');
  for (let vertex = 0; vertex < structure.size; vertex++) algebra.visit(vertex);
  return algebra.ofServices();
}

/** Both with facts that nobody stated taken as the best and as the worst they can be: only what rests on such facts is worked out twice. */
export function singlePointsEitherWay(
  structure: Structure,
  counts: Uint8Array,
): Readonly<Record<Blanks, SinglePointsByService>> {
  const algebra = new Algebra(structure, counts, false);
  for (let vertex = 0; vertex < structure.size; vertex++) algebra.visit(vertex);
  const best = algebra.ofServices();
  if (structure.blanks.length === 0) return { best, worst: best };
  const again = restsOnBlank(structure);
  algebra.blanksDown = true;
  for (let vertex = 0; vertex < structure.size; vertex++)
    if (again[vertex] === 1) algebra.visit(vertex);
  return { best, worst: algebra.ofServices() };
}

export type SinglePointsByService = ReadonlyMap<Id, Int32Array | undefined>;

class Algebra {
  blanksDown: boolean;
  readonly #structure: Structure;
  readonly #counts: Uint8Array;
  readonly #sets: (Int32Array | undefined)[];
  /** By component: in how many children of the gate at hand it is. */
  readonly #seen: Uint16Array;
  readonly #touched: Int32Array;

  constructor(structure: Structure, counts: Uint8Array, blanksDown: boolean) {
    this.#structure = structure;
    this.#counts = counts;
    this.blanksDown = blanksDown;
    this.#sets = Array.from<Int32Array | undefined>({ length: structure.size });
    this.#seen = new Uint16Array(structure.components.length);
    this.#touched = new Int32Array(structure.components.length);
  }

  /** The components that stop each service; undefined for one that never works. */
  ofServices(): SinglePointsByService {
    return new Map(
      this.#structure.services.map(({ id, top }) => [id, this.#sets[top]?.toSorted()]),
    );
  }

  visit(vertex: number): void {
    const { is, subject } = this.#structure;
    switch (is[vertex]) {
      case vertexIs.component: {
        const component = subject[vertex]!;
        this.#sets[vertex] = this.#counts[component] === 0 ? none : Int32Array.of(component);
        return;
      }
      case vertexIs.blank:
        this.#sets[vertex] = this.blanksDown ? undefined : none;
        return;
      case vertexIs.home:
        this.#sets[vertex] = none;
        return;
      default:
        this.#sets[vertex] = this.#gate(vertex);
    }
  }

  #gate(vertex: number): Int32Array | undefined {
    const { childStart, children, need } = this.#structure;
    const start = childStart[vertex]!;
    const end = childStart[vertex + 1]!;
    let spare = end - start - need[vertex]!;
    let touched = 0;
    let only: Int32Array | undefined;
    let sets = 0;
    for (let at = start; at < end; at++) {
      const set = this.#sets[children[at]!];
      if (set === undefined) spare--;
      else if (set.length > 0) {
        touched = this.#count(set, touched);
        only = set;
        sets++;
      }
    }
    const result = sets === 1 && spare === 0 ? only! : this.#above(spare, touched);
    for (let at = 0; at < touched; at++) this.#seen[this.#touched[at]!] = 0;
    return spare < 0 ? undefined : result;
  }

  #count(set: Int32Array, touchedBefore: number): number {
    let touched = touchedBefore;
    for (let at = 0; at < set.length; at++) {
      const component = set[at]!;
      if (this.#seen[component]!++ === 0) this.#touched[touched++] = component;
    }
    return touched;
  }

  /** Those that stop more children than can be spared. */
  #above(spare: number, touched: number): Int32Array {
    let size = 0;
    for (let at = 0; at < touched; at++) if (this.#seen[this.#touched[at]!]! > spare) size++;
    if (size === 0) return none;
    const result = new Int32Array(size);
    for (let at = 0, to = 0; at < touched; at++)
      if (this.#seen[this.#touched[at]!]! > spare) result[to++] = this.#touched[at]!;
    return result;
  }
}
