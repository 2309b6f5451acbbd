import { announce } from '#renderer/state/telling/announcement.ts';
import { t } from '#shared/words/t.ts';
import { selectionBox } from '../acts/selected-notes.ts';
import type { CanvasView } from './canvas-view.ts';

/** One press of a zoom key or button. */
export const zoomStep = 1.25;
/** What is pressed again so soon is not told step by step, in ms. */
const settleMs = 350;

/** Zooms by key or button, and says where it came to. */
export function zoomBy(view: CanvasView, factor: number): void {
  zoomTo(view, view.camera.viewport.zoom * factor);
}

/** Zooms to so much, 1 is 100 %, and says it. */
export function zoomTo(view: CanvasView, zoom: number): void {
  view.camera.zoomTo(zoom);
  tell(() => t`Zoom ${percentOf(view)} %`);
}

/** Shows the whole plan, and says how large. */
export function fitPlan(view: CanvasView): void {
  view.camera.fitAll();
  tell(() => t`The whole plan is in view, zoom ${percentOf(view)} %`);
}

/** Shows what is selected as large as it goes, and says how large. */
export function fitSelection(view: CanvasView): void {
  view.camera.fit(selectionBox(view.model));
  tell(() => t`The selection is in view, zoom ${percentOf(view)} %`);
}

/** Does what a key means for what is in sight of the canvas; gives whether it means anything. */
export function pressSight(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  view: CanvasView,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  switch (event.key) {
    case '+':
    case '=':
      return (zoomBy(view, zoomStep), true);
    case '-':
      return (zoomBy(view, 1 / zoomStep), true);
    case '0':
      return (fitPlan(view), true);
    case '1':
      return (zoomTo(view, 1), true);
    default:
      return false;
  }
}

const percentOf = ({ camera }: CanvasView): number => Math.round(camera.viewport.zoom * 100);

let telling: ReturnType<typeof setTimeout> | undefined;

/** Who does not see the canvas hears how large it is drawn now, once it stands. */
function tell(words: () => string): void {
  clearTimeout(telling);
  telling = setTimeout(() => announce(words()), settleMs);
}
