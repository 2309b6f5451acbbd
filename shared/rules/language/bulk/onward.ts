import type { Batch } from './batch.ts';
import { different } from './different.ts';
import { ListBuilder } from './list-builder.ts';
import { bulkAlone, type ListsOf } from './navigation.ts';
import { gatherInts } from './gather.ts';
import { ints } from './room.ts';
import type { ComponentLists, Components } from './vectors.ts';

/** From more components than this, one subject alone goes onward from all together. */
export const many = 32;

/** The slot of the one component that a way onward begins at: no loop has it. */
const start = -1;

/**
 * Goes onward from the components of some lists. Many subjects stand on the same few clusters, hosts and sites: then it goes
 * onward from each of these once, and takes together what their lists lead to.
 */
export function bulkOnward(base: ListsOf, go: (of: ListsOf) => ListsOf): ListsOf {
  const way = {
    fromAll: (lists: ComponentLists) => go(() => lists),
    fromEach: go(bulkAlone((batch) => batch.slot(start, 'components') as Components)),
  };
  return (batch) => wentOnward(batch, base(batch), way);
}

interface WayOnward {
  readonly fromAll: (lists: ComponentLists) => ListsOf;
  /** From the component in the slot `start`. */
  readonly fromEach: ListsOf;
}

function wentOnward(batch: Batch, lists: ComponentLists, way: WayOnward): ComponentLists {
  const members = flat(lists, batch.count);
  const once = different(members.values, members.count, batch.world.graph);
  if (once.count * 2 > members.count) return asEach(batch, lists, way.fromAll(lists));
  const alone = batch.alone(once.count, { slot: start, kind: 'components', values: once.values });
  const reached = way.fromEach(alone);
  return joined(batch, lists, { reached, placeOf: once.placeOf, cost: alone.cost });
}

/** One subject alone goes onward from each component by itself, when they are not too many: so many steps are counted. */
function asEach(batch: Batch, lists: ComponentLists, go: ListsOf): ComponentLists {
  const apart = batch.apart();
  const reached = go(apart);
  const { cost, owner } = batch;
  for (let row = 0; row < batch.count; row++) {
    const from = lists.end[row]! - lists.start[row]!;
    const steps = apart.cost[row]! + reached.end[row]! - reached.start[row]!;
    cost[owner[row]!]! += from > many ? steps : steps * from;
  }
  return reached;
}

/** The components of all lists, one after the other. */
function flat({ start: first, end, data }: ComponentLists, count: number) {
  let total = 0;
  for (let row = 0; row < count; row++) total += end[row]! - first[row]!;
  const values = ints(total);
  let at = 0;
  for (let row = 0; row < count; row++)
    for (let place = first[row]!; place < end[row]!; place++) values[at++] = data[place]!;
  return { values, count: total };
}

interface Reached {
  readonly reached: ComponentLists;
  readonly placeOf: Int32Array;
  readonly cost: Float64Array;
}

/** What the components of each list lead to, each once. What one alone leads to is not copied. */
function joined(
  batch: Batch,
  { start: first, end, unknown }: ComponentLists,
  { reached, placeOf, cost: steps }: Reached,
): ComponentLists {
  const { graph } = batch.world;
  const { cost, owner } = batch;
  const { marks } = graph;
  if (isSingle(first, end, batch.count)) {
    for (let row = 0; row < batch.count; row++) cost[owner[row]!]! += steps[placeOf[row]!]!;
    return {
      start: gatherInts(reached.start, placeOf, batch.count),
      end: gatherInts(reached.end, placeOf, batch.count),
      data: reached.data,
      unknown,
    };
  }
  const out = new ListBuilder(batch.count, batch.count * 2);
  let at = 0;
  for (let row = 0; row < batch.count; row++) {
    out.start[row] = out.length;
    const mark = graph.nextMark();
    let spent = 0;
    for (let place = first[row]!; place < end[row]!; place++) {
      const from = placeOf[at++]!;
      const near = reached.start[from]!;
      const far = reached.end[from]!;
      const data = out.reserve(far - near);
      spent += steps[from]! + far - near;
      for (let next = near; next < far; next++) {
        const other = reached.data[next]!;
        if (marks[other] === mark) continue;
        marks[other] = mark;
        data[out.length++] = other;
      }
    }
    cost[owner[row]!]! += spent;
    out.end[row] = out.length;
  }
  return out.lists(unknown);
}

function isSingle(first: Int32Array, end: Int32Array, count: number): boolean {
  for (let row = 0; row < count; row++) if (end[row]! - first[row]! !== 1) return false;
  return true;
}
