import { isComponent } from '#shared/layout/drawn-tree.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { t } from '#shared/words/t.ts';
import { draggedItem } from '#renderer/state/window/dragged-item.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { addItem } from '../acts/add-item.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { dropMeaning } from './drop-rules.ts';
import { dropWords } from './drop-words.ts';
import { droppedItem } from './dropped-item.ts';
import type { Gesture } from './gesture-state.ts';
import { groupDropWords, newInGroup } from './group-drop.ts';
import { laneAt, stackAt } from './hit-test.ts';
import type { Store } from '#renderer/state/base/store.ts';

/** The pointer carries something of the palette over the canvas: shows what a drop would do. Gives whether it may be dropped. */
export function paletteOver(
  view: CanvasView,
  host: HTMLElement,
  gesture: Store<Gesture | undefined>,
  event: DragEvent,
): boolean {
  const dragged = draggedItem.get();
  const item = dragged === undefined ? undefined : droppedItem(view.model.plan, dragged);
  if (item === undefined) return false;
  const { model } = view;
  const point = view.camera.pointAt(event, host);
  const under = laneAt(model, point);
  const meaning = dropMeaning(
    item,
    // Beside all lanes there is nothing else that could be meant.
    under ?? item.lane,
    stackAt(model, point, new Set()).filter(isComponent),
  );
  const box = host.getBoundingClientRect();
  const at = { x: event.clientX - box.left, y: event.clientY - box.top };
  const joins = newInGroup(model, point, meaning);
  const says =
    dropWords(model, item, meaning, undefined) ??
    (under === undefined ? t`Add ${item.name} to ${laneTitles[item.lane]}` : undefined) ??
    (joins && groupDropWords(model, item.name, joins));
  gesture.set({ kind: 'palette', item, meaning, joins, says, at });
  return meaning.kind !== 'elsewhere' || (event.shiftKey && meaning.lane !== undefined);
}

/** The pointer has let go of what it carried from the palette. */
export function paletteDropped(
  view: CanvasView,
  host: HTMLElement,
  gesture: Store<Gesture | undefined>,
  event: DragEvent,
): void {
  const now = gesture.get();
  const dragged = draggedItem.get();
  gesture.set(undefined);
  draggedItem.set(undefined);
  if (now?.kind !== 'palette' || dragged === undefined) return;
  const { meaning } = now;
  if (meaning.kind === 'elsewhere' && !(event.shiftKey && meaning.lane !== undefined))
    return notifyRefusal(`${meaning.hint.title} ${meaning.hint.text}`);
  addItem(view, dragged, view.camera.pointAt(event, host), meaning, now.joins?.into);
}
