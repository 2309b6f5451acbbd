import type { Id } from '#shared/base/ids.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';

/** Selects a component and brings it into view. */
export function revealComponent(id: Id): void {
  selectComponents([id]);
  canvasPort.get()?.reveal([id]);
}
