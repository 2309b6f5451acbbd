import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';
import { unitsOf, type MountPlace } from '#shared/lens/racks/mount-problem.ts';
import { unitAt } from '#shared/lens/racks/rack-floor.ts';
import { rackOf } from '#shared/lens/racks/rack-of.ts';
import { unmountParts } from '#renderer/actions/editing/rack-acts.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import type { FloorDesk } from './floor-desk.ts';
import { placeOfPart } from './floor-keys.ts';
import { askMenu, partOrRackAt } from './rack-menu.ts';

/** A press becomes a drag after so many px. */
const dragFrom = 4;
/** So near the edge a drag scrolls, by so much a step. */
const edge = { near: 36, step: 24 };

/** Drags parts by pointer: from rack to rack, from the list and back to it. A click picks up from the list, and puts down. */
export function floorPointer(desk: FloorDesk) {
  const { session, hand, cursor } = desk;
  let pressed: { readonly part: Id; readonly at: Point; readonly grip: number } | undefined;
  let isDragging = false;
  let isSpent = false;
  const end = (event: PointerEvent) => {
    const element = event.currentTarget as HTMLElement;
    if (element.hasPointerCapture(event.pointerId)) element.releasePointerCapture(event.pointerId);
    pressed = undefined;
    isDragging = false;
  };
  const over = (event: PointerEvent, grip: number) => {
    const held = hand.held.get();
    if (held !== undefined) hand.over(placeAt(desk, held.part, event, grip), pointOf(event));
  };
  return {
    down: (event: PointerEvent): void => {
      isSpent = false;
      if (event.button !== 0) return;
      const part = partAt(event.target);
      if (hand.held.get() !== undefined || part === undefined) return;
      pressed = {
        part,
        at: { x: event.clientX, y: event.clientY },
        grip: gripOf(desk, part, event),
      };
    },
    move: (event: PointerEvent): void => {
      if (pressed !== undefined && !isDragging && isFar(pressed.at, event)) {
        isDragging = true;
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        selectComponents([pressed.part]);
        hand.pickUp(pressed.part, undefined, pointOf(event));
      }
      if (isDragging) scrollAtEdge(desk.floor, event);
      over(event, pressed?.grip ?? 0);
    },
    up: (event: PointerEvent): void => {
      if (isDragging) {
        const held = hand.held.get();
        isSpent = true;
        if (held !== undefined && isOverList(event)) {
          hand.cancel();
          unmountParts(session, [held.part]);
        } else if (!hand.drop()) hand.cancel();
      }
      end(event);
    },
    cancel: (event: PointerEvent): void => {
      if (isDragging) hand.cancel();
      end(event);
    },
    /** The other button gives up what is carried; else it asks what can be done to what is under it, as a long press does. */
    menu: (event: MouseEvent): void => {
      event.preventDefault();
      pressed = undefined;
      if (hand.held.get() !== undefined) {
        hand.cancel();
        isSpent = isDragging;
        isDragging = false;
        return;
      }
      const on = partOrRackAt(event.target);
      if (on === undefined) return;
      cursor.set(placeOfPart(session.plan, on) ?? cursor.get());
      askMenu(desk.menu, on, { at: pointIn(desk.around, event), from: desk.floor });
    },
    /** Before the list hears of it: a click that ended a drag is none, and one with a part in the hand puts it down. */
    click: (event: MouseEvent): void => {
      if (isSpent) {
        spend(event);
        return;
      }
      if (hand.held.get() !== undefined && desk.floor.contains(event.target as Node)) {
        hand.drop();
        spend(event);
        return;
      }
      const part = partAt(event.target);
      if (part === undefined || !desk.floor.contains(event.target as Node)) return;
      selectComponents([part]);
      cursor.set(placeOfPart(session.plan, part));
    },
  };
  function spend(event: MouseEvent): void {
    isSpent = false;
    event.stopPropagation();
  }
}

const partAt = (target: EventTarget | null): Id | undefined =>
  target instanceof Element
    ? target.closest<HTMLElement>('[data-part]')?.dataset['part']
    : undefined;

const isFar = (from: Point, event: PointerEvent): boolean =>
  Math.hypot(event.clientX - from.x, event.clientY - from.y) >= dragFrom;

const isOverList = (event: PointerEvent): boolean =>
  document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-unplaced]') !== null;

const pointOf = (event: PointerEvent): Point => pointIn(event.currentTarget as HTMLElement, event);

const pointIn = (element: HTMLElement, { clientX, clientY }: MouseEvent): Point => {
  const box = element.getBoundingClientRect();
  return { x: clientX - box.left, y: clientY - box.top };
};

/** How many units above its lowest a part was taken hold of. */
function gripOf(desk: FloorDesk, id: Id, event: PointerEvent): number {
  const part = desk.session.plan.component(id);
  const place = placeOfPart(desk.session.plan, id);
  if (part === undefined || place === undefined) return 0;
  if (rackOf(desk.session.plan, part) === undefined) return 0;
  const under = placeUnder(desk, event);
  const grip = under === undefined ? 0 : under.unit - place.unit;
  return Math.min(Math.max(grip, 0), unitsOf(part) - 1);
}

function placeAt(
  desk: FloorDesk,
  part: Id,
  event: PointerEvent,
  grip: number,
): Omit<MountPlace, 'part'> | undefined {
  const under = placeUnder(desk, event);
  return under === undefined || desk.session.plan.component(part) === undefined
    ? undefined
    : { rack: under.rack, unit: under.unit - grip };
}

function placeUnder(
  { floor, floorNow }: FloorDesk,
  event: PointerEvent,
): Omit<MountPlace, 'part'> | undefined {
  const frame = floor.getBoundingClientRect();
  const [x, y] = [event.clientX - frame.left, event.clientY - frame.top];
  if (x < 0 || y < 0 || x > floor.clientWidth || y > floor.clientHeight) return undefined;
  const [left, top] = [x + floor.scrollLeft, y + floor.scrollTop];
  const item = floorNow().items.find(
    ({ is, box }) =>
      is === 'rack' &&
      left >= box.x &&
      left <= box.x + box.w &&
      top >= box.y &&
      top <= box.y + box.h,
  );
  if (item?.is !== 'rack') return undefined;
  const unit = unitAt(item, top);
  return { rack: item.key, unit: Math.min(Math.max(unit, 1), item.units) };
}

function scrollAtEdge(floor: HTMLElement, event: PointerEvent): void {
  const { top, bottom } = floor.getBoundingClientRect();
  if (event.clientY < top + edge.near) floor.scrollTop -= edge.step;
  else if (event.clientY > bottom - edge.near) floor.scrollTop += edge.step;
}
