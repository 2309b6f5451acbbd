import { spend, type Evaluation } from './evaluation.ts';
import type { Direction, KindSet } from './kind-set.ts';

type Components = readonly number[];

const nobody: Components = [];

/**
 * Where results grow before they are copied out in their exact size: most are empty or hold one component, and a list that grows
 * by itself reserves far more. Nothing else is evaluated while it is in use.
 */
const found: number[] = [];

const copied = (count: number): Components => (count === 0 ? nobody : found.slice(0, count));

/** Those related to any of some components, each once. */
export function related(from: Components, side: readonly Components[], x: Evaluation): Components {
  if (from.length === 0) return from;
  if (from.length === 1) return side[from[0]!]!;
  const { marks } = x.graph;
  const mark = x.graph.nextMark();
  let count = 0;
  let steps = from.length;
  for (let index = 0; index < from.length; index++) {
    const near = side[from[index]!]!;
    steps += near.length;
    for (let at = 0; at < near.length; at++) {
      const other = near[at]!;
      if (marks[other] === mark) continue;
      marks[other] = mark;
      found[count++] = other;
    }
  }
  spend(x, steps);
  return copied(count);
}

/** Those that any number of steps of some relations lead to, one step at least. */
export function reached(
  from: Components,
  relations: readonly number[],
  direction: Direction,
  x: Evaluation,
): Components {
  const { graph } = x;
  const sides = direction === 'out' ? graph.out : graph.in;
  const { marks } = graph;
  const mark = graph.nextMark();
  let count = 0;
  for (let next = -from.length; next < count; next++) {
    const component = next < 0 ? from[next + from.length]! : found[next]!;
    for (let index = 0; index < relations.length; index++) {
      const near = sides[relations[index]!]![component]!;
      for (let at = 0; at < near.length; at++) {
        const other = near[at]!;
        if (marks[other] === mark) continue;
        marks[other] = mark;
        found[count++] = other;
      }
    }
  }
  spend(x, count + 1);
  return copied(count);
}

/** Those of some kinds. */
export function ofKinds(list: Components, kinds: KindSet, x: Evaluation): Components {
  if (list.length === 0) return list;
  spend(x, list.length);
  const { kindOf } = x.graph;
  const { has } = kinds;
  let count = 0;
  for (let at = 0; at < list.length; at++)
    if (has[kindOf[list[at]!]!] === 1) found[count++] = list[at]!;
  return count === list.length ? list : copied(count);
}

/** Each once. */
export function distinct(list: Components, x: Evaluation): Components {
  if (list.length < 2) return list;
  spend(x, list.length);
  const { marks } = x.graph;
  const mark = x.graph.nextMark();
  let count = 0;
  for (let at = 0; at < list.length; at++) {
    const component = list[at]!;
    if (marks[component] === mark) continue;
    marks[component] = mark;
    found[count++] = component;
  }
  return count === list.length ? list : copied(count);
}

/** Those of one list, then those of another. */
export function both(first: Components, second: Components, x: Evaluation): Components {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  spend(x, first.length + second.length);
  let count = 0;
  for (let at = 0; at < first.length; at++) found[count++] = first[at]!;
  for (let at = 0; at < second.length; at++) found[count++] = second[at]!;
  return copied(count);
}

/** Those of any of some lists, each once. */
export function union(lists: readonly Components[], x: Evaluation): Components {
  const { marks } = x.graph;
  const mark = x.graph.nextMark();
  let count = 0;
  let steps = 0;
  for (let index = 0; index < lists.length; index++) {
    const list = lists[index]!;
    steps += list.length;
    for (let at = 0; at < list.length; at++) {
      const component = list[at]!;
      if (marks[component] === mark) continue;
      marks[component] = mark;
      found[count++] = component;
    }
  }
  spend(x, steps);
  return copied(count);
}
