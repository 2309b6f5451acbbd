import { grid, type Point } from '#shared/layout/card-geometry.ts';
import { addPatch, type Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Note } from '#shared/plan/records.ts';

/** How far a note goes that would lie exactly on another. */
const step = 3 * grid;

/**
 * A change whose components were moved aside, with the notes that it adds moved by as much, and further down to the right where one
 * would lie exactly on a note that is there. `before` is the change before the components were moved.
 */
export function notesAside(plan: PlanView, before: Change, aside: Change): Change {
  const added = aside.flatMap((patch) =>
    patch.op === 'add' && patch.table === 'note' ? [patch.record] : [],
  );
  if (added.length === 0) return aside;
  const by = offOthers(plan, added, distance(before, aside));
  return aside.map((patch) =>
    patch.op === 'add' && patch.table === 'note'
      ? addPatch('note', movedBy(patch.record, by))
      : patch,
  );
}

/** How far components were moved: all alike. */
function distance(before: Change, aside: Change): Point {
  for (const [index, patch] of before.entries()) {
    const after = aside[index];
    if (patch.op !== 'add' || patch.table !== 'component') continue;
    if (after?.op !== 'add' || after.table !== 'component') continue;
    return { x: after.record.x - patch.record.x, y: after.record.y - patch.record.y };
  }
  return { x: 0, y: 0 };
}

/** The distance, with steps added until none of the notes lies exactly on another. */
function offOthers(plan: PlanView, added: readonly Note[], { x, y }: Point): Point {
  const taken = new Set([...plan.all('note')].map(placeOf));
  const isFree = (by: Point) => added.every((note) => !taken.has(placeOf(movedBy(note, by))));
  for (let times = 0; ; times++) {
    const by = { x: x + times * step, y: y + times * step };
    if (isFree(by)) return by;
  }
}

const movedBy = (note: Note, { x, y }: Point): Note => ({ ...note, x: note.x + x, y: note.y + y });

const placeOf = ({ lane, x, y }: Note): string => `${lane} ${x} ${y}`;
