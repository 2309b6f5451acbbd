import type { Pages } from '../column.ts';
import type { GraphView } from '../evaluation.ts';
import type { Batch } from './batch.ts';
import { bytes } from './room.ts';
import { open, truth, type Components, type Truths, type Values } from './vectors.ts';

/** Where what a component says of itself is kept. */
export interface ColumnOf {
  /** The same for the same column. */
  readonly name: string;
  values(graph: GraphView): Pages<unknown>;
  /** How a text is kept there. */
  stored(text: unknown): unknown;
  of(batch: Batch): Components;
  /** Whose it is, when that is the judged component or the loop variable in a slot. */
  readonly reads: 'self' | number | undefined;
}

/** `n.lane != self.lane`, `n.kind == 'server'`, for the loop variable in a slot. */
export interface ColumnTest {
  readonly slot: number;
  readonly same: boolean;
  readonly column: ColumnOf;
  /** What a text is compared with; undefined for what the judged component says. */
  readonly wanted: unknown;
}

/** How to read a list of texts of a component: all known. */
export interface TextsOf {
  read(graph: GraphView, component: number): readonly unknown[];
  of(batch: Batch): Components;
}

/** `c.lane in c.technologyLayers`. */
export const bulkColumnIn =
  (column: ColumnOf, texts: TextsOf): ((batch: Batch) => Truths) =>
  (batch) =>
    columnInRows(batch, column, texts);

function columnInRows(batch: Batch, column: ColumnOf, texts: TextsOf) {
  const [components, owners] = [column.of(batch), texts.of(batch)];
  const { graph } = batch.world;
  const { pages, bits, mask } = column.values(graph);
  const { cost, owner } = batch;
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const value = pages[components[row]! >> bits]![components[row]! & mask];
    const list = texts.read(graph, owners[row]!);
    out[row] = value === undefined ? open : truth(list.includes(value));
    cost[owner[row]!]! += list.length;
  }
  return out;
}

/** `c.lane == 'storage'`, without looking each up first. */
export const bulkColumnIs =
  (same: boolean, column: ColumnOf, wanted: unknown): ((batch: Batch) => Truths) =>
  (batch) =>
    columnIsRows(batch, same, column, wanted);

function columnIsRows(batch: Batch, same: boolean, column: ColumnOf, wanted: unknown) {
  const components = column.of(batch);
  const { pages, bits, mask } = column.values(batch.world.graph);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const value = pages[components[row]! >> bits]![components[row]! & mask];
    out[row] = value === undefined ? open : truth((value === wanted) === same);
  }
  return out;
}

/** `c.lane == d.lane`. */
export const bulkSameColumn =
  (same: boolean, left: ColumnOf, right: ColumnOf): ((batch: Batch) => Truths) =>
  (batch) =>
    sameColumnRows(batch, same, left, right);

function sameColumnRows(batch: Batch, same: boolean, left: ColumnOf, right: ColumnOf) {
  const [a, b] = [left.of(batch), right.of(batch)];
  const { pages, bits, mask } = left.values(batch.world.graph);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const first = pages[a[row]! >> bits]![a[row]! & mask];
    const second = pages[b[row]! >> bits]![b[row]! & mask];
    out[row] =
      first === undefined || second === undefined ? open : truth((first === second) === same);
  }
  return out;
}

/** `c.family == f`. */
export const bulkColumnSame =
  (same: boolean, left: ColumnOf, right: (batch: Batch) => Values): ((batch: Batch) => Truths) =>
  (batch) =>
    columnSameRows(batch, same, left, right);

function columnSameRows(
  batch: Batch,
  same: boolean,
  left: ColumnOf,
  right: (batch: Batch) => Values,
) {
  const components = left.of(batch);
  const others = right(batch);
  const { pages, bits, mask } = left.values(batch.world.graph);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const first = pages[components[row]! >> bits]![components[row]! & mask];
    const second = others[row];
    out[row] =
      first === undefined || second === undefined ? open : truth((first === second) === same);
  }
  return out;
}
