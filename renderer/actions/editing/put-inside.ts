import type { Id } from '#shared/base/ids.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { unmountParts } from './rack-acts.ts';
import { chosenMounted } from './rack-parts.ts';
import { onCanvas } from '../showing/show-on-canvas.ts';
import { t } from '#shared/words/t.ts';

/** Puts components into one that can hold them, as a drop on it does: one undo step. */
export function putInside(ids: readonly Id[], container: Id): void {
  onCanvas((port) => {
    port.putInside(ids, container);
    port.reveal(ids);
  });
  const holder = openSession()?.plan.component(container)?.name;
  if (holder !== undefined) announce(t`Moved into ${holder}`);
}

/** Takes what is selected out of what it lies in: in front of the racks, out of those. */
export function takeOutSelection(): void {
  const session = openSession();
  const mounted = chosenMounted();
  if (session !== undefined && mounted.length > 0) return unmountParts(session, mounted);
  const { components } = selection.get();
  onCanvas((port) => port.putInside(components, null));
  announce(t`Taken out`);
}
