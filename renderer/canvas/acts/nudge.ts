import { announce } from '#renderer/state/telling/announcement.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { spokenNotePlace, spokenPlace } from '../keyboard/spoken.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { moveBy } from './canvas-acts.ts';

/** Moves what is selected, notes too, and says where it stands then: its first component, else its first note. */
export function nudge(view: CanvasView, dx: number, dy: number): void {
  const { components, notes } = selection.get();
  const [component, note] = [components[0], notes[0]];
  const count = components.length + notes.length;
  if (count === 0) return;
  moveBy(view, components, dx, dy);
  const { plan } = view.session;
  announce(
    component === undefined
      ? spokenNotePlace(plan, note!, count)
      : spokenPlace(plan, component, count),
  );
}
