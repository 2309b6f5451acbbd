import type { Id } from '#shared/base/ids.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import { selectComponents } from '#renderer/state/selection.ts';

/** Selects a component and brings it into view. */
export function revealComponent(id: Id): void {
  selectComponents([id]);
  canvasPort.get()?.reveal([id]);
}
