import { useEffect, type RefObject } from 'react';
import { isTyping } from '#renderer/actions/keyboard/is-typing.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { listenToKeys } from '../keyboard/listen-to-keys.ts';
import { canvasPortOf } from '../view/canvas-port-of.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { pressSight } from '../view/steer-sight.ts';
import { isControl } from './is-control.ts';
import { listenOn } from './listen.ts';
import { listenToPalette } from './listen-to-palette.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { noteUnder } from './note-under.ts';
import { PointerGestures } from './pointer-gestures.ts';
import { watchSpace } from './space-held.ts';
import type { StageState } from './stage-state.ts';
import { turnWheel } from './wheel.ts';

/**
 * Pointer, wheel, keys and drags from the palette: all by the model, whatever is in the document. Of a canvas that stands beside
 * the edited plan (`isBeside`) the rest of the window knows nothing.
 */
export function useGestures(
  view: CanvasView,
  hostRef: RefObject<HTMLElement | null>,
  state: StageState,
  isBeside: boolean,
): void {
  useEffect(() => {
    const host = hostRef.current;
    if (host === null) return undefined;
    const stop = new AbortController();
    listenToAll(view, host, state, stop.signal);
    if (isBeside) return () => stop.abort();
    const port = canvasPortOf(view, host, state);
    canvasPort.set(port);
    return () => {
      stop.abort();
      if (canvasPort.get() === port) canvasPort.set(undefined);
    };
  }, [view, hostRef, state, isBeside]);
}

function listenToAll(
  view: CanvasView,
  host: HTMLElement,
  state: StageState,
  signal: AbortSignal,
): void {
  const listen = listenOn(host, signal);
  const pointer = new PointerGestures(view, host, state);
  listenToPointer(listen, view, host, pointer, state.focused, watchSpace(host, signal));
  listenToPalette(listen, view, host, state.gesture);
  listenToKeys(listen, view, host, pointer, state, signal);
  listenBeside(view, host, signal);
  listen(
    'wheel',
    (event) => {
      turnWheel(view, host, event);
      pointer.again();
    },
    { passive: false, capture: true },
  );
  listen('contextmenu', (event) => {
    event.preventDefault();
    // Asked for by a key: that was answered already.
    if (event.button !== 2) return;
    const note = noteUnder(event.target);
    if (note !== undefined) state.menu.set(pointer.noteMenuAt(event, note));
    else if (!isControl(event.target)) state.menu.set(pointer.menuAt(event));
  });
}

/** From what stands over the canvas, as its bar and legends, the keys for what is in sight work too, except where something is typed. */
function listenBeside(view: CanvasView, host: HTMLElement, signal: AbortSignal): void {
  const press = (event: KeyboardEvent) => {
    const isOver = event.target instanceof Element && event.target.closest(tools) !== null;
    if (!isOver || event.defaultPrevented || isTyping(event.target)) return;
    if (pressSight(event, view)) event.preventDefault();
  };
  host.parentElement?.addEventListener('keydown', press, { signal });
}

const tools = '[data-canvas-tools], [data-legend]';
