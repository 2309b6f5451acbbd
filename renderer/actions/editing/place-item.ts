import { lowerFirst } from '#shared/base/lower-first.ts';
import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import type { PaletteItem } from '#renderer/state/window/dragged-item.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { paletteOpen } from '#renderer/state/window/panels.ts';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { addedComponents } from './added-components.ts';
import { holderOf } from './holder-of.ts';
import { t } from '#shared/words/t.ts';

/**
 * Puts a new component where there is room on its lane, or in what is to hold it, there in the group that `beside` is in, if any;
 * selects and shows it. Gives its id, or undefined when it was refused.
 */
export function placeItem(item: PaletteItem, inside?: Id, beside?: Id): Id | undefined {
  const session = openSession();
  const port = canvasPort.get();
  if (session === undefined || port === undefined) return undefined;
  const free = port.freePlace(item, inside, beside);
  const where = { ...free, ...(inside === undefined ? {} : { inside }) };
  const outcome = session.run('add-component', { ...item, ...where });
  if (!outcome.ok) return undefined;
  const added = addedComponents(outcome.value.change);
  paletteOpen.set(false);
  selectComponents(added.slice(0, 1));
  port.reveal(added);
  announce(placedWords(added[0], inside, free.group));
  return added[0];
}

/** Puts a new component into the selected one, or into the nearest it lies in that can hold it, a group too. */
export function placeInSelection(item: PaletteItem): void {
  const session = openSession();
  const selected = selection.get().components.at(-1);
  if (session === undefined) return;
  if (selected === undefined) {
    return notifyRefusal(
      t`Nothing is selected to place it in. Select a component, then place again.`,
    );
  }
  const holder = holderOf(session.plan, selected, item.kind);
  const isInGroup = canvasPort.get()?.freePlace(item, holder, selected).group !== undefined;
  // Where nothing round it can hold it, the command says what could.
  placeItem(item, isInGroup ? holder : (holder ?? selected), selected);
}

function placedWords(id: Id | undefined, inside: Id | undefined, group: Id | undefined): string {
  const plan = openSession()?.plan;
  const component = id === undefined ? undefined : plan?.component(id);
  if (component === undefined) return '';
  const holder = plan?.get('group', group ?? '')?.name ?? plan?.component(inside ?? '')?.name;
  return holder === undefined
    ? t`${component.name} placed on ${lowerFirst(laneTitles[component.lane])}`
    : t`${component.name} placed in ${holder}`;
}
