import type { Id } from '#shared/base/ids.ts';
import type { Lane } from '#shared/catalogue/layers.ts';
import type { Change } from '#shared/plan/change.ts';
import {
  boundsOf,
  boxGap,
  cardGap,
  frameOf,
  isCompact,
  isHost,
  overlap,
  stackGap,
  type Point,
} from './card-geometry.ts';
import { containersOf } from './common-group.ts';
import type { WorkingLayout } from './working-layout.ts';

/** What stands side by side in a container goes on in a new row from here on. */
const widestRow = 1200;

/**
 * What a change puts into a container by a relation alone, without saying where it stands, moves there: under or beside what the
 * container holds already. Else the frame would be drawn as far as wherever it stood. What is locked stays.
 */
export function moveIn(layout: WorkingLayout, change: Change): void {
  const waiting = new Set(unplaced(layout, change).filter((id) => layout.after.parents.has(id)));
  for (const id of waiting) {
    waiting.delete(id);
    moveTo(layout, id, within(layout, layout.after.parents.get(id)!, id, waiting));
  }
}

/** What a change takes out of a container, without saying where it stands, moves out of its frame to where nothing is. What is locked stays. */
export function moveOut(layout: WorkingLayout, change: Change): void {
  for (const id of unplaced(layout, change))
    if (!layout.after.parents.has(id)) moveTo(layout, id, outside(layout, id));
}

function moveTo(layout: WorkingLayout, id: Id, { x, y }: Point): void {
  const box = layout.is.get(id)!;
  layout.shift(id, { x: x - box.x, y: y - box.y });
}

/** What may be moved of that which comes to lie in something else, or in nothing, and is put nowhere; inner ones first. */
function unplaced(layout: WorkingLayout, change: Change): Id[] {
  const placed = placedBy(change);
  return newlyHeld(layout).filter((id) => !placed.has(id) && layout.isFree(id));
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

/** A free place in a container: on a machine under what it holds, elsewhere beside it. What waits for a place of its own has none yet. */
function within(layout: WorkingLayout, container: Id, id: Id, waiting: ReadonlySet<Id>): Point {
  const outer = layout.after.components.get(container)!;
  const held = layout.after.children.get(container)!.filter((other) => other !== id);
  const there = held.filter((other) => !waiting.has(other)).map((other) => layout.is.get(other)!);
  const round = boundsOf(there);
  if (round === undefined) {
    const { x, y } = layout.was.get(container) ?? outer;
    const { padding, header } = frameOf(outer.kind);
    return { x: x + padding, y: y + header };
  }
  const { w, h } = layout.is.get(id)!;
  const isBeside = !isHost(outer.kind) && round.w + boxGap + w <= widestRow;
  if (isBeside) return { x: round.x + round.w + boxGap, y: round.y };
  return { x: round.x, y: round.y + round.h + (isCompact({ w, h }) ? stackGap : boxGap) };
}

/** Where it stands if that is free, else beside the frame it lay in, else the first free place under that. */
function outside(layout: WorkingLayout, id: Id): Point {
  const box = layout.is.get(id)!;
  const taken = layout.besides(id).map((other) => layout.is.get(other)!);
  const isFree = ({ x, y }: Point) => !taken.some((other) => overlap({ ...box, x, y }, other));
  const outermost = containersOf(layout.before, id).at(-1)!;
  const frame = layout.is.get(outermost) ?? layout.was.get(outermost)!;
  const beside = { x: frame.x + frame.w + cardGap, y: box.y };
  const isPillar = pillars.has(layout.after.components.get(id)!.lane);
  for (const place of isPillar ? [box] : [box, beside]) if (isFree(place)) return place;
  for (let y = frame.y + frame.h + cardGap; ; y += box.h + cardGap)
    if (isFree({ x: frame.x, y })) return { x: frame.x, y };
}

const pillars: ReadonlySet<Lane> = new Set(['security', 'management']);
