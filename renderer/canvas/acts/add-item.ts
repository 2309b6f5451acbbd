import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { overlap, type DrawnLane, type Point } from '#shared/layout/card-geometry.ts';
import { placeInside } from '#shared/layout/place-new.ts';
import { addedComponents } from '#renderer/actions/editing/added-components.ts';
import type { PaletteItem } from '#renderer/state/window/dragged-item.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { dropPoint } from '../gestures/drop-point.ts';
import type { DropMeaning } from '../gestures/drop-rules.ts';
import type { JoinedFrame } from '../gestures/group-drop.ts';
import { addOnOtherLane } from './on-another-lane.ts';

/** Puts a new component where it was dropped, into the group there if any, and selects it: one undo step. */
export function addItem(
  view: CanvasView,
  item: PaletteItem,
  point: Point,
  meaning: DropMeaning,
  joins: JoinedFrame | undefined,
): void {
  const { session, model } = view;
  const params = {
    kind: item.kind,
    ...(item.technology === undefined ? {} : { technology: item.technology }),
    ...placeFor(model, item, point, meaning, joins?.frame),
    ...(joins === undefined ? {} : { group: joins.group }),
  };
  const outcome =
    meaning.kind === 'elsewhere'
      ? addOnOtherLane(session, params, meaning.lane)
      : session.run('add-component', params);
  if (!outcome.ok) return;
  const added = addedComponents(outcome.value.change);
  selectComponents(added);
  const box = model.boxAround(added);
  // Dropped beside all lanes: its own may be far from there.
  if (box !== undefined && !overlap(box, view.camera.sight)) view.camera.reveal(box);
}

function placeFor(
  model: CanvasModel,
  item: PaletteItem,
  point: Point,
  meaning: DropMeaning,
  frame: Id | undefined,
): { x: number; y: number; inside?: Id; lane?: DrawnLane } {
  if (meaning.kind === 'inside') {
    const own = kindData(item.kind).lane as DrawnLane;
    const at = meaning.isDrawnInside
      ? placeInside(model.tree, model.laneBoxes, frame ?? meaning.container, item.kind)
      : dropPoint(model, point, own, item.kind);
    return { ...at, inside: meaning.container };
  }
  const lane = meaning.lane;
  if (lane === undefined) return { x: 0, y: 0 };
  const at = dropPoint(model, point, lane, item.kind, frame);
  return meaning.kind === 'elsewhere' ? { ...at, lane } : at;
}
