import type { Id } from '#shared/base/ids.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import type { Position } from '#shared/layout/blocks.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { notify } from '#renderer/state/telling/notices.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { layOut } from './lay-out.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Lays out the whole plan, or what is selected, all layers at once: one undo step; what is locked stays. */
export async function arrangePlan(view: CanvasView, what: 'plan' | 'selection'): Promise<void> {
  if (view.arranging.get() !== undefined) return;
  const only = what === 'selection' ? selection.get().components : undefined;
  const { places, stop } = layOut(view.session.plan, only);
  view.arranging.set(stop);
  const found = await places.finally(() => view.arranging.set(undefined));
  if (found === undefined) return notify(t`Arranging was stopped; everything is where it was.`);
  const label = only === undefined ? t`Arrange the plan` : t`Arrange the selection`;
  placeAt(view, found, label, lockedWords(view, only));
}

/** Puts components elsewhere in one undo step, and shows them go. */
export function placeAt(
  view: CanvasView,
  places: readonly Position[],
  label: string,
  more: readonly string[] = [],
): void {
  const { session } = view;
  const moves = places.filter(({ id, x, y }) => {
    const component = session.plan.component(id);
    return component !== undefined && (component.x !== x || component.y !== y);
  });
  if (moves.length === 0)
    return announce([t`Everything stands in order already.`, ...more].join(' '));
  const planned = runCommand(
    session.plan,
    'move-components',
    { moves, alone: true },
    session.context,
  );
  if (!planned.ok) return session.refusal.set(planned.error.message);
  view.glide(() => session.commit(label, planned.value.change));
  const said = counted(moves.length, {
    one: 'Arranged {0} component.',
    other: 'Arranged {0} components.',
  });
  announce([said, ...more].join(' '));
}

function lockedWords({ session }: CanvasView, only: readonly Id[] | undefined): readonly string[] {
  const of = only === undefined ? [...session.plan.all('component')] : [];
  const locked = of.filter((component) => component.locked === true).length;
  return locked === 0
    ? []
    : [counted(locked, { one: '{0} locked one stayed.', other: '{0} locked ones stayed.' })];
}
