import type { Id } from '#shared/base/ids.ts';
import { cardSize, type Point } from '#shared/layout/card-geometry.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import { containerAround, withDescendants } from '#shared/layout/drawn-tree.ts';
import { freeInside } from '#shared/layout/free-inside.ts';
import type { CommandParams } from '#shared/commands/all-commands.ts';
import type { Move } from '#shared/commands/command-params.ts';
import { addedComponents, addedNotes } from '#renderer/actions/editing/added-components.ts';
import { selectThings } from '#renderer/state/shown/selection.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import type { DropMeaning } from '../gestures/drop-rules.ts';
import type { GroupDrop, JoinedFrame } from '../gestures/group-drop.ts';
import { unlocked } from '../model/locks.ts';
import { notesBy, notesMoved, selectedNotes } from './selected-notes.ts';
import type { RelationChoice } from '../relating/relation-choices.ts';

/** The outermost of some components: those that do not lie in another of them. */
export function outermost(model: CanvasModel, ids: readonly Id[]): Id[] {
  const all = new Set(ids);
  return ids.filter((id) => !containersOf(model.tree.whole, id).some((outer) => all.has(outer)));
}

/** Where these and all that lies in them go when they are moved by a distance. */
export function movesBy(model: CanvasModel, ids: readonly Id[], dx: number, dy: number): Move[] {
  return outermost(model, ids)
    .flatMap((id) => withDescendants(model.tree.whole, id))
    .flatMap((id) => {
      const component = model.plan.component(id);
      return component === undefined ? [] : [{ id, x: component.x + dx, y: component.y + dy }];
    });
}

/** The distance, no further than keeps each outermost card inside its lane. */
export function keptInLane(model: CanvasModel, ids: readonly Id[], dx: number, dy: number): Point {
  let [x, y] = [dx, dy];
  for (const id of ids) {
    const box = model.laneBoxes.get(id);
    if (box === undefined || containerAround(model.tree, id) !== undefined) continue;
    x = Math.max(x, -box.x);
    y = Math.max(y, -box.y);
  }
  return { x, y };
}

/** Moves components with all that lies in them, and the selected notes: one undo step. */
export function moveBy(view: CanvasView, ids: readonly Id[], dx: number, dy: number): void {
  const free = unlocked(view.model, ids);
  const by = keptInLane(view.model, free, dx, dy);
  if (by.x === 0 && by.y === 0) return;
  const moves = movesBy(view.model, free, by.x, by.y);
  const notes = notesBy(view.model, by);
  if (moves.length + notes.length > 0)
    view.session.run('move-components', { moves, alone: true, notes });
}

/**
 * Puts copies of components, with all that lies in them, and of the selected notes at a distance, perhaps outside of what they lie in,
 * and selects them: one undo step.
 */
export function copyTo(
  view: CanvasView,
  ids: readonly Id[],
  dx: number,
  dy: number,
  isOutside: boolean,
): void {
  const by = keptInLane(view.model, ids, dx, dy);
  runCopy(
    view,
    {
      ids: withInside(view.model, ids),
      dx: by.x,
      dy: by.y,
      ...(isOutside ? { inside: null } : {}),
    },
    { x: 0, y: 0 },
  );
}

/** Copies components, and the selected notes, which go further by a distance. */
function runCopy(
  { session, model }: CanvasView,
  copies: CommandParams<'duplicate-components'>,
  further: Point,
): void {
  const notes = selectedNotes(model.plan).map(({ id }) => id);
  const outcome = session.run(
    'duplicate-components',
    notes.length === 0 ? copies : { ...copies, notes },
    (change) => notesMoved(model, change, further),
  );
  if (!outcome.ok || outcome.value.change.length === 0) return;
  const { change } = outcome.value;
  selectThings(outermost(model, addedComponents(change)), addedNotes(change));
}

/** Components with all that lies in them, hidden and collapsed ones too. */
export const withInside = (model: CanvasModel, ids: readonly Id[]): Id[] =>
  [...new Set(ids.flatMap((id) => withDescendants(model.tree.whole, id)))].filter(
    (id) => model.plan.component(id) !== undefined,
  );

/**
 * Puts components into a container, in a row under what it, or the group in it that they come to be in, holds: one undo step. The
 * selected notes go by the distance of the drag.
 */
export function dropInside(
  view: CanvasView,
  ids: readonly Id[],
  meaning: Extract<DropMeaning, { kind: 'inside' }>,
  by: Point = { x: 0, y: 0 },
  joins?: JoinedFrame,
): void {
  const { session } = view;
  if (!meaning.isDrawnInside) {
    for (const from of ids)
      session.run('relate', { kind: meaning.relation, from, to: meaning.container });
    return;
  }
  const moves = movesInto(view.model, ids, joins?.frame ?? meaning.container);
  const notes = notesBy(view.model, by);
  const into = { ids, inside: meaning.container, moves, notes, ...said(joins?.group) };
  session.run('place-inside', into);
}

/** Where components and all that lies in them go when they are put into a container, or the frame of a group: each to a free place. */
function movesInto(model: CanvasModel, ids: readonly Id[], frame: Id): Move[] {
  const { tree, laneBoxes } = model;
  const outer = tree.components.get(frame)!;
  const staying = (tree.children.get(frame) ?? []).filter((id) => !ids.includes(id));
  const taken = staying.map((id) => laneBoxes.get(id)!);
  return ids.flatMap((id) => {
    const box = laneBoxes.get(id)!;
    const { kind } = tree.whole.components.get(id)!;
    const size = tree.whole.children.has(id) ? box : cardSize(kind, outer.lane, true);
    const at = freeInside(outer, laneBoxes.get(frame)!, taken, size);
    taken.push({ ...at, w: size.w, h: size.h });
    return movesBy(model, [id], at.x - box.x, at.y - box.y);
  });
}

/** Puts copies of components into a container, and selects them: one undo step. Copies of the selected notes go by the distance of the drag. */
export function copyInside(view: CanvasView, ids: readonly Id[], container: Id, by: Point): void {
  const { model } = view;
  const copies = {
    ids: withInside(model, ids),
    dx: 0,
    dy: 0,
    moves: movesInto(model, ids, container),
    inside: container,
  };
  runCopy(view, copies, by);
}

/** Takes components out of what they lie in, to where they were dropped, and perhaps into a group there: one undo step. */
export function takeOut(
  view: CanvasView,
  ids: readonly Id[],
  dx: number,
  dy: number,
  group?: Id,
): void {
  const { model, session } = view;
  const moves = movesBy(model, ids, dx, dy);
  const notes = notesBy(model, { x: dx, y: dy });
  session.run('place-inside', { ids, inside: null, moves, notes, ...said(group) });
}

const said = (group: Id | undefined): { readonly group?: Id } =>
  group === undefined ? {} : { group };

/** Moves components, and puts some of them into another group or out of theirs: one undo step. */
export function changeGroup(
  view: CanvasView,
  { ids, into }: GroupDrop,
  roots: readonly Id[],
  by: Point,
): void {
  const moves = movesBy(view.model, roots, by.x, by.y);
  const notes = notesBy(view.model, by);
  view.session.run('set-group', { ids, group: into?.group ?? null, moves, notes });
}

/** Joins two components as chosen. */
export function relate(view: CanvasView, choice: RelationChoice): void {
  view.session.run('relate', { kind: choice.kind, from: choice.from.id, to: choice.to.id });
}
