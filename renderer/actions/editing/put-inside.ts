import type { Id } from '#shared/base/ids.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { t } from '#shared/words/t.ts';

/** Puts components into one that can hold them, as a drop on it does: one undo step. */
export function putInside(ids: readonly Id[], container: Id): void {
  const port = canvasPort.get();
  port?.putInside(ids, container);
  port?.reveal(ids);
  const holder = openSession()?.plan.component(container)?.name;
  if (holder !== undefined) announce(t`Moved into ${holder}`);
}

/** Takes what is selected out of what it lies in. */
export function takeOutSelection(): void {
  canvasPort.get()?.putInside(selection.get().components, null);
  announce(t`Taken out`);
}
