import type { Id } from '#shared/base/ids.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import type { DrawnTree } from '#shared/layout/drawn-tree.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import type { CanvasModel } from './canvas-model.ts';

/** Whether gestures may not move something: it is locked, or something around it is. */
export const isLocked = ({ whole }: DrawnTree, id: Id): boolean =>
  [id, ...containersOf(whole, id)].some((each) => whole.components.get(each)?.locked === true);

/** Those of some components that gestures may move; says what is locked. */
export function unlocked(model: CanvasModel, ids: readonly Id[]): Id[] {
  const locked = ids.filter((id) => isLocked(model.tree, id));
  if (locked.length > 0) notifyRefusal(lockedWords(model, locked));
  return ids.filter((id) => !locked.includes(id));
}

function lockedWords(model: CanvasModel, [first, ...more]: readonly Id[]): string {
  const name = model.plan.component(first!)?.name ?? t`This`;
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
