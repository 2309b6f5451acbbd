import type { Batch } from './batch.ts';
import type { ColumnTest } from './columns.ts';
import type { ListsOf } from './navigation.ts';
import { bytes } from './room.ts';
import { no, open, yes, type Truths } from './vectors.ts';

/**
 * `list.exists(n, n.lane != self.lane)`, or `list.all(n, n.kind == 'server')`: `decides` is what one element settles alone.
 * Looked up element by element until one decides: nothing is laid out for those behind it.
 */
export const bulkColumnQuantified =
  (list: ListsOf, test: ColumnTest, decides: typeof no | typeof yes): ((batch: Batch) => Truths) =>
  (batch) =>
    columnQuantifiedRows(batch, list, test, decides);

function columnQuantifiedRows(
  batch: Batch,
  list: ListsOf,
  { same, column, wanted }: ColumnTest,
  decides: typeof no | typeof yes,
): Truths {
  const lists = list(batch);
  batch.spend(lists);
  const { start, end, data, unknown } = lists;
  const { pages, bits, mask } = column.values(batch.world.graph);
  const self = wanted === undefined ? batch.self : undefined;
  const settles = (decides === yes) === same;
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const text = self === undefined ? wanted : pages[self[row]! >> bits]![self[row]! & mask];
    const last = end[row]!;
    let found: number = decides === yes ? no : yes;
    for (let place = start[row]!; place < last; place++) {
      const value = pages[data[place]! >> bits]![data[place]! & mask];
      if (value === undefined || text === undefined) found = open;
      else if ((value === text) === settles) {
        found = decides;
        break;
      }
    }
    out[row] = unknown?.[row] === 1 ? open : found;
  }
  return out;
}
