import { draggedItem } from '#renderer/state/window/dragged-item.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { EdgePan } from './edge-pan.ts';
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
  const edge = new EdgePan(view);
  listen('dragover', (event) => {
    if (draggedItem.get() === undefined) return;
    // Always taken, so that a drop in the wrong place can say why instead of doing nothing.
    event.preventDefault();
    const fits = paletteOver(view, host, gesture, event);
    const box = host.getBoundingClientRect();
    const at = { x: event.clientX - box.left, y: event.clientY - box.top };
    // At rest the event comes again and again: each time from where the canvas has gone meanwhile.
    edge.over(at, () => void paletteOver(view, host, gesture, event));
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = fits ? 'copy' : 'link';
  });
  listen('dragleave', (event) => {
    if (host.contains(event.relatedTarget as globalThis.Node | null)) return;
    edge.stop();
    gesture.set(undefined);
  });
  listen('drop', (event) => {
    if (draggedItem.get() === undefined) return;
    event.preventDefault();
    edge.stop();
    paletteDropped(view, host, gesture, event);
  });
}
