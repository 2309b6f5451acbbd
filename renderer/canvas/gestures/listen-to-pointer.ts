import type { Id } from '#shared/base/ids.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { isControl } from './is-control.ts';
import type { Listen } from './listen.ts';
import { noteUnder } from './note-under.ts';
import { PanGesture } from './pan-gesture.ts';
import { Pinch } from './pinch.ts';
import type { PointerGestures } from './pointer-gestures.ts';

/** Who takes what the pointer does: two fingers zoom, the middle button and the space bar pan, the rest goes to `pointer`. */
export function listenToPointer(
  listen: Listen,
  view: CanvasView,
  host: HTMLElement,
  pointer: PointerGestures,
  focused: Store<Id | undefined>,
  isSpaceHeld: () => boolean,
): void {
  const pan = new PanGesture(view, host);
  const pinch = new Pinch(view, host);
  listen('pointerdown', (event) => {
    if (pinch.down(event)) return void pointer.cancel();
    const pans = event.button === 1 || (event.button === 0 && isSpaceHeld());
    if (pans && !hasOwnDrag(event.target)) return pan.down(event);
    const note = noteUnder(event.target);
    if ((note === undefined && isControl(event.target)) || event.button !== 0) return;
    if (note === undefined) host.focus({ preventScroll: true });
    focused.set(undefined);
    pointer.down(event, note);
  });
  listen('pointermove', (event) => {
    if (!pinch.move(event) && !pan.move(event)) pointer.move(event);
  });
  listen('pointerup', (event) => {
    if (!pinch.up(event) && !pan.up()) pointer.up(event);
  });
  listen('pointercancel', (event) => {
    if (!pinch.up(event) && !pan.up()) pointer.cancel();
  });
  // Held by something else now, or let go where nobody heard it.
  listen('lostpointercapture', () => void (pan.up() || pointer.letGo()));
  // The other button, pressed while the first is held, gives up what that began: there is no menu then.
  listen('contextmenu', (event) => {
    if (!pan.up() && !pointer.letGo()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  listen('pointerleave', () => pointer.leave());
  listen('dblclick', (event) => {
    if (!isControl(event.target)) pointer.doubleClick(event);
  });
}

/** Whether a press with the space bar or the middle button belongs to what lies on the canvas: to a field, or to the small picture. */
const hasOwnDrag = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, [data-minimap], [data-legend]') !== null;
