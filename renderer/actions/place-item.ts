import type { Id } from '#shared/base/ids.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import type { PaletteItem } from '#renderer/state/dragged-item.ts';
import { paletteOpen } from '#renderer/state/panels.ts';
import { selectComponents } from '#renderer/state/selection.ts';
import { openSession } from '#renderer/state/workspace.ts';
import { addedComponents } from './added-components.ts';

/** Puts a new component where there is room on its lane, selects and shows it. Gives its id, or undefined when it was refused. */
export function placeItem(item: PaletteItem): Id | undefined {
  const session = openSession();
  const port = canvasPort.get();
  if (session === undefined || port === undefined) return undefined;
  const outcome = session.run('add-component', { ...item, ...port.freePlace(item) });
  if (!outcome.ok) return undefined;
  const added = addedComponents(outcome.value.change);
  paletteOpen.set(false);
  selectComponents(added.slice(0, 1));
  port.reveal(added);
  return added[0];
}
