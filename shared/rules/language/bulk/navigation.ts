import type { Links } from '../evaluation.ts';
import type { Direction, KindSet } from '../kind-set.ts';
import type { Batch } from './batch.ts';
import { ListBuilder } from './list-builder.ts';
import { gatherInts } from './gather.ts';
import { ints } from './room.ts';
import { manyFrom, ReachWalk } from './reach-walk.ts';
import type { ComponentLists, Components } from './vectors.ts';

type ComponentsOf = (batch: Batch) => Components;
export type ListsOf = (batch: Batch) => ComponentLists;
/** `c.to('runsOn')`. */
export const bulkTo =
  (of: ComponentsOf, relation: number, direction: Direction): ListsOf =>
  (batch) =>
    toRows(batch, of, relation, direction);

function toRows(batch: Batch, of: ComponentsOf, relation: number, direction: Direction) {
  return laidOut(batch.world.graph.links(relation, direction), of(batch), batch.count);
}

const laidOut = (links: Links, from: Components, count: number): ComponentLists => ({
  start: gatherInts(links.start, from, count),
  end: gatherInts(links.end, from, count),
  data: links.data,
  unknown: undefined,
});

/** `c.neighbours()`. */
export const bulkNeighbours =
  (of: ComponentsOf): ListsOf =>
  (batch) =>
    neighboursRows(batch, of);

function neighboursRows(batch: Batch, of: ComponentsOf) {
  const near = laidOut(batch.world.graph.nearLinks(), of(batch), batch.count);
  batch.spend(near, 1);
  return near;
}

/** `list.toAll('runsOn')`: each once. */
export const bulkToAll =
  (of: ListsOf, relation: number, direction: Direction): ListsOf =>
  (batch) =>
    toAllRows(batch, of, relation, direction);

function toAllRows(batch: Batch, of: ListsOf, relation: number, direction: Direction) {
  const lists = of(batch);
  const { graph } = batch.world;
  const links = graph.links(relation, direction);
  const single = ofSingles(lists, links, batch.count);
  if (single !== undefined) return single;
  const { start, end, data: from, unknown } = lists;
  const { cost, owner } = batch;
  const { marks } = graph;
  const out = new ListBuilder(batch.count, batch.count * 2);
  for (let row = 0; row < batch.count; row++) {
    const first = start[row]!;
    const last = end[row]!;
    out.start[row] = out.length;
    if (last > first) {
      const mark = graph.nextMark();
      let steps = last - first;
      for (let place = first; place < last; place++) {
        const component = from[place]!;
        const near = links.start[component]!;
        const far = links.end[component]!;
        const data = out.reserve(far - near);
        steps += far - near;
        for (let at = near; at < far; at++) {
          const other = links.data[at]!;
          if (marks[other] === mark) continue;
          marks[other] = mark;
          data[out.length++] = other;
        }
      }
      cost[owner[row]!]! += steps;
    }
    out.end[row] = out.length;
  }
  return out.lists(unknown);
}

/** What lists of one component at most lead to: nothing is copied, and nothing can be there twice. Undefined for longer ones. */
function ofSingles(
  { start, end, data, unknown }: ComponentLists,
  links: Links,
  count: number,
): ComponentLists | undefined {
  for (let row = 0; row < count; row++) if (end[row]! - start[row]! > 1) return undefined;
  const [first, last] = [ints(count), ints(count)];
  for (let row = 0; row < count; row++) {
    const isEmpty = start[row] === end[row];
    const component = isEmpty ? 0 : data[start[row]!]!;
    first[row] = isEmpty ? 0 : links.start[component]!;
    last[row] = isEmpty ? 0 : links.end[component]!;
  }
  return { start: first, end: last, data: links.data, unknown };
}

/** `c.reach('runsOn', 'memberOf')`, as a list of one. */
export const bulkAlone =
  (of: ComponentsOf): ListsOf =>
  (batch) =>
    aloneRows(batch, of);

function aloneRows(batch: Batch, of: ComponentsOf) {
  const start = ints(batch.count);
  const end = ints(batch.count);
  for (let row = 0; row < batch.count; row++) {
    start[row] = row;
    end[row] = row + 1;
  }
  return { start, end, data: of(batch), unknown: undefined };
}

/** `list.reachAll('runsOn')`: any number of steps, each component once. */
export const bulkReach =
  (of: ListsOf, relations: readonly number[], direction: Direction): ListsOf =>
  (batch) =>
    reachRows(batch, of, relations, direction);

function reachRows(batch: Batch, of: ListsOf, relations: readonly number[], direction: Direction) {
  const { start, end, data: from, unknown } = of(batch);
  const { graph } = batch.world;
  const { cost, owner } = batch;
  const ways = relations.map((relation) => graph.links(relation, direction));
  const walk = new ReachWalk(graph, ways, new ListBuilder(batch.count, batch.count * 4));
  const { out } = walk;
  for (let row = 0; row < batch.count; row++) {
    const only = end[row]! - start[row]! === 1 ? walk.onlyFrom(from[start[row]!]!) : manyFrom;
    if (only >= 0) walk.sharedFrom(only, row);
    else walk.from(from, start[row]!, end[row]!, row);
    cost[owner[row]!]! += out.end[row]! - out.start[row]! + 1;
  }
  return out.lists(unknown);
}

/** `list.ofKind('server')`. */
export const bulkOfKind =
  (of: ListsOf, kinds: KindSet): ListsOf =>
  (batch) =>
    ofKindRows(batch, of, kinds);

function ofKindRows(batch: Batch, of: ListsOf, kinds: KindSet) {
  const lists = of(batch);
  const { start, end, data: from, unknown } = lists;
  const { kindOf } = batch.world.graph;
  const { has } = kinds;
  const out = new ListBuilder(batch.count, batch.count);
  for (let row = 0; row < batch.count; row++) {
    const last = end[row]!;
    out.start[row] = out.length;
    const data = out.reserve(last - start[row]!);
    for (let place = start[row]!; place < last; place++)
      if (has[kindOf[from[place]!]!] === 1) data[out.length++] = from[place]!;
    out.end[row] = out.length;
  }
  batch.spend(lists);
  return out.lists(unknown);
}

/** `a + b`; with `once`, or `list.distinct()` of it, each component once. */
export const bulkJoined =
  (all: readonly ListsOf[], once: boolean): ListsOf =>
  (batch) =>
    joinedRows(batch, all, once);

function joinedRows(batch: Batch, all: readonly ListsOf[], once: boolean) {
  const lists = all.map((of) => of(batch));
  for (const each of lists) batch.spend(each);
  // Each of several holds a component once; one alone need not.
  const only = once && all.length === 1 ? undefined : onlyOne(lists, batch.count);
  if (only !== undefined) return only;
  const { graph } = batch.world;
  const { marks } = graph;
  const out = new ListBuilder(batch.count, batch.count * 2);
  for (let row = 0; row < batch.count; row++) {
    out.start[row] = out.length;
    const mark = once ? graph.nextMark() : 0;
    for (let part = 0; part < lists.length; part++) {
      const { start, end, data: from } = lists[part]!;
      const last = end[row]!;
      const data = out.reserve(last - start[row]!);
      for (let place = start[row]!; place < last; place++) {
        const component = from[place]!;
        if (once && marks[component] === mark) continue;
        if (once) marks[component] = mark;
        data[out.length++] = component;
      }
    }
    out.end[row] = out.length;
  }
  const unknown = anyUnknown(lists, batch.count);
  if (unknown !== undefined)
    for (let row = 0; row < batch.count; row++)
      if (unknown[row] === 1) out.end[row] = out.start[row]!;
  return out.lists(unknown);
}

/** The only one of some lists that holds anything: nothing is copied then. */
function onlyOne(lists: readonly ComponentLists[], count: number): ComponentLists | undefined {
  if (lists.some(({ unknown }) => unknown !== undefined)) return undefined;
  const [first, second] = lists.filter((each) => !isEmpty(each, count));
  return second === undefined ? (first ?? lists[0]) : undefined;
}

function isEmpty({ start, end }: ComponentLists, count: number): boolean {
  for (let row = 0; row < count; row++) if (start[row] !== end[row]) return false;
  return true;
}

function anyUnknown(lists: readonly ComponentLists[], count: number): Uint8Array | undefined {
  const masks = lists.map(({ unknown }) => unknown).filter((mask) => mask !== undefined);
  const [first, ...rest] = masks;
  if (first === undefined || rest.length === 0) return first;
  const all = first.slice(0, count);
  for (const mask of rest) for (let row = 0; row < count; row++) all[row]! |= mask[row]!;
  return all;
}
