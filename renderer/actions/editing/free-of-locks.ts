import type { Id } from '#shared/base/ids.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import { drawnTree, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Whether acts leave something where it is: it is locked, or something around it is. */
export const isLocked = ({ whole }: DrawnTree, id: Id): boolean =>
  [id, ...containersOf(whole, id)].some((each) => whole.components.get(each)?.locked === true);

/** Those of some components that may be moved or removed; says what is locked. `tree` is what the canvas has drawn, where it has. */
export function freeOfLocks(
  plan: PlanView,
  ids: readonly Id[],
  tree: DrawnTree = drawnTree(plan),
): Id[] {
  const locked = ids.filter((id) => isLocked(tree, id));
  if (locked.length > 0) notifyRefusal(lockedWords(plan, locked));
  return ids.filter((id) => !locked.includes(id));
}

function lockedWords(plan: PlanView, [first, ...more]: readonly Id[]): string {
  const name = plan.component(first!)?.name ?? t`This`;
  return more.length === 0
    ? t`${name} is locked and stays. Unlock it to move or remove it.`
    : counted(
        more.length,
        {
          one: '{1} and {0} more are locked and stay. Unlock them to move or remove them.',
          other: '{1} and {0} more are locked and stay. Unlock them to move or remove them.',
        },
        name,
      );
}
