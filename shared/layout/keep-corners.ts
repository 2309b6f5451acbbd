import type { Id } from '#shared/base/ids.ts';
import type { Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { containersOf } from './common-group.ts';
import {
  drawnTree,
  isComponent,
  refreshTree,
  withDescendants,
  type DrawnTree,
} from './drawn-tree.ts';
import { groupBounds, refreshBounds } from './group-bounds.ts';

/**
 * A change that takes components out of containers, with what is left in them moved so that they keep their upper left corners: they
 * are drawn round what they hold, and would shrink away from where they stood. Where something locked is left nothing moves.
 */
export function keepCorners(plan: PlanView, change: Change): Change {
  const draft = new PlanDraft(plan);
  for (const patch of change) draft.take(patch);
  const before = drawnTree(plan);
  let after = drawnTree(draft);
  const [was, is] = [groupBounds(before), groupBounds(after)];
  for (const id of lessened(before, after)) {
    const [old, now] = [was.get(id)!, is.get(id)!];
    const left = withDescendants(after.whole, id).flatMap((one) => draft.component(one) ?? []);
    if (left.some(({ locked }) => locked === true)) continue;
    for (const { id: one, x, y } of left) {
      draft.set('component', one, 'x', x + old.x - now.x);
      draft.set('component', one, 'y', y + old.y - now.y);
    }
    const moved = left.map((component) => component.id);
    after = refreshTree(after, draft, moved);
    refreshBounds(after, is, moved);
  }
  return draft.change;
}

/** The containers that are still there, and directly in which is no longer all that was; inner ones first. */
function lessened(before: DrawnTree, after: DrawnTree): Id[] {
  const found = [...before.children].flatMap(([id, inside]) => {
    const node = after.components.get(id);
    if (node === undefined || !isComponent(node)) return [];
    return inside.some((inner) => after.parents.get(inner) !== id) ? [id] : [];
  });
  const depth = new Map(found.map((id) => [id, containersOf(after, id).length]));
  return found.sort((a, b) => depth.get(b)! - depth.get(a)!);
}
