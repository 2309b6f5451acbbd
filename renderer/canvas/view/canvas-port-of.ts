import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { isPillarLane, type Lane } from '#shared/catalogue/layers.ts';
import type { Id } from '#shared/base/ids.ts';
import { nests } from '#shared/catalogue/legality.ts';
import { placeInside, placeNew } from '#shared/layout/place-new.ts';
import type { CanvasPort } from '#renderer/state/shown/canvas-port.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { arrangeByElk } from '../arranging/arrange-by-elk.ts';
import { arrangePlan } from '../arranging/arrange-plan.ts';
import { arrangeSelection } from '../acts/arrange-selection.ts';
import { dropInside, takeOut, withInside } from '../acts/canvas-acts.ts';
import { unlocked } from '../model/locks.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { CanvasView } from './canvas-view.ts';
import { snapped } from '#shared/layout/card-geometry.ts';
import { noteBox, spotOf, underNotes } from '../notes/note-box.ts';
import { notesAside } from '../acts/notes-aside.ts';
import { selectionBox } from '../acts/selected-notes.ts';
import { setAside } from '../acts/set-aside.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { fitPlan, fitSelection, zoomBy, zoomTo } from './steer-sight.ts';
import { tellHidden } from './tell-hidden.ts';
import { cardsIn, sightAgain } from './in-sight.ts';
import { joinedGroups } from '../gestures/joined-groups.ts';
import { menuHere } from '../keyboard/menu-here.ts';
import type { MenuRequest } from '../controls/canvas-menu.ts';
import { placingRelation } from '../gestures/drop-rules.ts';
import { foldables } from '../acts/foldables.ts';
import { frameBeside } from '../gestures/group-drop.ts';
import { groupSelection, selectedGroups } from '../acts/group-selection.ts';

/** What of the canvas's own state others may change. */
interface PortStores {
  readonly focused: Store<Id | undefined>;
  readonly menu: Store<MenuRequest | undefined>;
}

/** What panels and actions may ask of this canvas. */
export const canvasPortOf = (
  view: CanvasView,
  host: HTMLElement,
  { focused, menu }: PortStores,
): CanvasPort => ({
  reveal(ids, options) {
    tellHidden(view.model, ids);
    view.camera.reveal(view.model.boxAround(ids));
    if (options?.focus === true) focusFirst(view, host, focused, ids);
  },
  revealSelection(options) {
    const { components, notes } = selection.get();
    tellHidden(view.model, components);
    view.camera.reveal(selectionBox(view.model));
    if (options?.focus !== true) return;
    if (components.length > 0) focusFirst(view, host, focused, components);
    else focusNote(host, notes[0]);
  },
  fitAll: () => view.camera.fitAll(),
  fitPlan: () => fitPlan(view),
  zoomToSelection: () => fitSelection(view),
  arrange: (how) => arrangeSelection(view, how),
  layOut: (what) =>
    void (what === 'layers' || what === 'tree'
      ? arrangeByElk(view, what)
      : arrangePlan(view, what)),
  group: () => groupSelection(view),
  selectedGroups: () => selectedGroups(view.model),
  foldables: () => foldables(view.model),
  withInside: (ids) => withInside(view.model, ids),
  unlocked: (ids) => unlocked(view.model, ids),
  openMenu: () => menu.set(menuHere(view, focused.get())),
  zoomBy: (factor) => zoomBy(view, factor),
  zoomTo: (zoom) => zoomTo(view, zoom),
  freePlace(item, inside, beside) {
    const { lane } = kindData(item.kind);
    if (lane === 'planning') return { x: 0, y: 0 };
    const joined = beside === undefined ? undefined : frameBeside(view.model, beside, lane, inside);
    if (joined !== undefined) {
      const at = placeInside(view.model.tree, view.model.laneBoxes, joined.frame, item.kind);
      return { ...at, group: joined.group };
    }
    if (inside !== undefined && drawnInside(view.model, item.kind, lane, inside))
      return placeInside(view.model.tree, view.model.laneBoxes, inside, item.kind);
    const isPillar = isPillarLane(lane);
    const width = isPillar ? 1 : bandWidth(view.model);
    return placeNew(view.session.plan, item.kind, lane, width);
  },
  settled(change) {
    const aside = setAside(view.session.plan, change, bandWidth(view.model));
    return joinedGroups(view.model, notesAside(view.session.plan, change, aside));
  },
  noteSpot({ w, h }, at) {
    const box = host.getBoundingClientRect();
    const { x, y } = view.camera.pointAt(
      at ?? { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 },
      host,
    );
    const middle = { x: snapped(x - w / 2), y: snapped(y - h / 2), w, h };
    return spotOf(view.model, at === undefined ? underNotes(view.model, middle) : middle);
  },
  revealNote(id) {
    const note = view.session.plan.get('note', id);
    const box = note && noteBox(view.model, note);
    if (box === undefined) return;
    view.camera.reveal(box);
    focusNote(host, id);
  },
  putInside(ids, container) {
    if (container === null) return takeOut(view, ids, 0, 0);
    const held = view.model.plan.component(ids[0] ?? '');
    const holder = view.model.plan.component(container);
    if (held === undefined || holder === undefined) return;
    const relation = placingRelation(held.kind, holder.kind);
    if (relation === undefined) return;
    const isDrawnInside = drawnInside(view.model, held.kind, held.lane, container);
    dropInside(view, ids, { kind: 'inside', container, relation, isDrawnInside });
  },
  showSight: (sight) => view.camera.showSight(sight),
  cardsInSight: () => cardsIn(view.model, view.camera.sight),
  showAgain: (sight, about) => view.camera.showSight(sightAgain(view.model, sight, about)),
  laneSight: (lane) =>
    lane === undefined ? view.model.layout.world : view.model.layout.areas[lane].box,
  frame: () => view.camera.sight,
  remember: () => view.camera.remember(),
  focus: () => host.focus(),
});

/** Puts the keyboard on the first of some components that is drawn: the canvas itself would go on from the last that is selected. */
function focusFirst(
  view: CanvasView,
  host: HTMLElement,
  focused: Store<Id | undefined>,
  ids: readonly Id[],
): void {
  host.focus();
  focused.set(ids.find((id) => view.model.slotOf(id) !== undefined));
}

const focusNote = (host: HTMLElement, id: Id = ''): void =>
  host
    .querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
    ?.focus({ preventScroll: true });

/** How wide the bands are up to the pillars. */
const bandWidth = ({ layout: { areas } }: CanvasModel): number =>
  areas.security.box.x - areas.processing.box.x;

/** Whether a component of this kind and lane is drawn in a container, rather than held by it from its own lane. */
function drawnInside(model: CanvasModel, kind: Kind, lane: Lane, container: Id): boolean {
  const outer = model.plan.component(container);
  if (outer === undefined || outer.lane !== lane) return false;
  const relation = placingRelation(kind, outer.kind);
  return relation !== undefined && nests(relation, kind, outer.kind);
}
