import type { Relation } from '#shared/plan/records.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import type { Leaf, Path, Read, Reads } from '#shared/rules/language/reads.ts';
import { arrivals, walkFromEnd, walkFromLastStep, walkKey, type BackWalk } from './back-walk.ts';
import type { RuleGraph } from './rule-graph.ts';
import type { RuleState } from './rule-state.ts';

/** A walk, and the rules that read along it. */
interface Entry {
  readonly walk: BackWalk;
  readonly states: RuleState[];
}

/** Told which rules must judge the plan, or everything, again. */
export type OnPlan = (state: RuleState) => void;

/**
 * From what changed to what must be judged again: by fact, by relation and by kind. Only what a rule reads is looked at, and
 * only from components of the kinds that can stand there.
 */
export class ReadIndex {
  readonly #graph: RuleGraph;
  readonly #onPlan: OnPlan;
  readonly #leaves = new Map<Leaf, Map<string, Entry>>();
  readonly #starts = new Map<string, Map<string, Entry>>();
  readonly #ends = new Map<string, Map<string, Entry>>();
  readonly #judging: readonly RuleState[][] = kindNames.map(() => []);
  readonly #listing: readonly Set<RuleState>[] = kindNames.map(() => new Set());

  constructor(graph: RuleGraph, states: readonly RuleState[], onPlan: OnPlan) {
    this.#graph = graph;
    this.#onPlan = onPlan;
    for (const state of states) this.admit(state);
  }

  /** A rule is at work from now on. */
  admit(state: RuleState): void {
    for (const kind of state.rule.kinds ?? []) this.#judging[kind]!.push(state);
    this.add(state, state.rule.reads);
  }

  /** A rule is at work no more. */
  dismiss(state: RuleState): void {
    for (const kind of state.rule.kinds ?? []) drop(this.#judging[kind]!, state);
    for (const listing of this.#listing) listing.delete(state);
    for (const index of [this.#leaves, this.#starts, this.#ends])
      for (const entries of index.values())
        for (const [key, entry] of entries) {
          drop(entry.states, state);
          if (entry.states.length === 0) entries.delete(key);
        }
  }

  /** A rule reads this, too. */
  add(state: RuleState, reads: Reads): void {
    for (const read of reads.components) this.#add(read, state);
  }

  /** Rules that judge components of this kind. */
  judging(kind: number): readonly RuleState[] {
    return this.#judging[kind]!;
  }

  /** A component of this kind came or went. */
  populationChanged(kind: number): void {
    for (const state of this.#listing[kind]!) this.#onPlan(state);
  }

  leafChanged(component: number, leaf: Leaf): void {
    const entries = this.#leaves.get(leaf);
    if (entries !== undefined) for (const entry of entries.values()) this.#mark(entry, component);
  }

  /** Call it while the relation is there. */
  relationChanged(kind: Relation['kind'], from: number, to: number): void {
    for (const entry of this.#starts.get(kind)?.values() ?? []) this.#mark(entry, from);
    for (const entry of this.#ends.get(kind)?.values() ?? []) this.#mark(entry, to);
  }

  #mark(entry: Entry, start: number): void {
    const found = arrivals(entry.walk, start, this.#graph);
    if (found.length === 0) return;
    if (entry.walk.from === 'plan') for (const state of entry.states) this.#onPlan(state);
    else for (const state of entry.states) for (const subject of found) state.markDirty(subject);
  }

  #add(read: Read, state: RuleState): void {
    const { path, leaf } = read;
    if (leaf !== undefined) return put(at(this.#leaves, leaf), walkFromEnd(path), state);
    if (path.steps.length === 0) return this.#addListing(path, state);
    const step = path.steps.at(-1)!;
    const walk = walkFromLastStep(path);
    for (const relation of step.relations) {
      if (step.direction !== 'in') put(at(this.#starts, relation), walk, state);
      if (step.direction !== 'out') put(at(this.#ends, relation), walk, state);
    }
  }

  #addListing(path: Path, state: RuleState): void {
    path.kinds.has.forEach((has, kind) => {
      if (has === 1) this.#listing[kind]!.add(state);
    });
  }
}

function at<Key>(index: Map<Key, Map<string, Entry>>, key: Key): Map<string, Entry> {
  const known = index.get(key);
  if (known !== undefined) return known;
  const fresh = new Map<string, Entry>();
  index.set(key, fresh);
  return fresh;
}

function drop(states: RuleState[], state: RuleState): void {
  const at = states.indexOf(state);
  if (at >= 0) states.splice(at, 1);
}

function put(entries: Map<string, Entry>, walk: BackWalk, state: RuleState): void {
  const key = walkKey(walk);
  const known = entries.get(key);
  if (known === undefined) entries.set(key, { walk, states: [state] });
  else if (!known.states.includes(state)) known.states.push(state);
}
