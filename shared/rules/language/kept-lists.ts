import { spend, type Evaluation } from './evaluation.ts';

type Components = readonly number[];

/** What a navigation gave for components, until relations change: by pages, as most are asked of few kinds of components only. */
export type KeptLists = (KeptPage | undefined)[];

/** What was kept for components whose numbers follow one another. */
interface KeptPage {
  readonly lists: Components[];
  /** At which structure of the graph, and at what cost: `structure * span + cost`. One number, because it is asked very often. */
  readonly stamps: Float64Array;
}

const pageBits = 6;
const pageSize = 2 ** pageBits;

/** What is kept costs less than this. */
const span = 2 ** 18;

/** Nothing kept yet, of so many components. */
export const nothingKept = (room: number): KeptLists =>
  Array.from({ length: Math.ceil(room / pageSize) }, () => undefined);

/**
 * What was kept for a component; undefined when nothing was or relations have changed since. It costs as many steps as walking
 * again, so that what is too expensive does not depend on what was asked before.
 */
export function recall(kept: KeptLists, component: number, x: Evaluation): Components | undefined {
  const page = kept[component >> pageBits];
  if (page === undefined) return undefined;
  const place = component % pageSize;
  const cost = page.stamps[place]! - x.graph.structure * span;
  if (cost < 0) return undefined;
  spend(x, cost);
  return page.lists[place];
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
  const page = (kept[component >> pageBits] ??= emptyPage());
  const place = component % pageSize;
  page.lists[place] = found;
  page.stamps[place] = x.graph.structure * span + cost;
}

function emptyPage(): KeptPage {
  const lists: Components[] = [];
  lists.length = pageSize;
  return { lists: lists.fill(nobody), stamps: new Float64Array(pageSize) };
}

const nobody: Components = [];
