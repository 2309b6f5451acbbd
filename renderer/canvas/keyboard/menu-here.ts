import type { Id } from '#shared/base/ids.ts';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import type { MenuRequest } from '../controls/canvas-menu.ts';
import { selectedNoteBoxes } from '../acts/selected-notes.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { membersOf } from '../model/members.ts';

/** The menu that a key asks for: of what the keyboard is on, else of what is selected, notes too, else of the canvas; beside it. */
export function menuHere(view: CanvasView, on: Id | undefined): MenuRequest {
  const focused = on === undefined || view.model.slotOf(on) === undefined ? undefined : on;
  const { components, relations } = selection.get();
  if (focused !== undefined && !components.includes(focused))
    selectComponents(membersOf(view.model.tree, focused));
  const lead = focused ?? components.at(-1);
  const relation = relations[0] === undefined ? undefined : view.model.plan.relation(relations[0]);
  const [noteBox] = lead === undefined ? selectedNoteBoxes(view.model) : [];
  const box = noteBox ?? view.model.boxOf(lead ?? relation?.from ?? '');
  const { x, y, zoom } = view.camera.viewport;
  const at =
    box === undefined
      ? { x: view.camera.size.w / 2, y: view.camera.size.h / 3 }
      : { x: (box.x + box.w / 2) * zoom + x, y: (box.y + box.h) * zoom + y };
  const inside = {
    x: Math.min(Math.max(at.x, 8), view.camera.size.w - 8),
    y: Math.min(Math.max(at.y, 8), view.camera.size.h - 8),
  };
  if (lead !== undefined) return { at: inside, about: 'components' };
  if (noteBox !== undefined) return { at: inside, about: 'notes' };
  return { at: inside, about: relation === undefined ? 'canvas' : 'relations' };
}
