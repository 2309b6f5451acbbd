import type { Id } from '#shared/base/ids.ts';
import { isComponent } from './drawn-tree.ts';
import type { WorkingLayout } from './working-layout.ts';

/**
 * Containers out of which something is taken keep their upper left corners: they are drawn round what they hold, and would shrink
 * away from where they stood. Where something locked is left nothing moves.
 */
export function keepCorners(layout: WorkingLayout): void {
  for (const id of lessened(layout)) {
    const [old, now] = [layout.was.get(id)!, layout.is.get(id)!];
    if (layout.isFree(id)) layout.shift(id, { x: old.x - now.x, y: old.y - now.y });
  }
}

/** The containers that are still there, and directly in which is no longer all that was; inner ones first. */
function lessened(layout: WorkingLayout): Id[] {
  const { before, after } = layout;
  const found = [...before.children].flatMap(([id, inside]) => {
    const node = after.components.get(id);
    if (node === undefined || !isComponent(node)) return [];
    return inside.some((inner) => after.parents.get(inner) !== id) ? [id] : [];
  });
  return found.sort((a, b) => layout.depth(b) - layout.depth(a));
}
