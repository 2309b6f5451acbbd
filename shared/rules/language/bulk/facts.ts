import type { Pages } from '../column.ts';
import type { GraphView } from '../evaluation.ts';
import type { TechnologyFlag } from '#shared/catalogue/technology.ts';
import type { Batch } from './batch.ts';
import type { Bulk } from './bulk-of.ts';
import { anything, bytes, floats } from './room.ts';
import { no, open, truth, yes, type Components, type VectorKind } from './vectors.ts';

type ComponentsOf = (batch: Batch) => Components;

/** `c.rtoSec`, by the number of the field. Lists of texts are few: those are read one by one. */
export function bulkFact(field: number, kind: VectorKind, of: ComponentsOf): { bulk?: Bulk } {
  const column = (batch: Batch) => batch.world.graph.factsOf[field]!.inPages;
  switch (kind) {
    case 'truths':
      return { bulk: (batch) => truthsIn(column(batch), of(batch), batch.count) };
    case 'numbers':
      return { bulk: (batch) => numbersIn(column(batch), of(batch), batch.count) };
    case 'values':
      return { bulk: (batch) => valuesIn(column(batch), of(batch), batch.count) };
    default:
      return {};
  }
}

function truthsIn({ pages, bits, mask }: Pages<unknown>, of: Components, count: number) {
  const out = bytes(count);
  for (let row = 0; row < count; row++) out[row] = truth(pages[of[row]! >> bits]![of[row]! & mask]);
  return out;
}

function numbersIn({ pages, bits, mask }: Pages<unknown>, of: Components, count: number) {
  const out = floats(count);
  for (let row = 0; row < count; row++) {
    const value = pages[of[row]! >> bits]![of[row]! & mask] as number | undefined;
    out[row] = value === undefined ? Number.NaN : value;
  }
  return out;
}

function valuesIn({ pages, bits, mask }: Pages<unknown>, of: Components, count: number) {
  const out = anything(count);
  for (let row = 0; row < count; row++) out[row] = pages[of[row]! >> bits]![of[row]! & mask];
  return out;
}

/** `has(c.rtoSec)`: whether a column has something there. */
export const bulkStated =
  (column: (graph: GraphView) => Pages<unknown>, of: ComponentsOf): Bulk =>
  (batch) =>
    statedRows(batch, column, of);

function statedRows(batch: Batch, column: (graph: GraphView) => Pages<unknown>, of: ComponentsOf) {
  const { pages, bits, mask } = column(batch.world.graph);
  const components = of(batch);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++)
    out[row] = pages[components[row]! >> bits]![components[row]! & mask] === undefined ? no : yes;
  return out;
}

/** What a component says of itself, read one by one from where it is kept. */
export const bulkRead =
  (
    read: (graph: GraphView, component: number) => unknown,
    kind: 'truths' | 'values',
    of: ComponentsOf,
  ): Bulk =>
  (batch) =>
    readRows(batch, read, kind, of);

function readRows(
  batch: Batch,
  read: (graph: GraphView, component: number) => unknown,
  kind: 'truths' | 'values',
  of: ComponentsOf,
) {
  const components = of(batch);
  const { graph } = batch.world;
  const values = anything(batch.count);
  for (let row = 0; row < batch.count; row++) values[row] = read(graph, components[row]!);
  if (kind === 'values') return values;
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) out[row] = truth(values[row]);
  return out;
}

/** `c.flag('lockstep')`. */
export const bulkFlag =
  (flag: TechnologyFlag, of: ComponentsOf): Bulk =>
  (batch) =>
    flagRows(batch, flag, of);

function flagRows(batch: Batch, flag: TechnologyFlag, of: ComponentsOf) {
  const components = of(batch);
  const { placedOf, kindOf } = batch.world.graph;
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const component = components[row]!;
    const placed = placedOf[component]!;
    out[row] = placed.flags.has(flag)
      ? yes
      : placed.technology === undefined && batch.world.graph.mayHaveFlag(kindOf[component]!, flag)
        ? open
        : no;
  }
  return out;
}
