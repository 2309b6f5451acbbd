import type { Id } from '#shared/base/ids.ts';
import { isPillarLane } from '#shared/catalogue/layers.ts';
import type { Change } from '#shared/plan/change.ts';
import { cardGap, cardSize, overlap, type Point } from './card-geometry.ts';
import { containersOf } from './common-group.ts';
import { freeInside } from './free-inside.ts';
import type { WorkingLayout } from './working-layout.ts';

/**
 * What comes into a container, and what comes out of one, by a relation alone: without being told where it stands. Inner ones first.
 * What is locked stays.
 */
export function unplaced(layout: WorkingLayout, change: Change) {
  const placed = placedBy(change);
  const moving = newlyHeld(layout).filter((id) => !placed.has(id) && layout.isFree(id));
  const { parents } = layout.after;
  return {
    arriving: moving.filter((id) => parents.has(id)),
    leaving: moving.filter((id) => !parents.has(id)),
  };
}

/**
 * Puts what arrives in containers to a free place there: else their frames would be drawn as far as wherever it stood. It has been
 * lifted before, from what it comes to lie in.
 */
export function moveIn(layout: WorkingLayout, lifted: ReadonlyMap<Id, Id>): void {
  for (const [id, container] of lifted) layout.putIn(id, container, within(layout, container, id));
}

/** Moves what leaves a container out of its frame, to where nothing is. */
export function moveOut(layout: WorkingLayout, leaving: readonly Id[]): void {
  for (const id of leaving) {
    const [{ x, y }, box] = [outside(layout, id), layout.is.get(id)!];
    layout.shift(id, { x: x - box.x, y: y - box.y });
  }
}

/** Components that a change puts somewhere itself. */
const placedBy = (change: Change): ReadonlySet<Id> =>
  new Set(
    change.flatMap((patch) =>
      patch.op === 'set' && patch.table === 'component' && (patch.key === 'x' || patch.key === 'y')
        ? [patch.id]
        : [],
    ),
  );

/** What was there already and comes to lie in something else, or in nothing; inner ones first. */
function newlyHeld(layout: WorkingLayout): Id[] {
  const { before, after } = layout;
  return [...after.components.keys()]
    .filter((id) => before.components.has(id) && before.parents.get(id) !== after.parents.get(id))
    .sort((a, b) => layout.depth(b) - layout.depth(a));
}

/** A free place in a container. */
function within({ after, is }: WorkingLayout, container: Id, id: Id): Point {
  const outer = after.components.get(container)!;
  const held = (after.children.get(container) ?? []).map((other) => is.get(other)!);
  const { kind } = after.components.get(id)!;
  const size = after.children.has(id) ? is.get(id)! : cardSize(kind, outer.lane, true);
  return freeInside(outer, is.get(container)!, held, size);
}

/** Where it stands if that is free, else beside the frame it lay in, else the first free place under that. */
function outside(layout: WorkingLayout, id: Id): Point {
  const box = layout.is.get(id)!;
  const taken = layout.besides(id).map((other) => layout.is.get(other)!);
  const isFree = ({ x, y }: Point) => !taken.some((other) => overlap({ ...box, x, y }, other));
  const outermost = containersOf(layout.before, id).at(-1)!;
  const frame = layout.is.get(outermost) ?? layout.was.get(outermost)!;
  const beside = { x: frame.x + frame.w + cardGap, y: box.y };
  const isPillar = isPillarLane(layout.after.components.get(id)!.lane);
  for (const place of isPillar ? [box] : [box, beside]) if (isFree(place)) return place;
  for (let y = frame.y + frame.h + cardGap; ; y += box.h + cardGap)
    if (isFree({ x: frame.x, y })) return { x: frame.x, y };
}
