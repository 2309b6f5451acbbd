import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import type { Id } from '#shared/base/ids.ts';
import { unitsOf, usualHeight } from '#shared/lens/racks/mount-problem.ts';
import type { FloorItem } from '#shared/lens/racks/rack-floor.ts';
import { rackMounting, rackOf } from '#shared/lens/racks/rack-of.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { rackUnits, type RackPart } from '#shared/scene/plan/rack-units.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import type { FloorDesk, RackCursor } from './floor-desk.ts';
import { askMenu, elementUnderKeys, isMenuKey, partOrRackAt } from './rack-menu.ts';
import { partWords } from './rack-words.ts';
import { bringUnitIntoSight } from './unit-in-sight.ts';
import { t } from '#shared/words/t.ts';

type RackItem = Extract<FloorItem, { is: 'rack' }>;

/** Where a part is mounted; undefined when it is in no rack, or at no unit that can be told. */
export function placeOfPart(plan: PlanView, id: Id): RackCursor | undefined {
  const part = plan.component(id);
  const rack = part && rackOf(plan, part);
  if (rack === undefined) return undefined;
  const unit = (rackMounting(plan, part!)?.facts.positionU ?? part!.facts.positionU)?.value;
  return { rack: rack.id, unit: typeof unit === 'number' ? unit : 1, part: id };
}

/** Walks over racks and parts, picks up, carries and puts down. Gives whether the key meant something here. */
export function floorKeys(event: KeyboardEvent, desk: FloorDesk): boolean {
  const { hand, floor } = desk;
  const isHeld = hand.held.get() !== undefined;
  if (event.key === 'Escape' && isHeld) {
    hand.cancel();
    return true;
  }
  if (isMenuKey(event) && !isHeld) return openMenu(desk);
  if (event.target !== floor || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (isHeld) return carry(event, desk);
  return walk(event, desk);
}

/** The menu of what the keyboard is on, under it. */
function openMenu(desk: FloorDesk): boolean {
  const { around, cursor, floor, menu } = desk;
  const at = cursor.get() ?? firstOf(desk);
  const element = elementUnderKeys(floor, at?.part ?? at?.rack);
  const on = partOrRackAt(element ?? null);
  const { activeElement } = document;
  if (element === undefined || on === undefined || !(activeElement instanceof HTMLElement))
    return false;
  const [frame, box] = [around.getBoundingClientRect(), element.getBoundingClientRect()];
  const under = { x: box.x + box.height - frame.x, y: box.bottom - frame.y };
  askMenu(menu, on, { at: under, from: activeElement });
  return true;
}

function carry(event: KeyboardEvent, desk: FloorDesk): boolean {
  const { hand, cursor } = desk;
  if (event.key === 'Enter' || event.key === ' ') {
    const { part, place } = hand.held.get() ?? {};
    if (hand.drop() && part !== undefined && place !== undefined) cursor.set({ ...place, part });
    return true;
  }
  const at = hand.held.get()?.place ?? cursor.get() ?? firstOf(desk);
  const next = at && carriedTo(event, desk, at);
  if (next === undefined) return false;
  hand.over(next);
  bringIntoSight(desk, next);
  announce(hand.words());
  return true;
}

/** One unit or with Shift five up or down, one rack to the side; the top of a part stops at the top of the rack. */
function carriedTo(
  event: KeyboardEvent,
  desk: FloorDesk,
  at: RackCursor,
): Pick<RackCursor, 'rack' | 'unit'> | undefined {
  const by = event.shiftKey ? 5 : 1;
  const item = itemOf(desk, at.rack);
  const part = desk.session.plan.component(desk.hand.held.get()?.part ?? '');
  if (item === undefined || part === undefined) return undefined;
  const within = (unit: number, { units }: RackItem) =>
    Math.max(1, Math.min(unit, units - unitsOf(part) + 1));
  if (event.key === 'ArrowUp') return { rack: at.rack, unit: within(at.unit + by, item) };
  if (event.key === 'ArrowDown') return { rack: at.rack, unit: within(at.unit - by, item) };
  const beside = besides(event.key, desk, item);
  return beside && { rack: beside.key, unit: within(at.unit, beside) };
}

function walk(event: KeyboardEvent, desk: FloorDesk): boolean {
  const { cursor, hand, session } = desk;
  const at = cursor.get() ?? firstOf(desk);
  if (at === undefined) return false;
  if (event.key === 'Enter' || event.key === ' ') {
    if (session.plan.component(at.part ?? '') === undefined) return true;
    if (at.part !== undefined) hand.pickUp(at.part, { rack: at.rack, unit: at.unit });
    return true;
  }
  const item = itemOf(desk, at.rack) ?? racksOf(desk)[0];
  if (item === undefined) return false;
  const isFirst = cursor.get() === undefined;
  const next = isFirst && event.key.startsWith('Arrow') ? at : walkedTo(event.key, desk, item, at);
  if (next === undefined) return false;
  cursor.set(next);
  bringIntoSight(desk, next);
  selectComponents([next.part ?? next.rack]);
  announce(spoken(session.plan, next));
  return true;
}

function walkedTo(
  key: string,
  desk: FloorDesk,
  item: RackItem,
  at: RackCursor,
): RackCursor | undefined {
  const parts = partsOf(desk.session.plan, item.key);
  if (key === 'ArrowUp')
    return (
      onPart(
        item,
        parts.find(({ bottom }) => bottom > at.unit),
      ) ?? at
    );
  if (key === 'ArrowDown')
    return (
      onPart(
        item,
        parts.findLast(({ bottom }) => bottom < at.unit),
      ) ?? at
    );
  const beside = besides(key, desk, item);
  return beside && nearestIn(desk.session.plan, beside, at.unit);
}

/** The rack that a key leads to: to the side, the first, the last. */
function besides(key: string, desk: FloorDesk, item: RackItem): RackItem | undefined {
  const racks = racksOf(desk);
  const index = racks.findIndex((each) => each.key === item.key);
  const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: racks.length - 1 }[key];
  return to === undefined ? undefined : (racks[to] ?? item);
}

function nearestIn(plan: PlanView, item: RackItem, unit: number): RackCursor {
  const [nearest] = partsOf(plan, item.key).toSorted(
    (a, b) => Math.abs(a.bottom - unit) - Math.abs(b.bottom - unit),
  );
  return onPart(item, nearest) ?? { rack: item.key, unit: 1 };
}

const onPart = (item: RackItem, part: RackPart | undefined): RackCursor | undefined =>
  part && { rack: item.key, unit: part.bottom, part: part.component.id };

function spoken(plan: PlanView, { rack, part }: RackCursor): string {
  const here = plan.component(rack);
  if (here === undefined) return '';
  const units = rackUnits(here, mountedParts(plan, rack), usualHeight);
  const on = units.placed.find(({ component }) => component.id === part);
  return on === undefined
    ? t`${here.name}, nothing mounted, ${units.free} U free`
    : partWords(on, here);
}

/** What is mounted, from below. */
function partsOf(plan: PlanView, id: Id): readonly RackPart[] {
  const rack = plan.component(id);
  return rack === undefined ? [] : rackUnits(rack, mountedParts(plan, id), usualHeight).placed;
}

const racksOf = ({ floorNow }: FloorDesk): readonly RackItem[] =>
  floorNow().items.filter((item) => item.is === 'rack');

const itemOf = (desk: FloorDesk, rack: Id): RackItem | undefined =>
  racksOf(desk).find(({ key }) => key === rack);

function firstOf(desk: FloorDesk): RackCursor | undefined {
  const [first] = racksOf(desk);
  return first === undefined ? undefined : nearestIn(desk.session.plan, first, first.units);
}

const bringIntoSight = ({ floor, floorNow }: FloorDesk, place: RackCursor): void =>
  bringUnitIntoSight(floor, floorNow(), place);
