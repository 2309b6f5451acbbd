import type { Id } from '#shared/base/ids.ts';
import { holds, type Point } from '#shared/layout/card-geometry.ts';
import { copiedNotes } from '#shared/commands/copied-notes.ts';
import { containerAround, isComponent, withDescendants } from '#shared/layout/drawn-tree.ts';
import { refuseEntries } from '#renderer/actions/editing/refuse-entries.ts';
import { notifyRefusal } from '#renderer/state/telling/notices.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import {
  changeGroup,
  copyInside,
  copyTo,
  dropInside,
  keptInLane,
  moveBy,
  outermost,
  takeOut,
} from '../acts/canvas-acts.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { noteOnGrid, snappedDrag, type SnappedDrag } from './drag-guides.ts';
import { commonMeaning } from './common-meaning.ts';
import type { DropMeaning } from './drop-rules.ts';
import { dropWords } from './drop-words.ts';
import type { Gesture } from './gesture-state.ts';
import { groupDrop, groupDropWords, type GroupDrop } from './group-drop.ts';
import { noGuides } from './guides.ts';
import { laneAt, stackAt } from './hit-test.ts';
import { isFree, type Press } from './press.ts';
import { takeIntoSelection } from './take-into-selection.ts';
import { selectedNotes } from '../acts/selected-notes.ts';
import { wholeGroups } from '../model/members.ts';
import { isLocked } from '#renderer/actions/editing/free-of-locks.ts';
import { unlocked } from '../model/locks.ts';
import { moveToLane } from '../acts/on-another-lane.ts';

type Dragged = Extract<Gesture, { kind: 'drag' }>;

/** Components and notes that the pointer moves: along their lane, into and out of containers and groups, to another lane, or as copies. */
export class DragGesture {
  readonly #view: CanvasView;
  readonly #gesture: Store<Gesture | undefined>;
  /** The press that was told that what it drags is locked, or is not copied. */
  #refused: Press | undefined;
  /** What is being dragged, with all that lies in it. */
  #dragged: ReadonlySet<Id> | undefined;
  /** The notes that are dragged with it. */
  #notes: ReadonlySet<Id> = new Set();

  constructor(view: CanvasView, gesture: Store<Gesture | undefined>) {
    this.#view = view;
    this.#gesture = gesture;
  }

  /** The pointer has come to this point of the canvas; the first time, what is selected is taken up. */
  over(press: Press, point: Point, at: Point, event: PointerEvent): void {
    const ids = this.#dragged ?? this.#lift(press);
    if (ids === undefined) return;
    const { copies, note } = press;
    const notes = this.#notes;
    const { x: dx, y: dy, guides } = this.#distance(press, point, ids, isFree(press, event));
    // What is dragged by a note is not under the pointer: it only moves.
    const isHeld = note === undefined;
    const meant = () => (copies ? this.#copyMeaning(point, ids) : this.#meaning(point));
    const meaning = isHeld ? meant() : undefined;
    const joins = copies || !isHeld ? undefined : this.#groupDrop(meaning, point, ids);
    const says = copies ? this.#saysCopy(meaning) : this.#says(meaning, joins, point);
    this.#gesture.set({
      kind: 'drag',
      ids,
      notes,
      copies,
      guides,
      dx,
      dy,
      meaning,
      joins,
      says,
      at,
    });
  }

  /** The pointer has let go at a point of the canvas: one undo step, or a refusal. */
  drop(gesture: Dragged, point: Point, press: Press, isShifted: boolean): void {
    const roots = this.#roots();
    const { meaning, joins, dx, dy } = gesture;
    if (gesture.copies) return this.#dropCopies(gesture, point);
    if (meaning?.kind === 'elsewhere') {
      if (isShifted && meaning.lane !== undefined)
        moveToLane(this.#view, roots, meaning.lane, point, { x: dx, y: dy });
      else if (!press.adds) notifyRefusal(`${meaning.hint.title} ${meaning.hint.text}`);
      return;
    }
    if (meaning?.kind === 'inside' && !this.#stays(meaning))
      return dropInside(this.#view, roots, meaning, { x: dx, y: dy }, joins?.into);
    const by = keptInLane(this.#view.model, roots, dx, dy);
    if (meaning?.kind === 'on-lane' && this.#left(point).length > 0)
      return takeOut(this.#view, roots, by.x, by.y, joins?.into?.group);
    if (joins !== undefined) return changeGroup(this.#view, joins, roots, by);
    moveBy(this.#view, roots, by.x, by.y);
  }

  #dropCopies({ meaning, dx, dy }: Dragged, point: Point): void {
    const roots = this.#chosenRoots();
    if (meaning?.kind === 'elsewhere')
      return notifyRefusal(`${meaning.hint.title} ${meaning.hint.text}`);
    if (meaning?.kind === 'inside' && !this.#stays(meaning, roots))
      return copyInside(this.#view, roots, meaning.container, { x: dx, y: dy });
    const isOutside = meaning?.kind === 'on-lane' && this.#left(point, roots).length > 0;
    copyTo(this.#view, roots, dx, dy, isOutside);
  }

  end(): void {
    this.#dragged = undefined;
    this.#notes = new Set();
    if (this.#view.lifted.get().size > 0) this.#view.lift(new Set());
  }

  /** Begins a drag of what is selected, with what was pressed; undefined where nothing may be moved. */
  #lift(press: Press): ReadonlySet<Id> | undefined {
    const { model, session } = this.#view;
    if (session.readOnly !== undefined) return undefined;
    takeIntoSelection(model, press);
    if (!(press.copies ? this.#mayCopy(press) : this.#mayMove(press))) return undefined;
    const roots = press.copies ? this.#chosenRoots() : this.#roots();
    const lifts = new Set(roots.flatMap((id) => withDescendants(model.tree.whole, id)));
    this.#dragged = new Set([...lifts, ...wholeGroups(model.tree, lifts)]);
    const chosen = selectedNotes(model.plan);
    const notes = press.copies ? copiedNotes(model.plan, chosen) : chosen;
    this.#notes = new Set(notes.map(({ id }) => id));
    if (!press.copies && lifts.size > 0) this.#view.lift(this.#dragged);
    return this.#dragged;
  }

  /** Whether anything that is selected may be moved; says once what is locked. */
  #mayMove(press: Press): boolean {
    if (press === this.#refused) return false;
    const free = unlocked(this.#view.model, this.#chosenRoots());
    if (free.length > 0 || selectedNotes(this.#view.model.plan).length > 0) return true;
    this.#refused = press;
    return false;
  }

  /** Whether anything that is selected may be copied; says once what is not. */
  #mayCopy(press: Press): boolean {
    if (press === this.#refused) return false;
    if (!refuseEntries(this.#view.model.plan)) return true;
    this.#refused = press;
    return false;
  }

  /** The outermost of what is selected that gestures may move. */
  #roots(): Id[] {
    return this.#chosenRoots().filter((id) => !isLocked(this.#view.model.tree, id));
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
    const { model, camera } = this.#view;
    if (!isFree && press.note !== undefined)
      return { ...noteOnGrid(model, press.note, by), guides: noGuides };
    if (isFree || press.on === undefined)
      return { x: Math.round(by.x), y: Math.round(by.y), guides: noGuides };
    return snappedDrag(model, dragged, press.on, by, camera.viewport.zoom);
  }

  /** What dropping here means for all that is dragged; undefined where they would mean different things. */
  #meaning(point: Point): DropMeaning | undefined {
    const { model, lifted } = this.#view;
    const over = stackAt(model, point, lifted.get()).filter(isComponent);
    return commonMeaning(model, this.#roots(), laneAt(model, point), over);
  }

  /** The same for copies: only where they are drawn. */
  #copyMeaning(point: Point, ids: ReadonlySet<Id>): DropMeaning | undefined {
    const { model } = this.#view;
    const [roots, lane] = [this.#chosenRoots(), laneAt(model, point)];
    const over = stackAt(model, point, ids).filter(isComponent);
    const meaning = commonMeaning(model, roots, lane, over);
    const isHeldOnly = meaning?.kind === 'inside' && !meaning.isDrawnInside;
    if (isHeldOnly) return commonMeaning(model, roots, lane, []);
    if (meaning?.kind !== 'elsewhere') return meaning;
    // What lies in nothing is copied to the nearest place on its lane, which grows for it.
    const lieInNothing = roots.every((id) => containerAround(model.tree.whole, id) === undefined);
    return lieInNothing ? undefined : commonMeaning(model, roots, undefined, []);
  }

  #groupDrop(
    meaning: DropMeaning | undefined,
    point: Point,
    ids: ReadonlySet<Id>,
  ): GroupDrop | undefined {
    if (meaning?.kind === 'elsewhere') return undefined;
    const container = meaning?.kind === 'inside' ? meaning.container : undefined;
    return groupDrop(this.#view.model, this.#roots(), ids, point, container);
  }

  #says(
    meaning: DropMeaning | undefined,
    joins: GroupDrop | undefined,
    point: Point,
  ): string | undefined {
    const { model } = this.#view;
    const roots = this.#roots();
    const [only] = roots;
    if (only === undefined) return undefined;
    const name =
      roots.length === 1
        ? model.plan.component(only)!.name
        : counted(roots.length, { one: '{0} component', other: '{0} components' });
    const moves =
      meaning === undefined || this.#stays(meaning)
        ? undefined
        : dropWords(model, { name }, meaning, this.#left(point)[0]);
    return moves ?? (joins && groupDropWords(model, name, joins));
  }

  #saysCopy(meaning: DropMeaning | undefined): string | undefined {
    if (meaning?.kind !== 'inside' || this.#stays(meaning, this.#chosenRoots()))
      return meaning?.kind === 'elsewhere' ? undefined : t`Copy here`;
    return t`Copy into ${this.#view.model.plan.component(meaning.container)!.name}`;
  }

  /** Whether everything that is dragged lies already in what it is dropped into. */
  #stays(meaning: DropMeaning, roots = this.#roots()): boolean {
    const { whole } = this.#view.model.tree;
    return roots.every(
      (id) => meaning.kind === 'inside' && containerAround(whole, id) === meaning.container,
    );
  }

  /** The containers that a drop at this point takes components out of. */
  #left(point: Point, roots = this.#roots()): Id[] {
    const { model } = this.#view;
    return roots.flatMap((id) => {
      const parent = containerAround(model.tree.whole, id);
      const box = parent === undefined ? undefined : model.boxOf(parent);
      return parent === undefined || box === undefined || holds(box, point) ? [] : [parent];
    });
  }
}
