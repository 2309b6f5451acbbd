import type { Id } from '#shared/base/ids.ts';
import { boxGap, grid, overlap, withRoom, type Box, type Point } from './card-geometry.ts';
import type { WorkingLayout } from './working-layout.ts';

/**
 * Containers that come to hold more grow: what stood beside them without touching them, and would be covered now, moves on to the
 * right or down, and what that would cover after it. What is locked stays, and so does what was covered before.
 */
export function makeRoom(layout: WorkingLayout): void {
  const containers = [...layout.after.children.keys()].filter(
    (id) => layout.was.has(id) && layout.before.parents.get(id) === layout.after.parents.get(id),
  );
  const depths = new Map(containers.map((id) => [id, layout.depth(id)]));
  // Inner ones first: what they push apart makes those round them larger.
  for (const id of containers.sort((a, b) => depths.get(b)! - depths.get(a)!)) {
    const [{ w, h }, now] = [layout.was.get(id)!, layout.is.get(id)!];
    // It may have been moved already with all that stands beside it.
    if (now.w > w || now.h > h) push(layout, { id, old: { ...now, w, h }, now });
  }
}

/** Something that takes more room than it did, or stands elsewhere. */
interface Pusher {
  readonly id: Id;
  readonly old: Box;
  readonly now: Box;
}

/** Moves on what one comes to cover, and what those come to cover. */
function push(layout: WorkingLayout, first: Pusher): void {
  const pushers = [first];
  for (let pusher = pushers.pop(); pusher !== undefined; pusher = pushers.pop()) {
    for (const id of layout.besides(pusher.id)) {
      const old = layout.is.get(id)!;
      const by = layout.was.has(id) ? pushedBy(pusher, old) : undefined;
      if (by === undefined || !layout.isFree(id)) continue;
      layout.shift(id, by);
      pushers.push({ id, old, now: layout.is.get(id)! });
    }
  }
}

/** How far a box has to move for what is beside it; undefined if it may stay. */
function pushedBy({ old, now }: Pusher, box: Box): Point | undefined {
  const [right, down] = [box.x - (old.x + old.w), box.y - (old.y + old.h)];
  // What stood to the left, above or over it was not in its way and is not driven round it.
  if (right < 0 && down < 0) return undefined;
  const gap = Math.min(boxGap, Math.max(right, down));
  if (!overlap(withRoom(now, gap), box)) return undefined;
  const dx = right < 0 ? Infinity : onGrid(now.x + now.w + gap - box.x);
  const dy = down < 0 ? Infinity : onGrid(now.y + now.h + gap - box.y);
  return dx <= dy ? { x: dx, y: 0 } : { x: 0, y: dy };
}

/** What stood on the grid stands on it again. */
const onGrid = (distance: number): number => Math.ceil(distance / grid) * grid;
