import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import {
  boxGap,
  cardSize,
  overlap,
  snapped,
  type DrawnLane,
  type Point,
} from '#shared/layout/card-geometry.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import { containerAround, withDescendants } from '#shared/layout/drawn-tree.ts';
import { placeInside } from '#shared/layout/place-new.ts';
import { setPatch, type Change } from '#shared/plan/change.ts';
import { addedComponents } from '#renderer/actions/added-components.ts';
import type { PaletteItem } from '#renderer/state/dragged-item.ts';
import type { PlanSession } from '#renderer/state/plan-session.ts';
import { selectComponents } from '#renderer/state/selection.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { GroupDrop } from './group-drop.ts';
import type { DropMeaning } from './drop-rules.ts';
import type { RelationChoice } from './relation-choices.ts';
import type { CanvasView } from './canvas-view.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { unlocked } from './locks.ts';

/** Puts a new component where it was dropped, and selects it. Gives its id, or undefined when it was refused. */
export function addItem(
  view: CanvasView,
  item: PaletteItem,
  point: Point,
  meaning: DropMeaning,
): Id | undefined {
  const { session, model } = view;
  const where = placeFor(model, item, point, meaning);
  const params = {
    kind: item.kind,
    ...(item.technology === undefined ? {} : { technology: item.technology }),
    ...where,
  };
  if (meaning.kind === 'elsewhere') return addWithNote(session, params, meaning.lane);
  const outcome = session.run('add-component', params);
  return outcome.ok ? selectAdded(outcome.value.change) : undefined;
}

function placeFor(
  model: CanvasModel,
  item: PaletteItem,
  point: Point,
  meaning: DropMeaning,
): { x: number; y: number; inside?: Id; lane?: DrawnLane } {
  if (meaning.kind === 'inside') {
    const { lane } = model.tree.components.get(meaning.container)!;
    const at = meaning.isDrawnInside
      ? placeInside(model.tree, model.laneBoxes, meaning.container, item.kind)
      : dropPoint(model, point, lane as DrawnLane, item.kind);
    return { ...at, inside: meaning.container };
  }
  const lane = meaning.lane;
  if (lane === undefined) return { x: 0, y: 0 };
  const at = dropPoint(model, point, lane, item.kind);
  return meaning.kind === 'elsewhere' ? { ...at, lane } : at;
}

/** The upper left corner of a card that the pointer holds near its left edge; under what is in the way. */
function dropPoint(model: CanvasModel, point: Point, lane: DrawnLane, kind: Kind): Point {
  const { x, y } = model.intoLane(point, lane);
  const size = cardSize(kind, lane, false);
  const place = { x: Math.max(0, snapped(x - 16)), y: Math.max(0, snapped(y - 24)), ...size };
  const taken = (model.tree.roots.get(lane) ?? []).map((id) => model.laneBoxes.get(id)!);
  for (;;) {
    const inTheWay = taken.find((box) => overlap(box, place));
    if (inTheWay === undefined) return { x: place.x, y: place.y };
    place.y = snapped(inTheWay.y + inTheWay.h + boxGap);
  }
}

function addWithNote(
  session: PlanSession,
  params: unknown,
  lane: DrawnLane | undefined,
): Id | undefined {
  const planned = runCommand(session.plan, 'add-component', params, session.context);
  if (!planned.ok) {
    session.refusal.set(planned.error.message);
    return undefined;
  }
  const notes = lane === undefined ? t`Placed on another lane on purpose.` : placedWords(lane);
  const change = planned.value.change.map((patch) =>
    patch.op === 'add' && patch.table === 'component'
      ? { ...patch, record: { ...patch.record, notes } }
      : patch,
  );
  session.commit(planned.value.label, change);
  return selectAdded(change);
}

const placedWords = (lane: DrawnLane): string => t`Placed on ${laneTitles[lane]} on purpose.`;

function selectAdded(change: Change): Id | undefined {
  const added = change.find((patch) => patch.op === 'add' && patch.table === 'component');
  if (added?.op !== 'add') return undefined;
  selectComponents([added.record.id]);
  return added.record.id;
}

/** The outermost of some components: those that do not lie in another of them. */
export function outermost(model: CanvasModel, ids: readonly Id[]): Id[] {
  const all = new Set(ids);
  return ids.filter((id) => !containersOf(model.tree.whole, id).some((outer) => all.has(outer)));
}

/** Where these and all that lies in them go when they are moved by a distance. */
export function movesBy(
  model: CanvasModel,
  ids: readonly Id[],
  dx: number,
  dy: number,
): { id: Id; x: number; y: number }[] {
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

/** Moves components with all that lies in them: one undo step. */
export function moveBy(view: CanvasView, ids: readonly Id[], dx: number, dy: number): void {
  const free = unlocked(view.model, ids);
  const by = keptInLane(view.model, free, dx, dy);
  if (by.x === 0 && by.y === 0) return;
  const moves = movesBy(view.model, free, by.x, by.y);
  if (moves.length > 0) view.session.run('move-components', { moves, alone: true });
}

/** Puts copies of components, with all that lies in them, at a distance, and selects them: one undo step. */
export function copyTo(view: CanvasView, ids: readonly Id[], dx: number, dy: number): void {
  const { model, session } = view;
  const by = keptInLane(model, ids, dx, dy);
  const outcome = session.run('duplicate-components', {
    ids: withInside(model, ids),
    dx: by.x,
    dy: by.y,
  });
  if (outcome.ok) selectComponents(outermost(model, addedComponents(outcome.value.change)));
}

/** Components with all that lies in them, hidden and collapsed ones too. */
export const withInside = (model: CanvasModel, ids: readonly Id[]): Id[] =>
  [...new Set(ids.flatMap((id) => withDescendants(model.tree.whole, id)))].filter(
    (id) => model.plan.component(id) !== undefined,
  );

/** Puts components into a container, in a row under what it holds: one undo step. */
export function dropInside(
  view: CanvasView,
  ids: readonly Id[],
  meaning: Extract<DropMeaning, { kind: 'inside' }>,
  group?: Id,
): void {
  const { model, session } = view;
  if (!meaning.isDrawnInside) {
    for (const from of ids)
      session.run('relate', { kind: meaning.relation, from, to: meaning.container });
    return;
  }
  let lower = 0;
  const moves = ids.flatMap((id) => {
    const { kind } = model.tree.whole.components.get(id)!;
    const box = model.laneBoxes.get(id)!;
    const at = placeInside(model.tree, model.laneBoxes, meaning.container, kind);
    const moved = movesBy(model, [id], at.x - box.x, at.y + lower - box.y);
    lower += box.h + 4;
    return moved;
  });
  session.run('place-inside', { ids, inside: meaning.container, moves, ...said(group) });
}

/** Takes components out of what they lie in, to where they were dropped, and perhaps into a group there: one undo step. */
export function takeOut(
  view: CanvasView,
  ids: readonly Id[],
  dx: number,
  dy: number,
  group?: Id,
): void {
  const moves = movesBy(view.model, ids, dx, dy);
  view.session.run('place-inside', { ids, inside: null, moves, ...said(group) });
}

const said = (group: Id | undefined): { readonly group?: Id } =>
  group === undefined ? {} : { group };

/** Moves components, and puts some of them into another group or out of theirs: one undo step. */
export function changeGroup(
  view: CanvasView,
  { ids, group }: Pick<GroupDrop, 'ids' | 'group'>,
  roots: readonly Id[],
  by: Point,
): void {
  view.session.run('set-group', { ids, group, moves: movesBy(view.model, roots, by.x, by.y) });
}

/** Puts components on another lane than their own, with a note that it was meant: one undo step. */
export function moveToLane(
  view: CanvasView,
  ids: readonly Id[],
  lane: DrawnLane,
  point: Point,
): void {
  const { model, session } = view;
  const [lead] = ids;
  if (lead === undefined) return;
  const at = dropPoint(model, point, lane, session.plan.component(lead)!.kind);
  const change = ids.flatMap((id, index) => {
    const component = session.plan.component(id)!;
    const note = placedWords(lane);
    const notes = component.notes === undefined ? note : `${component.notes}\n${note}`;
    return [
      setPatch('component', id, 'lane', component.lane, lane),
      setPatch('component', id, 'x', component.x, at.x),
      setPatch('component', id, 'y', component.y, at.y + index * 56),
      setPatch('component', id, 'notes', component.notes, notes),
    ].filter((patch) => patch.from !== patch.to);
  });
  const name = session.plan.component(lead)!.name;
  const moved =
    ids.length === 1
      ? name
      : counted(ids.length, { one: '{0} component', other: '{0} components' });
  session.commit(t`Move ${moved} to ${laneTitles[lane]}`, change);
}

/** Joins two components as chosen. */
export function relate(view: CanvasView, choice: RelationChoice): void {
  view.session.run('relate', { kind: choice.kind, from: choice.from.id, to: choice.to.id });
}
