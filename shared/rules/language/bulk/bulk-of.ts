import { tooExpensive, type Evaluation, type Run } from '../evaluation.ts';
import { dependsOnPlan, type Part } from '../part.ts';
import type { Batch } from './batch.ts';
import { bytes, floats, ints } from './room.ts';
import {
  truth,
  vectorKind,
  type ComponentLists,
  type Components,
  type Lists,
  type Numbers,
  type Truths,
  type Values,
  type Vector,
  type VectorKind,
} from './vectors.ts';

/** Works an expression out for all rows of a batch. */
export type Bulk = (batch: Batch) => Vector;

type Of<Kind extends Vector> = (batch: Batch) => Kind;

/** How to work a part out for many rows: in its own way, else row by row. What depends on the plan alone is the same in all. */
export function bulkOf(part: Part): Bulk {
  if (part.bulk !== undefined) return part.bulk;
  const kind = vectorKind(part.type);
  return (part.depends | dependsOnPlan) === dependsOnPlan
    ? same(part.run, kind, elementKind(part))
    : rowByRow(part.run, kind, elementKind(part));
}

export const truthsOf = (part: Part) => bulkOf(part) as Of<Truths>;
export const numbersOf = (part: Part) => bulkOf(part) as Of<Numbers>;
export const componentsOf = (part: Part) => bulkOf(part) as Of<Components>;
export const valuesOf = (part: Part) => bulkOf(part) as Of<Values>;
export const listsOf = (part: Part) => bulkOf(part) as Of<Lists>;
export const componentListsOf = (part: Part) => bulkOf(part) as Of<ComponentLists>;

const elementKind = ({ type }: Part): VectorKind =>
  type.is === 'list' ? vectorKind(type.of) : 'values';

function same(run: Run, kind: VectorKind, element: VectorKind): Bulk {
  return (batch) => {
    const { x } = batch.world;
    const budget = x.stepsLeft;
    const values = [run(x)];
    const steps = budget - x.stepsLeft;
    x.stepsLeft = budget;
    if (steps > 0) batch.spendEach(steps);
    return spread(packed(values, kind, element), kind, batch.count);
  };
}

/** One value for all rows. */
function spread(vector: Vector, kind: VectorKind, count: number): Vector {
  switch (kind) {
    case 'truths':
      return bytes(count).fill((vector as Truths)[0]!, 0, count);
    case 'numbers':
      return floats(count).fill((vector as Numbers)[0]!, 0, count);
    case 'components':
      return ints(count).fill((vector as Components)[0]!, 0, count);
    case 'values':
      return Array.from<unknown>({ length: count }).fill((vector as Values)[0]);
    case 'lists': {
      const { start, end, data, unknown } = vector as Lists;
      return {
        start: ints(count).fill(start[0]!, 0, count),
        end: ints(count).fill(end[0]!, 0, count),
        data,
        unknown: unknown === undefined ? undefined : bytes(count).fill(unknown[0]!, 0, count),
      };
    }
  }
}

/** By the way for a single subject, with the loop variables of each row in place. */
const rowByRow =
  (run: Run, kind: VectorKind, element: VectorKind): Bulk =>
  (batch) =>
    packed(eachRow(batch, run), kind, element);

function eachRow(batch: Batch, run: Run): readonly unknown[] {
  const { x } = batch.world;
  const { cost, owner } = batch;
  const self = batch.hasSelf ? batch.self : undefined;
  const variables = batch.variables();
  const budget = x.stepsLeft;
  const values: unknown[] = [];
  for (let row = 0; row < batch.count; row++) {
    if (self !== undefined) x.self = self[row]!;
    for (const { slot, at } of variables) x.slots[slot] = at(row);
    x.stepsLeft = budget;
    x.turn++;
    values.push(withinSteps(run, x));
    cost[owner[row]!]! += budget - x.stepsLeft;
  }
  x.stepsLeft = budget;
  return values;
}

/** What takes too many steps is judged by itself anyway. */
function withinSteps(run: Run, x: Evaluation): unknown {
  try {
    return run(x);
  } catch (error) {
    if (error !== tooExpensive) throw error;
    x.stepsLeft = -Infinity;
    return undefined;
  }
}

/** Values as they are kept. */
function packed(values: readonly unknown[], kind: VectorKind, element: VectorKind): Vector {
  switch (kind) {
    case 'truths': {
      const out = bytes(values.length);
      for (let row = 0; row < values.length; row++) out[row] = truth(values[row]);
      return out;
    }
    case 'numbers': {
      const out = floats(values.length);
      for (let row = 0; row < values.length; row++)
        out[row] = (values[row] as number) ?? Number.NaN;
      return out;
    }
    case 'components': {
      const out = ints(values.length);
      for (let row = 0; row < values.length; row++) out[row] = (values[row] as number) ?? -1;
      return out;
    }
    case 'values':
      return values as unknown[];
    case 'lists':
      return packedLists(values as readonly (readonly unknown[] | undefined)[], element);
  }
}

function packedLists(
  lists: readonly (readonly unknown[] | undefined)[],
  element: VectorKind,
): Lists {
  const count = lists.length;
  const [start, end, unknown] = [ints(count), ints(count), bytes(count)];
  let total = 0;
  for (const list of lists) total += list?.length ?? 0;
  const all: unknown[] = [];
  let some = false;
  for (let row = 0; row < count; row++) {
    const list = lists[row];
    start[row] = all.length;
    unknown[row] = list === undefined ? 1 : 0;
    if (list === undefined) some = true;
    else for (const item of list) all.push(item);
    end[row] = all.length;
  }
  return {
    start,
    end,
    data: packed(all, element, 'values') as Lists['data'],
    unknown: some ? unknown : undefined,
  };
}
