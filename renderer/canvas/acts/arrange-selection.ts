import type { Id } from '#shared/base/ids.ts';
import { boundsOf, type Box } from '#shared/layout/card-geometry.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import type { Arrangement } from '#renderer/state/shown/canvas-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { arrangedBoxes } from './arranged-boxes.ts';
import { movesBy, outermost } from './canvas-acts.ts';
import { unlocked } from '../model/locks.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { t } from '#shared/words/t.ts';
import { membersHere, wholeGroups } from '../model/members.ts';

/** What is arranged as one: a component with all that lies in it, or a group that is selected whole. */
interface Item {
  readonly ids: readonly Id[];
  readonly box: Box;
  readonly lane: string;
}

const labels: Readonly<Record<Arrangement, string>> = {
  left: t`Align left`,
  centre: t`Align centres`,
  right: t`Align right`,
  top: t`Align top`,
  middle: t`Align middles`,
  bottom: t`Align bottom`,
  'spread-across': t`Distribute horizontally`,
  'spread-down': t`Distribute vertically`,
  'same-spacing': t`Give the same space`,
};

/** Aligns or distributes what is selected, each lane by itself, containers with what they hold: one undo step. */
export function arrangeSelection(view: CanvasView, how: Arrangement): void {
  const { model, session } = view;
  const moves = [...Map.groupBy(itemsOf(model), ({ lane }) => lane).values()].flatMap((items) => {
    const by = arrangedBoxes(
      items.map(({ box }) => box),
      how,
    );
    return items.flatMap(({ ids }, index) => movesBy(model, ids, by[index]!.x, by[index]!.y));
  });
  const changed = moves.filter(({ id, x, y }) => {
    const component = model.plan.component(id);
    return component !== undefined && (component.x !== x || component.y !== y);
  });
  if (changed.length === 0) return;
  const planned = runCommand(
    session.plan,
    'move-components',
    { moves: changed, alone: true },
    session.context,
  );
  if (planned.ok) session.commit(labels[how], planned.value.change);
  else session.refusal.set(planned.error.message);
}

function itemsOf(model: CanvasModel): Item[] {
  const chosen = unlocked(
    model,
    outermost(
      model,
      selection.get().components.filter((id) => model.slotOf(id) !== undefined),
    ),
  );
  const groups = outermost(model, wholeGroups(model.tree, new Set(chosen)));
  const grouped = groups.map((id) => ({ id, ids: membersHere(model.tree, id) }));
  const inGroups = new Set(grouped.flatMap(({ ids }) => ids));
  const single = chosen.filter((id) => !inGroups.has(id)).map((id) => ({ id, ids: [id] }));
  return [...grouped, ...single].flatMap(({ id, ids }) => {
    const box = boundsOf([model.boxOf(id)].filter((one) => one !== undefined));
    const lane = model.tree.whole.components.get(id)?.lane;
    return box === undefined || lane === undefined ? [] : [{ ids, box, lane }];
  });
}
