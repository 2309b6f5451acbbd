import type { Id } from '#shared/base/ids.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import { showHidden } from '#renderer/actions/showing/show-hidden.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What was asked to be shown cannot be, because all of it is hidden: says so, and offers to draw it again. */
export function tellHidden(model: CanvasModel, ids: readonly Id[]): void {
  const drawn = ids.filter((id) => model.tree.whole.components.has(id));
  const [first] = drawn;
  if (first === undefined || drawn.some((id) => model.slotOf(id) !== undefined)) return;
  const covers = [...new Set(drawn.flatMap((id) => hiddenAround(model, id)))];
  const name = model.plan.component(first)?.name ?? first;
  const words =
    drawn.length === 1
      ? t`${name} is hidden.`
      : counted(drawn.length, {
          one: '{0} component is hidden.',
          other: '{0} components are hidden.',
        });
  notify(words, { action: { label: t`Show`, run: () => showHidden(covers) } });
}

/** What has to be shown for a component to be drawn: itself, and what around it is hidden. */
function hiddenAround({ tree: { whole } }: CanvasModel, id: Id): Id[] {
  return [id, ...containersOf(whole, id)].filter(
    (each) => whole.components.get(each)?.hidden === true,
  );
}
