import type { Batch } from './batch.ts';
import { different } from './different.ts';
import { bytes, floats, ints } from './room.ts';
import { gather } from './gather.ts';
import {
  no,
  open,
  yes,
  type Components,
  type Lists,
  type Numbers,
  type Truths,
  type Vector,
  type VectorKind,
} from './vectors.ts';

type ListsOf = (batch: Batch) => Lists;
type TruthsOf = (batch: Batch) => Truths;

/** A loop: the list, its variable, and the body. `alone` when the body depends on nothing but the variable. */
export interface BulkLoop<Body extends Vector> {
  readonly list: ListsOf;
  readonly slot: number;
  readonly kind: VectorKind;
  readonly body: (batch: Batch) => Body;
  readonly bodyKind: VectorKind;
  readonly alone: boolean;
}

/** The list of each row, and the body for each of its elements, one after the other: the first of a row is at `first[row]`. */
interface Ran<Body> {
  readonly lists: Lists;
  readonly first: Int32Array;
  readonly body: Body;
  readonly total: number;
}

function ran<Body extends Vector>(loop: BulkLoop<Body>, batch: Batch): Ran<Body> {
  const lists = loop.list(batch);
  batch.spend(lists);
  const { start, end } = lists;
  const first = ints(batch.count);
  const total = placed(lists, first, batch.count);
  if (total === 0) return { lists, first, body: nothing(loop.bodyKind) as Body, total };
  const rows = ints(total);
  for (let row = 0, at = 0; row < batch.count; row++)
    for (let left = end[row]! - start[row]!; left > 0; left--) rows[at++] = row;
  const values = elements(lists, loop.kind, total, batch.count);
  const each = batch.each(rows, total, { slot: loop.slot, kind: loop.kind, values });
  const body =
    loop.alone && loop.kind === 'components' && total > few
      ? onceEach(loop, each, values as Components)
      : loop.body(each);
  return { lists, first, body, total };
}

/** Where the elements of each row begin when they stand one after the other; and how many there are. */
function placed({ start, end }: Lists, first: Int32Array, count: number): number {
  let total = 0;
  for (let row = 0; row < count; row++) {
    first[row] = total;
    total += end[row]! - start[row]!;
  }
  return total;
}

/** The elements of all rows, one after the other. Mostly they stand so already. */
function elements(lists: Lists, kind: VectorKind, total: number, count: number): Vector {
  const { start, end, data } = lists;
  const begin = inOneRun(start, end, count);
  if (begin >= 0)
    return Array.isArray(data)
      ? data.slice(begin, begin + total)
      : (data as Int32Array).subarray(begin, begin + total);
  const places = ints(total);
  for (let row = 0, at = 0; row < count; row++)
    for (let place = start[row]!; place < end[row]!; place++) places[at++] = place;
  return gather(data as Vector, kind, places, total);
}

/** Where pieces begin that follow one another without a gap; -1 when they do not. */
function inOneRun(start: Int32Array, end: Int32Array, count: number): number {
  let begin = -1;
  let next = -1;
  for (let row = 0; row < count; row++) {
    if (start[row] === end[row]) continue;
    if (begin < 0) begin = start[row]!;
    else if (start[row] !== next) return -1;
    next = end[row]!;
  }
  return begin;
}

/** What a body comes to that is never asked. */
function nothing(kind: VectorKind): Vector {
  if (kind === 'values') return [];
  return kind === 'truths' ? bytes(0) : kind === 'numbers' ? floats(0) : ints(0);
}

/** Fewer elements than this are not worth looking for the same ones. */
const few = 16;

/** The body for each different component once, when elements are mostly the same ones. */
function onceEach<Body extends Vector>(
  loop: BulkLoop<Body>,
  each: Batch,
  values: Components,
): Body {
  const once = different(values, each.count, each.world.graph);
  if (once.count * 2 > each.count) return loop.body(each);
  const variable = { slot: loop.slot, kind: loop.kind, values: once.values };
  const alone = each.alone(once.count, variable);
  const body = loop.body(alone);
  const { cost, owner } = each;
  for (let at = 0; at < each.count; at++) cost[owner[at]!]! += alone.cost[once.placeOf[at]!]!;
  return gather(body, loop.bodyKind, once.placeOf, each.count) as Body;
}

/** `list.exists(x, p)`, or `list.all(x, p)`: `decides` is what one element settles alone. */
export const bulkQuantified =
  (loop: BulkLoop<Truths>, decides: typeof no | typeof yes): TruthsOf =>
  (batch) =>
    quantifiedRows(batch, loop, decides);

function quantifiedRows(batch: Batch, loop: BulkLoop<Truths>, decides: typeof no | typeof yes) {
  const { lists, first, body } = ran(loop, batch);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const last = first[row]! + lists.end[row]! - lists.start[row]!;
    let found: number = decides === yes ? no : yes;
    for (let at = first[row]!; at < last; at++) {
      const holds = body[at]!;
      if (holds === decides) {
        found = decides;
        break;
      }
      if (holds === open) found = open;
    }
    out[row] = lists.unknown?.[row] === 1 ? open : found;
  }
  return out;
}

/** `list.exists_one(x, p)`. */
export const bulkExistsOne =
  (loop: BulkLoop<Truths>): TruthsOf =>
  (batch) =>
    existsOneRows(batch, loop);

function existsOneRows(batch: Batch, loop: BulkLoop<Truths>) {
  const { lists, first, body } = ran(loop, batch);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const last = first[row]! + lists.end[row]! - lists.start[row]!;
    let met = 0;
    let unknown = lists.unknown?.[row] === 1;
    for (let at = first[row]!; at < last; at++) {
      if (body[at] === yes) met++;
      else if (body[at] === open) unknown = true;
    }
    out[row] =
      lists.unknown?.[row] === 1 ? open : met > 1 ? no : unknown ? open : met === 1 ? yes : no;
  }
  return out;
}

/** `list.filter(x, p)`: unknown when it cannot be told whether an element belongs. */
export const bulkFiltered =
  (loop: BulkLoop<Truths>): ListsOf =>
  (batch) =>
    filteredRows(batch, loop);

function filteredRows(batch: Batch, loop: BulkLoop<Truths>) {
  const { lists, first, body, total } = ran(loop, batch);
  const kept = ints(total);
  const [start, end, unknown] = [ints(batch.count), ints(batch.count), bytes(batch.count)];
  let length = 0;
  let some = false;
  for (let row = 0; row < batch.count; row++) {
    const begin = length;
    const offset = lists.start[row]! - first[row]!;
    const last = first[row]! + lists.end[row]! - lists.start[row]!;
    unknown[row] = lists.unknown?.[row] ?? 0;
    for (let at = first[row]!; at < last; at++) {
      if (body[at] === yes) kept[length++] = at + offset;
      else if (body[at] === open) unknown[row] = 1;
    }
    if (unknown[row] === 1) {
      some = true;
      length = begin;
    }
    start[row] = begin;
    end[row] = length;
  }
  const data = gather(lists.data as Vector, loop.kind, kept, length) as Lists['data'];
  return { start, end, data, unknown: some ? unknown : undefined };
}

/** `list.map(x, e)`. */
export const bulkMapped =
  (loop: BulkLoop<Exclude<Vector, Lists>>): ListsOf =>
  (batch) =>
    mappedRows(batch, loop);

function mappedRows(batch: Batch, loop: BulkLoop<Exclude<Vector, Lists>>) {
  const { lists, first, body } = ran(loop, batch);
  const end = ints(batch.count);
  for (let row = 0; row < batch.count; row++)
    end[row] = first[row]! + lists.end[row]! - lists.start[row]!;
  return { start: first, end, data: body as Lists['data'], unknown: lists.unknown };
}

/** `list.size()`. */
export const bulkSize =
  (of: ListsOf): ((batch: Batch) => Numbers) =>
  (batch) =>
    sizeRows(batch, of);

function sizeRows(batch: Batch, of: ListsOf) {
  const { start, end, unknown } = of(batch);
  const out = floats(batch.count);
  for (let row = 0; row < batch.count; row++)
    out[row] = unknown?.[row] === 1 ? Number.NaN : end[row]! - start[row]!;
  return out;
}

/** `list.sum()` and its like: unknown when the list or an element is. `total` gets the piece of a list that is not empty. */
export const bulkTotal =
  (
    of: ListsOf,
    total: (values: Float64Array, start: number, end: number) => number,
    ofNothing: number,
  ): ((batch: Batch) => Numbers) =>
  (batch) =>
    totalRows(batch, of, total, ofNothing);

function totalRows(
  batch: Batch,
  of: ListsOf,
  total: (values: Float64Array, start: number, end: number) => number,
  ofNothing: number,
) {
  const lists = of(batch) as Lists<Float64Array>;
  const out = floats(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const start = lists.start[row]!;
    const end = lists.end[row]!;
    if (lists.unknown?.[row] === 1) out[row] = Number.NaN;
    else out[row] = start === end ? ofNothing : total(lists.data, start, end);
  }
  batch.spend(lists);
  return out;
}

/** `c in list` of components. `isOuter` when the list hangs on the judged component alone: then it is the same for a whole loop. */
export const bulkMember =
  (item: (batch: Batch) => Components, list: ListsOf, isOuter: boolean): TruthsOf =>
  (batch) =>
    memberRows(batch, item, list, isOuter);

function memberRows(
  batch: Batch,
  item: (batch: Batch) => Components,
  list: ListsOf,
  isOuter: boolean,
) {
  const wanted = item(batch);
  const { frame } = batch;
  const outer = isOuter && batch.isExpanded && batch.count >= frame.count;
  const lists = list(outer ? frame : batch) as Lists<Int32Array>;
  const rows = batch.rowsIn(outer ? frame : batch);
  const { cost, owner } = batch;
  const { graph } = batch.world;
  const { marks } = graph;
  const out = bytes(batch.count);
  let last = -1;
  let mark = 0;
  for (let row = 0; row < batch.count; row++) {
    const at = rows[row]!;
    const start = lists.start[at]!;
    const end = lists.end[at]!;
    if (at !== last) {
      last = at;
      mark = graph.nextMark();
      for (let place = start; place < end; place++) marks[lists.data[place]!] = mark;
    }
    const component = wanted[row]!;
    out[row] =
      component < 0 || lists.unknown?.[at] === 1 ? open : marks[component] === mark ? yes : no;
    cost[owner[row]!]! += end - start;
  }
  return out;
}
