import type { Id } from '#shared/base/ids.ts';
import { holds, type Box } from '#shared/layout/card-geometry.ts';
import {
  selectComponents,
  selection,
  selectThings,
  toggleComponent,
} from '#renderer/state/shown/selection.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { levelOf } from '../scene/scene-state.ts';
import { membersHere, membersOf } from '../model/members.ts';
import { notesWithin } from './selected-notes.ts';

/** Selects a component, or what is in a group. */
export const select = (model: CanvasModel, on: Id): void =>
  selectComponents(membersOf(model.tree, on));

/** Whether a component, or all that is in a group, is selected. */
export function isSelected(model: CanvasModel, on: Id): boolean {
  const chosen = new Set(selection.get().components);
  return membersOf(model.tree, on).every((id) => chosen.has(id));
}

/** Adds a component, or what is in a group, to the selection; takes it out where it is in it. */
export function toggle(model: CanvasModel, on: Id): void {
  if (model.plan.component(on) !== undefined) return toggleComponent(on);
  const members = membersOf(model.tree, on);
  const { components, notes } = selection.get();
  const others = components.filter((id) => !members.includes(id));
  selectThings(isSelected(model, on) ? others : [...others, ...members], notes);
}

/** Selects what a rectangle takes. */
export function selectWithin(model: CanvasModel, box: Box, adds: boolean): void {
  const ids = [...new Set(takenWithin(model, box).flatMap((id) => membersHere(model.tree, id)))];
  const noteIds = notesWithin(model, box).map(({ id }) => id);
  if (!adds) return selectThings(ids, noteIds);
  const { components, notes } = selection.get();
  selectThings([...new Set([...components, ...ids])], [...new Set([...notes, ...noteIds])]);
}

/** What a rectangle takes: the cards that it touches, and the containers and frames of groups that it holds whole. */
export const takenWithin = (model: CanvasModel, box: Box): Id[] =>
  model.grid
    .within(box)
    .filter(
      (slot) => model.boxes.level[slot] === levelOf.card || holdsWhole(box, model.boxAt(slot)),
    )
    .map((slot) => model.slots.idAt(slot));

const holdsWhole = (box: Box, inner: Box): boolean =>
  holds(box, inner) && inner.x + inner.w < box.x + box.w && inner.y + inner.h < box.y + box.h;
