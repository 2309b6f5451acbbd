import type { Id } from '#shared/base/ids.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import type { Component } from '#shared/plan/records.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { dropMeaning, type DropMeaning } from './drop-rules.ts';
import { droppedComponent } from './dropped-item.ts';

/** What dropping several components means; undefined where it would mean different things. `over` are the components under the pointer. */
export function commonMeaning(
  model: CanvasModel,
  ids: readonly Id[],
  lane: DrawnLane | undefined,
  over: readonly Component[],
): DropMeaning | undefined {
  const meanings = ids.map((id) =>
    dropMeaning(droppedComponent(model.plan, model.plan.component(id)!), lane, over),
  );
  const [first] = meanings;
  const agree = meanings.every(
    (other) => JSON.stringify(keyOf(other)) === JSON.stringify(keyOf(first)),
  );
  return agree ? first : undefined;
}

/** What of a meaning must be alike for a drag of several components. */
function keyOf(meaning: DropMeaning | undefined): readonly unknown[] {
  if (meaning === undefined) return [];
  return meaning.kind === 'inside'
    ? [meaning.kind, meaning.container]
    : [meaning.kind, meaning.lane];
}
