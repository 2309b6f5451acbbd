import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import type { Listen } from '../gestures/listen.ts';
import type { PointerGestures } from '../gestures/pointer-gestures.ts';
import type { StageState } from '../gestures/stage-state.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { pressKey } from './keyboard.ts';
import { menuHere } from './menu-here.ts';

/** Keys on the canvas itself, and where they go on from when it is come back to. */
export function listenToKeys(
  listen: Listen,
  view: CanvasView,
  host: HTMLElement,
  pointer: PointerGestures,
  { focused, relating, menu }: StageState,
): void {
  listen('keydown', (event) => {
    if (event.target !== host) return;
    const done = pressKey(event, {
      view,
      focused,
      relating,
      openMenu: () => menu.set(menuHere(view, focused.get())),
      cancel: () => pointer.cancel(),
      inspect: () => requestFocus('inspector'),
    });
    if (done) event.preventDefault();
  });
  listen('focus', () => {
    // Come back by keyboard: it goes on from what is selected.
    const last = selection.get().components.at(-1);
    if (host.matches(':focus-visible')) focused.set(last);
  });
  listen('blur', () => focused.set(undefined));
}
