import type { Measured } from '#shared/analysis/measured.ts';
import type { Pages } from '../column.ts';
import type { GraphView } from '../evaluation.ts';
import type { Batch } from './batch.ts';
import { bytes, floats } from './room.ts';
import { no, yes, type Components, type Numbers, type Truths } from './vectors.ts';

/** The results of one measure by component. */
type Results = (graph: GraphView) => Pages<Measured>;
type ComponentsOf = (batch: Batch) => Components;

/** Which number of a result: its value, or the bound at an end. */
const numbers = {
  value: (result: Measured | undefined) => (result?.value as number | undefined) ?? Number.NaN,
  low: (result: Measured | undefined) =>
    (result?.value as number | undefined) ?? result?.low ?? -Infinity,
  high: (result: Measured | undefined) =>
    (result?.value as number | undefined) ?? result?.high ?? Infinity,
} as const;

/** A number of a measure. */
export const bulkMeasure =
  (results: Results, of: ComponentsOf, which: keyof typeof numbers): ((batch: Batch) => Numbers) =>
  (batch) =>
    measureRows(batch, results, of, which);

function measureRows(
  batch: Batch,
  results: Results,
  of: ComponentsOf,
  which: keyof typeof numbers,
) {
  const components = of(batch);
  const { pages, bits, mask } = results(batch.world.graph);
  const number = numbers[which];
  const out = floats(batch.count);
  for (let row = 0; row < batch.count; row++)
    out[row] = number(pages[components[row]! >> bits]![components[row]! & mask]);
  return out;
}

/** `has(c.cpuOvercommit)`. */
export const bulkHasMeasure =
  (results: Results, of: ComponentsOf): ((batch: Batch) => Truths) =>
  (batch) =>
    hasMeasureRows(batch, results, of);

function hasMeasureRows(batch: Batch, results: Results, of: ComponentsOf) {
  const components = of(batch);
  const { pages, bits, mask } = results(batch.world.graph);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++)
    out[row] =
      pages[components[row]! >> bits]![components[row]! & mask]?.value === undefined ? no : yes;
  return out;
}
