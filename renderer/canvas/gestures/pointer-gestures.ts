import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { groupOf } from '#shared/layout/group-parts.ts';
import {
  selectComponents,
  selection,
  selectNotes,
  selectRelations,
  toggleNote,
} from '#renderer/state/shown/selection.ts';
import { requestFocus } from '#renderer/state/window/focus-requests.ts';
import type { Store } from '#renderer/state/base/store.ts';
import type { MenuRequest } from '../controls/canvas-menu.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { DragGesture } from './drag-gesture.ts';
import { EdgePan } from './edge-pan.ts';
import type { Gesture, RelationQuestion } from './gesture-state.ts';
import { isOnHandle } from './handles.ts';
import { isControl } from './is-control.ts';
import { componentAt, laneAt, lineReach, relationsAt } from './hit-test.ts';
import { LineHover } from '../view/line-hover.ts';
import { boxBetween, type Press } from './press.ts';
import { RelateGesture } from './relate-gesture.ts';
import { takenEnd } from './relation-ends.ts';
import { isSelected, select, selectWithin, toggle } from '../acts/selecting.ts';

/** The pointer has to move this far, in px, before a press is a drag. */
const dragThreshold = 4;

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
  /** Where the pointer was last in the gesture. */
  #last: PointerEvent | undefined;
  readonly #drag: DragGesture;
  readonly #relating: RelateGesture;
  readonly #edge: EdgePan;

  constructor(view: CanvasView, host: HTMLElement, state: PointerState) {
    this.#state = state;
    this.#view = view;
    this.#host = host;
    this.#lines = new LineHover(view);
    this.#drag = new DragGesture(view, state.gesture);
    this.#relating = new RelateGesture(view, state.gesture, state.question);
    this.#edge = new EdgePan(view);
  }

  /** A press of the main button, perhaps on a note. */
  down(event: PointerEvent, note: Id | undefined): void {
    const point = this.#view.camera.pointAt(event, this.#host);
    const adds = event.shiftKey || event.ctrlKey || event.metaKey;
    if (note !== undefined) return this.#downOnNote(event, note, point, adds);
    const taken = takenEnd(this.#view, point);
    const handleOf = taken?.fixed ?? this.#handleAt(point);
    const on = handleOf ?? componentAt(this.#view.model, point);
    this.#press = {
      at: this.#screen(event),
      point,
      on,
      note: undefined,
      adds,
      isRelating: handleOf !== undefined,
      taken,
      copies: event.altKey,
    };
    this.#lines.leave();
    this.#host.setPointerCapture(event.pointerId);
    if (on === undefined || adds || handleOf !== undefined) return;
    if (this.#lineOver(on, point).length > 0) return;
    if (!isSelected(this.#view.model, on)) select(this.#view.model, on);
  }

  #downOnNote(event: PointerEvent, note: Id, point: Point, adds: boolean): void {
    const [at, copies] = [this.#screen(event), event.altKey];
    this.#press = { at, point, on: undefined, note, adds, isRelating: false, copies };
    this.#lines.leave();
    // The note keeps its own double click, and the keyboard.
    (event.target as Element).closest('[data-note]')?.setPointerCapture(event.pointerId);
    if (!adds && !selection.get().notes.includes(note)) selectNotes([note]);
  }

  move(event: PointerEvent): void {
    const press = this.#press;
    // Where things lie is asked of the document, which would have to be laid out for it in every frame.
    if (press === undefined && this.#view.camera.moving.get()) return;
    if (press === undefined && isControl(event.target)) return this.leave();
    if (press === undefined) return this.#hover(this.#view.camera.pointAt(event, this.#host));
    const at = this.#screen(event);
    const far = Math.hypot(at.x - press.at.x, at.y - press.at.y) >= dragThreshold;
    if (this.#state.gesture.get() === undefined && !far) return;
    this.#last = event;
    this.#carry(press, event);
    if (this.#state.gesture.get() !== undefined)
      this.#edge.over(at, () => this.#carry(press, event));
  }

  /** The canvas has moved under the pointer: what it carries is somewhere else now. */
  again(): void {
    if (this.#press === undefined || this.#last === undefined) return;
    if (this.#state.gesture.get() !== undefined) this.#carry(this.#press, this.#last);
  }

  /** Goes on with what the press began. */
  #carry(press: Press, event: PointerEvent): void {
    const point = this.#view.camera.pointAt(event, this.#host);
    const at = this.#screen(event);
    if (press.isRelating) this.#relating.over(press.on!, point, at, press.taken);
    else if (press.on === undefined && press.note === undefined) this.#marquee(press, point);
    else this.#drag.over(press, point, at, event);
  }

  up(event: PointerEvent): void {
    const press = this.#press;
    const gesture = this.#state.gesture.get();
    this.#press = undefined;
    if (press === undefined) return;
    if (gesture === undefined) this.#click(press);
    else if (gesture.kind === 'marquee') selectWithin(this.#view.model, gesture.box, press.adds);
    else if (gesture.kind === 'drag')
      this.#drag.drop(gesture, this.#view.camera.pointAt(event, this.#host), press, event.shiftKey);
    else if (gesture.kind === 'relate') this.#relating.drop(gesture);
    this.#end();
    // What was under the pointer when it was pressed may lie elsewhere now.
    if (gesture !== undefined) this.#hover(this.#view.camera.pointAt(event, this.#host));
  }

  /** What a press of the other button asks for; what is under it is selected first. */
  menuAt(event: MouseEvent): MenuRequest {
    const point = this.#view.camera.pointAt(event, this.#host);
    const at = this.#screen(event);
    const lane = laneAt(this.#view.model, point);
    const on = componentAt(this.#view.model, point);
    const line = this.#lineOver(on, point);
    if (line.length > 0) {
      if (!line.every((id) => selection.get().relations.includes(id))) selectRelations(line);
      return { at, about: 'relations', lane };
    }
    if (on === undefined) return { at, about: 'canvas', lane };
    if (!isSelected(this.#view.model, on)) select(this.#view.model, on);
    return { at, about: 'components', lane };
  }

  /** What a press of the other button on a note asks for; it is selected first. */
  noteMenuAt(event: MouseEvent, note: Id): MenuRequest {
    if (!selection.get().notes.includes(note)) selectNotes([note]);
    const { components } = selection.get();
    return { at: this.#screen(event), about: components.length > 0 ? 'components' : 'notes' };
  }

  /** A double click expands what is collapsed, and names what is a component. */
  doubleClick(event: MouseEvent): void {
    const { model, session } = this.#view;
    const on = componentAt(model, this.#view.camera.pointAt(event, this.#host));
    if (on === undefined || session.readOnly !== undefined) return;
    if (!model.isFolded(on)) return this.#rename(on);
    session.run('set-canvas-state', { ids: [groupOf(on)], collapsed: false });
  }

  #rename(id: Id): void {
    const { components } = selection.get();
    const isOne = components.length === 1 && components[0] === id;
    if (isOne && this.#view.model.plan.component(id) !== undefined) requestFocus('name');
  }

  /** The pointer is no longer over the canvas. */
  leave(): void {
    if (this.#press !== undefined) return;
    this.#view.hover.set(undefined);
    this.#lines.leave();
  }

  /** Gives up a press that has not been let go of; gives whether there was one. */
  letGo(): boolean {
    return this.#press !== undefined && (this.cancel(), true);
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
    this.#edge.stop();
    this.#state.gesture.set(undefined);
    this.#drag.end();
  }

  #screen(event: MouseEvent): Point {
    const box = this.#host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  }

  #hover(point: Point): void {
    const on = this.#handleAt(point) ?? componentAt(this.#view.model, point);
    this.#view.hover.set(on);
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
      return box !== undefined && isOnHandle(box, point, this.#view.camera.viewport.zoom);
    });
  }

  #click({ on, note, adds, point, taken }: Press): void {
    if (taken !== undefined) return;
    if (note !== undefined) return adds ? toggleNote(note) : selectNotes([note]);
    const line = this.#lineOver(on, point);
    if (line.length > 0 && !adds) return selectRelations(line);
    if (on !== undefined) return adds ? toggle(this.#view.model, on) : select(this.#view.model, on);
    if (!adds) selectComponents([]);
  }

  /** The relations at a point where no card lies over it: lines run over groups. */
  #lineOver(on: Id | undefined, point: Point): readonly Id[] {
    const { model, camera } = this.#view;
    if (on !== undefined && !model.isGroup(on)) return [];
    const selected = new Set(model.slotsOf(selection.get().components));
    return relationsAt(model, point, lineReach / camera.viewport.zoom, selected);
  }

  #marquee(press: Press, point: Point): void {
    this.#state.gesture.set({ kind: 'marquee', box: boxBetween(press.point, point) });
  }
}
