import { componentListsOf } from './bulk/bulk-of.ts';
import type { ListsOf } from './bulk/navigation.ts';
import { bulkOnward, many } from './bulk/onward.ts';
import type { Evaluation, Run } from './evaluation.ts';
import { keep, recall } from './kept-lists.ts';
import { shapeNumber } from './keep-shape.ts';
import type { Part } from './part.ts';
import { union } from './walks.ts';

type Components = readonly number[];

/** Goes on from some components to others. What it gives for many is what it gives for each, taken together. */
export type Go = (from: Components, x: Evaluation) => Components;

/** Steps from a list of components onward. */
export interface Onward {
  readonly base: Part;
  /** The steps as text, the same for the same steps. */
  readonly text: string;
  /** Roughly what they cost together. */
  readonly weight: number;
  readonly go: Go;
  /** The same for many subjects at once. */
  readonly inBulk: (of: ListsOf) => ListsOf;
}

/** A step onward from a navigation: another one on the way there, or the first. */
export function onward(of: Part, step: Omit<Onward, 'base'>): Onward {
  const before = of.onward;
  const { text, weight, go } = step;
  if (before === undefined)
    return { base: of, text: `$.${text}`, weight, go, inBulk: (lists) => step.inBulk(lists) };
  return {
    base: before.base,
    text: `${before.text}.${text}`,
    weight: before.weight + weight,
    go: (from, x) => go(before.go(from, x), x),
    inBulk: (lists) => step.inBulk(before.inBulk(lists)),
  };
}

/** Goes onward from each component of the base once, however many subjects have it. */
export const onwardInBulk = ({ base, inBulk }: Onward): ListsOf =>
  bulkOnward(componentListsOf(base), inBulk);

/** Whether going onward from each by itself pays. */
export const isLong = (way: Onward): boolean => way.weight > 2;

/** Ways that cost less where they begin are walked again rather than kept. */
const worthKeeping = 8;

/**
 * Goes onward from each component of the base by itself, and keeps where that leads until relations change: many subjects stand on
 * the same few clusters, hosts and sites. A kept way costs as many steps as walking it again.
 */
export function goOnward({ base, text, go }: Onward): Run {
  const list = base.run as (x: Evaluation) => Components;
  const number = shapeNumber(text);
  return (x) => {
    const from = list(x);
    if (from.length === 0) return from;
    // What they share is met once when all go together.
    if (from.length > many) return go(from, x);
    if (from.length === 1) return goFrom(from[0]!, from, number, go, x);
    return union(
      from.map((component) => goFrom(component, [component], number, go, x)),
      x,
    );
  };
}

function goFrom(
  component: number,
  alone: Components,
  number: number,
  go: Go,
  x: Evaluation,
): Components {
  const kept = x.graph.kept(number);
  const known = recall(kept, component, x);
  if (known !== undefined) return known;
  const before = x.stepsLeft;
  const found = go(alone, x);
  const cost = before - x.stepsLeft;
  if (cost >= worthKeeping) keep(kept, component, found, cost, x);
  return found;
}
