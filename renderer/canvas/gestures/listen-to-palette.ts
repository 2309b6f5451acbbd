import { draggedItem } from '#renderer/state/window/dragged-item.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import type { Gesture } from './gesture-state.ts';
import type { Listen } from './listen.ts';
import { paletteDropped, paletteOver } from './palette-drop.ts';

/** What is dragged from the palette over the canvas, and dropped on it. */
export function listenToPalette(
  listen: Listen,
  view: CanvasView,
  host: HTMLElement,
  gesture: Store<Gesture | undefined>,
): void {
  listen('dragover', (event) => {
    if (draggedItem.get() === undefined) return;
    // Always taken, so that a drop in the wrong place can say why instead of doing nothing.
    event.preventDefault();
    const fits = paletteOver(view, host, gesture, event);
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = fits ? 'copy' : 'link';
  });
  listen('dragleave', (event) => {
    if (!host.contains(event.relatedTarget as globalThis.Node | null)) gesture.set(undefined);
  });
  listen('drop', (event) => {
    if (draggedItem.get() === undefined) return;
    event.preventDefault();
    paletteDropped(view, host, gesture, event);
  });
}
