import type { Id } from '#shared/base/ids.ts';
import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { Listen } from '../gestures/listen.ts';
import { noteUnder } from '../gestures/note-under.ts';
import type { PointerGestures } from '../gestures/pointer-gestures.ts';
import type { StageState } from '../gestures/stage-state.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { membersOf } from '../model/members.ts';
import { pressKey } from './keyboard.ts';
import { menuHere } from './menu-here.ts';

/** Keys on the canvas itself, and where they go on from when it is come back to. */
export function listenToKeys(
  listen: Listen,
  view: CanvasView,
  host: HTMLElement,
  pointer: PointerGestures,
  { focused, stood, menu }: StageState,
  signal: AbortSignal,
): void {
  listen('keydown', (event) => {
    // A note that is dragged has the keyboard.
    if (event.key === 'Escape' && noteUnder(event.target) !== undefined && pointer.cancel()) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (event.target !== host) return;
    const done = pressKey(event, {
      view,
      focused,
      stood,
      openMenu: () => menu.set(menuHere(view, focused.get())),
      cancel: () => pointer.cancel(),
      inspect: () => requestFocus('inspector'),
    });
    if (done) event.preventDefault();
  });
  listen('focus', () => {
    // Come back by keyboard: it goes on from what is selected.
    const last = selection.get().components.at(-1);
    if (!host.matches(':focus-visible')) return;
    focused.set(last);
    if (last !== undefined) stood.set(view.model.boxOf(last) ?? stood.get());
  });
  listen('blur', () => focused.set(undefined));
  signal.addEventListener('abort', followSelection(view, host, focused));
  signal.addEventListener('abort', followCollapsed(view, focused));
}

/** Where what the keyboard is on is collapsed into a card, it is on that card, and so is the selection. */
function followCollapsed(view: CanvasView, focused: Store<Id | undefined>): () => void {
  return view.picture.subscribe(() => {
    const id = focused.get();
    const card = id === undefined ? undefined : view.model.tree.standIns.get(id);
    if (card === undefined) return;
    focused.set(card);
    const { components } = selection.get();
    if (components.length === 1 && components[0] === id)
      selectComponents(membersOf(view.model.tree, card));
  });
}

/**
 * What is placed, copied or shown by a key while the keyboard is here becomes what it is on. What it is on stays where that is selected
 * too, or was only taken out.
 */
function followSelection(
  view: CanvasView,
  host: HTMLElement,
  focused: Store<Id | undefined>,
): () => void {
  let before = selection.get().components;
  return selection.subscribe(() => {
    const { components } = selection.get();
    const last = components.at(-1);
    const isNew = last !== undefined && !before.includes(last);
    before = components;
    const id = focused.get();
    if (!isNew || id === undefined || document.activeElement !== host) return;
    const members = membersOf(view.model.tree, id);
    if (!members.some((member) => components.includes(member))) focused.set(last);
  });
}
