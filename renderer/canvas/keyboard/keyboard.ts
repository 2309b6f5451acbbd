import type { Id } from '#shared/base/ids.ts';
import { grid, type Box } from '#shared/layout/card-geometry.ts';
import { tellSelection } from '#renderer/actions/showing/tell-selection.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import {
  selectComponents,
  selection,
  selectThings,
  toggleComponent,
} from '#renderer/state/shown/selection.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { nudge } from '../acts/nudge.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import {
  alongRelation,
  firstComponent,
  inwards,
  lastComponent,
  nearest,
  nearestTo,
  onNextLane,
  outwards,
  type Direction,
} from './keyboard-walk.ts';
import { pressSight } from '../view/steer-sight.ts';
import { membersOf } from '../model/members.ts';

/** What the keys of the canvas act on. */
export interface KeyTargets {
  readonly view: CanvasView;
  /** The component the keyboard is on. */
  readonly focused: Store<Id | undefined>;
  /** Where it stood last: from there it goes on when that component is gone. */
  readonly stood: Store<Box | undefined>;
  /** Gives up a gesture; gives whether there was one. */
  cancel(): boolean;
  /** Opens the menu of what is selected, or of the canvas. */
  openMenu(): void;
  /** Sends the keyboard to the inspector. */
  inspect(): void;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** Does what a key means on the canvas; gives whether it meant anything here. Other keys are the window's. */
export function pressKey(event: KeyboardEvent, targets: KeyTargets): boolean {
  const { view } = targets;
  const direction = arrows[event.key];
  if (direction !== undefined) return pressArrow(event, direction, targets);
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    targets.openMenu();
    return true;
  }
  if (event.key === ' ' && (event.ctrlKey || event.metaKey)) return toggle(targets);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const id = onDrawn(targets);
  switch (isPlain ? event.key : '') {
    case 'Escape':
      return targets.cancel();
    case 'Enter':
      if (id === undefined) return false;
      selectComponents(membersOf(view.model.tree, id));
      targets.inspect();
      return true;
    case 'r':
    case 'R':
      if (id === undefined || view.session.readOnly !== undefined) return false;
      showDialog({ name: 'relate', from: id });
      return true;
    case 'Home':
      return goTo(targets, firstComponent(view.model), event.shiftKey);
    case 'End':
      return goTo(targets, lastComponent(view.model), event.shiftKey);
    case 'PageDown':
    case 'PageUp':
      return walkLanes(targets, event.key === 'PageDown' ? 1 : -1);
    case '[':
      return goTo(targets, id && outwards(view.model, id), false);
    case ']':
      return goTo(targets, id && inwards(view.model, id), false);
    default:
      return pressSight(event, view);
  }
}

function pressArrow(event: KeyboardEvent, direction: Direction, targets: KeyTargets): boolean {
  const { view } = targets;
  if (event.altKey) {
    const times = event.shiftKey ? 10 : 1;
    const [dx, dy] = steps[direction];
    nudge(view, dx * grid * times, dy * grid * times);
    return true;
  }
  const from = standsOn(targets);
  if (from === undefined) return goTo(targets, goingOn(targets, direction), false);
  const walk = event.ctrlKey || event.metaKey ? alongRelation : nearest;
  goTo(targets, walk(view.model, from, direction), event.shiftKey);
  return true;
}

/** The component that the keyboard is on, as far as it is still drawn. */
function onDrawn({ view, focused }: KeyTargets): Id | undefined {
  const id = focused.get();
  return id === undefined || view.model.slotOf(id) === undefined ? undefined : id;
}

/** The same, or what was selected last where the keyboard is on nothing. */
function standsOn(targets: KeyTargets): Id | undefined {
  const { view, focused } = targets;
  if (focused.get() !== undefined) return onDrawn(targets);
  const last = selection.get().components.at(-1);
  return last === undefined || view.model.slotOf(last) === undefined ? undefined : last;
}

/** Where to go from nowhere: beside what was deleted, else to the beginning. */
function goingOn({ view, stood }: KeyTargets, direction: Direction): Id | undefined {
  const box = stood.get();
  const beside = box === undefined ? undefined : nearestTo(view.model, box, direction);
  return beside ?? firstComponent(view.model);
}

function walkLanes(targets: KeyTargets, step: 1 | -1): boolean {
  const { view } = targets;
  const from = standsOn(targets);
  const next = from === undefined ? firstComponent(view.model) : onNextLane(view.model, from, step);
  return goTo(targets, next, false);
}

/** Adds the component that the keyboard is on to the selection, or takes it out. */
function toggle(targets: KeyTargets): boolean {
  const { view } = targets;
  const id = onDrawn(targets);
  if (id === undefined) return false;
  for (const member of membersOf(view.model.tree, id)) toggleComponent(member);
  tellSelection();
  return true;
}

/** Puts the keyboard on a component, selects it, or adds it to the selection, and brings it into sight. */
function goTo({ view, focused, stood }: KeyTargets, id: Id | undefined, adds: boolean): boolean {
  if (id === undefined) return true;
  focused.set(id);
  stood.set(view.model.boxOf(id));
  const { components, notes } = selection.get();
  const ids = membersOf(view.model.tree, id);
  if (adds) selectThings([...components.filter((other) => !ids.includes(other)), ...ids], notes);
  else selectComponents(ids);
  view.camera.reveal(view.model.boxOf(id));
  return true;
}
