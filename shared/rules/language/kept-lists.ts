import { spend, type Evaluation } from './evaluation.ts';

type Components = readonly number[];

/** What a navigation gave for components, until relations change. */
export interface KeptLists {
  readonly lists: Components[];
  /** At which structure of the graph, and at what cost: `structure * span + cost`. One number, because it is asked very often. */
  readonly stamps: Float64Array;
}

/** What is kept costs less than this. */
const span = 2 ** 18;

/**
 * What was kept for a component; undefined when nothing was or relations have changed since. It costs as many steps as walking
 * again, so that what is too expensive does not depend on what was asked before.
 */
export function recall(kept: KeptLists, component: number, x: Evaluation): Components | undefined {
  const cost = kept.stamps[component]! - x.graph.structure * span;
  if (cost < 0) return undefined;
  spend(x, cost);
  return kept.lists[component];
}

/** Keeps what was found for a component, unless it cost more than a stamp can tell. */
export function keep(
  kept: KeptLists,
  component: number,
  found: Components,
  cost: number,
  x: Evaluation,
): void {
  if (cost >= span) return;
  kept.lists[component] = found;
  kept.stamps[component] = x.graph.structure * span + cost;
}
