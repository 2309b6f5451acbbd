import type { Id } from '#shared/base/ids.ts';
import { canvasPort, type CanvasPort } from '#renderer/state/shown/canvas-port.ts';
import { chooseLens } from '#renderer/state/shown/lens.ts';
import { onceThere } from '#renderer/state/base/once-there.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';

/** Selects components and leads to them: the keyboard stands on the first of them, which a screen reader then names. */
export function showOnCanvas(components: readonly Id[]): void {
  selectComponents(components);
  onCanvas((port) => port.reveal(components, { focus: true }));
}

/** Leads to a note, or to an entry of the decision record that lies on the canvas, likewise. */
export function showNoteOnCanvas(id: Id): void {
  onCanvas((port) => port.revealNote(id));
}

/** Does something on the canvas: what hides it, as the racks do, gives way to it. */
export function onCanvas(act: (port: CanvasPort) => void): void {
  if (canvasPort.get() === undefined) chooseLens({ name: 'layers' });
  onceThere(canvasPort, act);
}
