import type { Batch } from './batch.ts';
import { different } from './different.ts';
import { gather } from './gather.ts';
import type { ListsOf } from './navigation.ts';
import type { ComponentLists, Components } from './vectors.ts';

/** Fewer rows than this are not worth looking for the same components. */
const few = 16;

/** A way that begins at a loop variable and hangs on nothing else: walked once for each different component. */
export const eachDifferent =
  (of: ListsOf, slot: number): ListsOf =>
  (batch) =>
    eachDifferentRows(batch, of, slot);

function eachDifferentRows(batch: Batch, of: ListsOf, slot: number) {
  if (batch.count < few || batch.from === undefined) return of(batch);
  const values = batch.slot(slot, 'components') as Components;
  const once = different(values, batch.count, batch.world.graph);
  if (once.count * 2 > batch.count) return of(batch);
  const alone = batch.alone(once.count, { slot, kind: 'components', values: once.values });
  const lists = of(alone);
  const { cost, owner } = batch;
  for (let row = 0; row < batch.count; row++) cost[owner[row]!]! += alone.cost[once.placeOf[row]!]!;
  return gather(lists, 'lists', once.placeOf, batch.count) as ComponentLists;
}
