import type { Id } from '#shared/base/ids.ts';
import { holds, type Box, type Point } from '#shared/layout/card-geometry.ts';
import { containerAround, isComponent, withDescendants } from '#shared/layout/drawn-tree.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import {
  selectComponents,
  selection,
  selectRelations,
  toggleComponent,
} from '#renderer/state/selection.ts';
import type { Store } from '#renderer/state/store.ts';
import {
  copyTo,
  dropInside,
  keptInLane,
  moveBy,
  moveToLane,
  outermost,
  relate,
  takeOut,
  unlocked,
} from './canvas-acts.ts';
import type { MenuRequest } from './canvas-menu.ts';
import type { CanvasView } from './canvas-view.ts';
import { snappedDrag, type SnappedDrag } from './drag-guides.ts';
import { dropMeaning, type DropMeaning } from './drop-rules.ts';
import { dropWords } from './drop-words.ts';
import { droppedComponent } from './dropped-item.ts';
import type { Gesture, RelationQuestion } from './gesture-state.ts';
import { noGuides } from './guides.ts';
import { isOnHandle } from './handles.ts';
import { componentAt, laneAt, lineReach, relationsAt, stackAt } from './hit-test.ts';
import { LineHover } from './line-hover.ts';
import { relationChoices, whyNoRelation } from './relation-choices.ts';

/** The pointer has to move this far, in px, before a press is a drag. */
const dragThreshold = 4;

/** What a press began on. */
interface Press {
  readonly at: Point;
  readonly point: Point;
  readonly on: Id | undefined;
  readonly adds: boolean;
  readonly isRelating: boolean;
  /** Pressed with Alt: what is dragged stays, and copies of it move. */
  readonly copies: boolean;
}

/** What the pointer tells the rest of the canvas. */
export interface PointerState {
  readonly gesture: Store<Gesture | undefined>;
  /** Set while a relation's kind is to be chosen. */
  readonly question: Store<RelationQuestion | undefined>;
}

/** Click, marquee, drag, drop inside, draw a relation: at every zoom alike, by the model and not by what is in the document. */
export class PointerGestures {
  readonly #state: PointerState;
  readonly #view: CanvasView;
  readonly #host: HTMLElement;
  readonly #lines: LineHover;
  #press: Press | undefined;
  /** The press that was told that what it drags is locked. */
  #refused: Press | undefined;
  /** What is being dragged, with all that lies in it. */
  #dragged: ReadonlySet<Id> | undefined;

  constructor(view: CanvasView, host: HTMLElement, state: PointerState) {
    this.#state = state;
    this.#view = view;
    this.#host = host;
    this.#lines = new LineHover(view);
  }

  /** A press of the main button. */
  down(event: PointerEvent): void {
    const point = this.#view.pointAt(event, this.#host);
    const handleOf = this.#handleAt(point);
    const on = handleOf ?? componentAt(this.#view.model, point);
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    this.#press = {
      at: this.#screen(event),
      point,
      on,
      adds,
      isRelating: handleOf !== undefined,
      copies: event.altKey,
    };
    this.#lines.leave();
    this.#host.setPointerCapture(event.pointerId);
    if (on === undefined || adds || handleOf !== undefined) return;
    if (this.#lineOver(on, point).length > 0) return;
    if (!this.#isSelected(on)) this.#select(on);
  }

  move(event: PointerEvent): void {
    const press = this.#press;
    const point = this.#view.pointAt(event, this.#host);
    if (press === undefined) return this.#hover(point);
    const at = this.#screen(event);
    const far = Math.hypot(at.x - press.at.x, at.y - press.at.y) >= dragThreshold;
    if (this.#state.gesture.get() === undefined && !far) return;
    if (press.isRelating) this.#relating(press, point, at);
    else if (press.on === undefined) this.#marquee(press, point);
    else this.#dragging(press, point, at, event);
  }

  up(event: PointerEvent): void {
    const press = this.#press;
    const gesture = this.#state.gesture.get();
    this.#press = undefined;
    if (press === undefined) return;
    if (gesture === undefined) this.#click(press);
    else if (gesture.kind === 'marquee') this.#selectWithin(gesture.box, press.adds);
    else if (gesture.kind === 'drag') this.#drop(gesture, event, press);
    else if (gesture.kind === 'relate') this.#connect(gesture);
    this.#end();
  }

  /** What a press of the other button asks for; what is under it is selected first. */
  menuAt(event: MouseEvent): MenuRequest {
    const point = this.#view.pointAt(event, this.#host);
    const at = this.#screen(event);
    const lane = laneAt(this.#view.model, point);
    const on = componentAt(this.#view.model, point);
    const line = this.#lineOver(on, point);
    if (line.length > 0) {
      if (!line.every((id) => selection.get().relations.includes(id))) selectRelations(line);
      return { at, about: 'relations', lane };
    }
    if (on === undefined) return { at, about: 'canvas', lane };
    if (!this.#isSelected(on)) this.#select(on);
    return { at, about: 'components', lane };
  }

  /** A double click expands what is collapsed. */
  doubleClick(event: MouseEvent): void {
    const { model, session } = this.#view;
    const on = componentAt(model, this.#view.pointAt(event, this.#host));
    if (on === undefined || !model.isFolded(on) || session.readOnly !== undefined) return;
    session.run('set-canvas-state', { ids: [groupOf(on)], collapsed: false });
  }

  /** The pointer is no longer over the canvas. */
  leave(): void {
    if (this.#press !== undefined) return;
    this.#view.hover.set(undefined);
    this.#lines.leave();
  }

  /** Gives up whatever is going on; gives whether there was anything. */
  cancel(): boolean {
    const isBusy =
      this.#state.gesture.get() !== undefined || this.#state.question.get() !== undefined;
    this.#press = undefined;
    this.#state.question.set(undefined);
    this.#end();
    return isBusy;
  }

  #end(): void {
    this.#state.gesture.set(undefined);
    this.#dragged = undefined;
    if (this.#view.lifted.get().size > 0) this.#view.lift(new Set());
  }

  #screen(event: MouseEvent): Point {
    const box = this.#host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  #hover(point: Point): void {
    const { hover, moving } = this.#view;
    if (moving.get()) return;
    const on = this.#handleAt(point) ?? componentAt(this.#view.model, point);
    hover.set(on);
    if (on === undefined || this.#view.model.isGroup(on)) this.#lines.over(point);
    else this.#lines.leave();
  }

  /** The component on whose handle a point is: the hovered one, or the only selected one. */
  #handleAt(point: Point): Id | undefined {
    const { components } = selection.get();
    const candidates = [
      this.#view.hover.get(),
      components.length === 1 ? components[0] : undefined,
    ];
    return candidates.find((id) => {
      const isOne = id !== undefined && this.#view.model.plan.component(id) !== undefined;
      const box = isOne ? this.#view.model.boxOf(id) : undefined;
      return box !== undefined && isOnHandle(box, point, this.#view.viewport.zoom);
    });
  }

  #click({ on, adds, point }: Press): void {
    const line = this.#lineOver(on, point);
    if (line.length > 0 && !adds) return selectRelations(line);
    if (on !== undefined) return adds ? this.#toggle(on) : this.#select(on);
    if (!adds) selectComponents([]);
  }

  /** The relations at a point where no card lies over it: lines run over groups. */
  #lineOver(on: Id | undefined, point: Point): readonly Id[] {
    const { model, viewport } = this.#view;
    if (on !== undefined && !model.isGroup(on)) return [];
    const selected = new Set(model.slotsOf(selection.get().components));
    return relationsAt(model, point, lineReach / viewport.zoom, selected);
  }

  #marquee(press: Press, point: Point): void {
    const box = {
      x: Math.min(press.point.x, point.x),
      y: Math.min(press.point.y, point.y),
      w: Math.abs(press.point.x - point.x),
      h: Math.abs(press.point.y - point.y),
    };
    this.#state.gesture.set({ kind: 'marquee', box });
  }

  /** Cards the rectangle touches, and groups it holds whole. */
  #selectWithin(box: Box, adds: boolean): void {
    const { model } = this.#view;
    const touched = model.grid.within(box).filter((slot) => {
      if (model.boxes.level[slot] === 1) return true;
      const group = model.boxAt(slot);
      return (
        holds(box, group) && group.x + group.w < box.x + box.w && group.y + group.h < box.y + box.h
      );
    });
    const ids = [...new Set(touched.flatMap((slot) => model.membersOf(model.idAt(slot))))];
    selectComponents(adds ? [...new Set([...selection.get().components, ...ids])] : ids);
  }

  #dragging(press: Press, point: Point, at: Point, event: PointerEvent): void {
    const dragged = this.#dragged ?? this.#lift(press);
    if (dragged === undefined) return;
    const { x, y, guides } = this.#distance(press, point, dragged, isFree(press, event));
    const meaning = press.copies ? undefined : this.#meaning(point);
    this.#state.gesture.set({
      kind: 'drag',
      ids: dragged,
      copies: press.copies,
      guides,
      dx: x,
      dy: y,
      meaning,
      says: press.copies ? 'Copy here' : this.#dropSays(meaning, point),
      at,
    });
  }

  /** Begins a drag of what is selected, with what was pressed; undefined where nothing may be moved. */
  #lift(press: Press): ReadonlySet<Id> | undefined {
    if (this.#view.session.readOnly !== undefined) return undefined;
    if (press.on !== undefined && !this.#isSelected(press.on)) {
      if (press.adds) this.#toggle(press.on);
      else this.#select(press.on);
    }
    if (!press.copies && !this.#mayMove(press)) return undefined;
    const { model } = this.#view;
    const roots = press.copies ? this.#chosenRoots() : this.#roots();
    const lifts = new Set(roots.flatMap((id) => withDescendants(model.tree.whole, id)));
    this.#dragged = new Set([...lifts, ...model.wholeGroups(lifts)]);
    if (!press.copies) this.#view.lift(this.#dragged);
    return this.#dragged;
  }

  /** Selects a component, or what is in a group. */
  #select(on: Id): void {
    selectComponents(this.#view.model.membersOf(on));
  }

  #toggle(on: Id): void {
    const { model } = this.#view;
    if (model.plan.component(on) !== undefined) return toggleComponent(on);
    const [members, chosen] = [model.membersOf(on), selection.get().components];
    const others = chosen.filter((id) => !members.includes(id));
    selectComponents(this.#isSelected(on) ? others : [...others, ...members]);
  }

  #isSelected(on: Id): boolean {
    const chosen = new Set(selection.get().components);
    return this.#view.model.membersOf(on).every((id) => chosen.has(id));
  }

  /** Whether anything that is selected may be moved; says once what is locked. */
  #mayMove(press: Press): boolean {
    if (press === this.#refused) return false;
    const free = unlocked(this.#view.model, this.#chosenRoots());
    if (free.length > 0) return true;
    this.#refused = press;
    return false;
  }

  /** The outermost of what is selected that gestures may move. */
  #roots(): Id[] {
    return this.#chosenRoots().filter((id) => !this.#view.model.isLocked(id));
  }

  #chosenRoots(): Id[] {
    const { model } = this.#view;
    return outermost(
      model,
      selection.get().components.filter((id) => model.slotOf(id) !== undefined),
    );
  }

  /** How far the drag moves, in line with its neighbours or on the grid, unless it is free. */
  #distance(press: Press, point: Point, dragged: ReadonlySet<Id>, isFree: boolean): SnappedDrag {
    const by = { x: point.x - press.point.x, y: point.y - press.point.y };
    if (isFree || press.on === undefined)
      return { x: Math.round(by.x), y: Math.round(by.y), guides: noGuides };
    const { model, viewport } = this.#view;
    return snappedDrag(model, dragged, press.on, by, viewport.zoom);
  }

  /** What dropping here means for all that is dragged; undefined where they would mean different things. */
  #meaning(point: Point): DropMeaning | undefined {
    const { model, lifted } = this.#view;
    const lane = laneAt(model, point);
    const over = stackAt(model, point, lifted.get()).filter(isComponent);
    const meanings = this.#roots().map((id) =>
      dropMeaning(droppedComponent(model.plan, model.plan.component(id)!), lane, over),
    );
    const [first] = meanings;
    const agree = meanings.every(
      (other) => JSON.stringify(keyOf(other)) === JSON.stringify(keyOf(first)),
    );
    return agree ? first : undefined;
  }

  #dropSays(meaning: DropMeaning | undefined, point: Point): string | undefined {
    const roots = this.#roots();
    const [only] = roots;
    if (meaning === undefined || only === undefined) return undefined;
    const { model } = this.#view;
    if (
      meaning.kind === 'inside' &&
      roots.every((id) => containerAround(model.tree.whole, id) === meaning.container)
    )
      return undefined;
    const name =
      roots.length === 1 ? model.plan.component(only)!.name : `${roots.length} components`;
    return dropWords(model, { name }, meaning, this.#left(point)[0]);
  }

  /** The containers that a drop at this point takes components out of. */
  #left(point: Point): Id[] {
    const { model } = this.#view;
    return this.#roots().flatMap((id) => {
      const parent = containerAround(model.tree.whole, id);
      const box = parent === undefined ? undefined : model.boxOf(parent);
      return parent === undefined || box === undefined || holds(box, point) ? [] : [parent];
    });
  }

  #drop(gesture: Extract<Gesture, { kind: 'drag' }>, event: PointerEvent, press: Press): void {
    const { model } = this.#view;
    const roots = this.#roots();
    const point = this.#view.pointAt(event, this.#host);
    const { meaning, dx, dy } = gesture;
    if (gesture.copies) return copyTo(this.#view, this.#chosenRoots(), dx, dy);
    if (meaning?.kind === 'elsewhere') {
      if (event.shiftKey && meaning.lane !== undefined)
        moveToLane(this.#view, roots, meaning.lane, point);
      else if (!press.adds) notifyRefusal(`${meaning.hint.title} ${meaning.hint.text}`);
      return;
    }
    const stays = roots.every(
      (id) =>
        meaning?.kind === 'inside' && containerAround(model.tree.whole, id) === meaning.container,
    );
    if (meaning?.kind === 'inside' && !stays) return dropInside(this.#view, roots, meaning);
    const by = keptInLane(model, roots, dx, dy);
    if (meaning?.kind === 'on-lane' && this.#left(point).length > 0)
      return takeOut(this.#view, roots, by.x, by.y);
    moveBy(this.#view, roots, by.x, by.y);
  }

  #relating(press: Press, to: Point, at: Point): void {
    const from = press.on!;
    const target = this.#componentUnder(to, from);
    this.#state.gesture.set({
      kind: 'relate',
      from,
      to,
      target,
      says: this.#relationSays(from, target),
      at,
    });
  }

  /** The innermost component at a point: a group cannot be related. */
  #componentUnder(point: Point, except: Id): Id | undefined {
    return stackAt(this.#view.model, point, new Set([except])).find(isComponent)?.id;
  }

  #relationSays(from: Id, target: Id | undefined): string | undefined {
    const { plan } = this.#view.model;
    const [a, b] = [
      plan.component(from),
      target === undefined ? undefined : plan.component(target),
    ];
    if (a === undefined || b === undefined) return undefined;
    const [usual] = relationChoices(plan, a, b);
    return usual === undefined ? whyNoRelation(a, b) : `${a.name} ${usual.words}`;
  }

  #connect(gesture: Extract<Gesture, { kind: 'relate' }>): void {
    if (gesture.target !== undefined) this.ask(gesture.from, gesture.target, gesture.at);
  }

  /** Relates two components: at once where there is one way, by a small menu where there are several. */
  ask(from: Id, to: Id, at: Point): void {
    const { plan } = this.#view.model;
    const [a, b] = [plan.component(from), plan.component(to)];
    if (a === undefined || b === undefined) return;
    const choices = relationChoices(plan, a, b);
    const [only] = choices;
    if (only === undefined) notifyRefusal(whyNoRelation(a, b));
    else if (choices.length === 1) relate(this.#view, only);
    else this.#state.question.set({ from, to, at });
  }
}

/** Whether a drag lands where it is let go, in line with nothing: with Alt, unless that makes it a copy, or with Ctrl. */
const isFree = (press: Press, event: PointerEvent): boolean =>
  (event.altKey && !press.copies) || ((event.ctrlKey || event.metaKey) && !press.adds);

/** What of a meaning must be alike for a drag of several components. */
function keyOf(meaning: DropMeaning | undefined): readonly unknown[] {
  if (meaning === undefined) return [];
  return meaning.kind === 'inside'
    ? [meaning.kind, meaning.container]
    : [meaning.kind, meaning.lane];
}
