import type { Id } from '#shared/base/ids.ts';
import { setPatch, type Change, type Patch } from '#shared/plan/change.ts';
import type { Plan, PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { overlap } from '#shared/layout/card-geometry.ts';
import { drawnTree } from '#shared/layout/drawn-tree.ts';
import { groupBounds } from '#shared/layout/group-bounds.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { placeBeside } from './place-beside.ts';
import { withRecordsOf } from './with-records-of.ts';

/** An import's change with a place for everything it adds. */
export interface ArrangedImport {
  readonly change: Change;
  /** Components that were there before had to move. */
  readonly movedOthers: boolean;
}

/**
 * Gives what an import adds a place. An empty plan is laid out whole. In a drawn plan everything stays where people put
 * it and the new stands under it; only where that cannot be without cards over cards is the whole plan arranged anew.
 */
export function arrangeImport(plan: PlanView, change: Change): ArrangedImport {
  const after = withRecordsOf(plan);
  after.apply(change);
  const added = change.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'component' ? [patch.record] : [],
  );
  if (added.length === 0) return { change, movedOthers: false };
  const isNew = new Set(added.map(({ id }) => id));
  const before = [...plan.all('component')].filter(({ lane }) => lane !== 'planning');
  if (before.length > 0) {
    const places = placeBeside(after, isNew);
    if (places !== undefined && isTidy(moved(after, places), plan))
      return { change: placed(change, places), movedOthers: false };
  }
  const places = new Map(layoutPlan(after).map((place) => [place.id, place]));
  const moves = before.flatMap((component) => movesOf(component, places.get(component.id)));
  return { change: [...placed(change, places), ...moves], movedOthers: moves.length > 0 };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const placed = (change: Change, places: ReadonlyMap<Id, Place>): Patch[] =>
  change.map((patch) => {
    if (patch.op !== 'add' || patch.table !== 'component') return patch;
    const { x, y } = places.get(patch.record.id) ?? patch.record;
    return { ...patch, record: { ...patch.record, x, y } };
  });

function movesOf({ id, x, y }: Component, to: Place | undefined): Patch[] {
  if (to === undefined) return [];
  return [
    ...(to.x === x ? [] : [setPatch('component', id, 'x', x, to.x)]),
    ...(to.y === y ? [] : [setPatch('component', id, 'y', y, to.y)]),
  ];
}

function moved(plan: PlanView, places: ReadonlyMap<Id, Place>): Plan {
  const copy = withRecordsOf(plan);
  copy.apply(
    [...copy.all('component')].flatMap((component) => movesOf(component, places.get(component.id))),
  );
  return copy;
}

/** Whether no two brothers overlap that did not before: what people drew over each other is theirs. */
function isTidy(plan: PlanView, before: PlanView): boolean {
  const tree = drawnTree(plan);
  const boxes = groupBounds(tree);
  const was = groupBounds(drawnTree(before));
  for (const group of [...tree.roots.values(), ...tree.children.values()]) {
    const sorted = group.toSorted((a, b) => boxes.get(a)!.y - boxes.get(b)!.y);
    for (const [index, a] of sorted.entries()) {
      const box = boxes.get(a)!;
      for (let next = index + 1; next < sorted.length; next++) {
        const b = sorted[next]!;
        const other = boxes.get(b)!;
        if (other.y >= box.y + box.h) break;
        if (!overlap(box, other)) continue;
        const [oldBox, oldOther] = [was.get(a), was.get(b)];
        if (oldBox === undefined || oldOther === undefined || !overlap(oldBox, oldOther))
          return false;
      }
    }
  }
  return true;
}
