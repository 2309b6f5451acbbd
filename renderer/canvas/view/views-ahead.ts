import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import { openSession, screen } from '#renderer/state/session/workspace.ts';
import { readTheme } from '../scene/scene-theme.ts';
import { CanvasView } from './canvas-view.ts';
import { keptSize } from './kept-size.ts';

/** The view of the plan that is about to be shown, which no canvas has taken yet. */
let ahead: CanvasView | undefined;

/**
 * Has plans painted as soon as they are opened: before the window is made of them, which takes nearly as long again. `begin` gives
 * the view that paints a plan, or none where it is not known for how large a canvas.
 */
export function paintAhead(begin = begun): () => void {
  let shown = openSession();
  return screen.subscribe(() => {
    const before = shown;
    shown = openSession();
    if (shown === before) return;
    ahead?.close();
    ahead = undefined;
    // Another scenario is looked at where the one before was, which says so as it goes.
    if (shown !== undefined && shown.planId !== before?.planId) ahead = begin(shown);
  });
}

/** The view of a session for a canvas: the one that was begun ahead, or one that begins with the canvas. */
export function viewOf(session: PlanSession): CanvasView {
  if (ahead?.session !== session) return new CanvasView(session);
  const view = ahead;
  ahead = undefined;
  return view;
}

function begun(session: PlanSession): CanvasView | undefined {
  const size = keptSize();
  if (size === undefined) return undefined;
  const view = new CanvasView(session);
  view.begin(size, readTheme(document.body));
  return view;
}
