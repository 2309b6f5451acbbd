import { byCodeUnit } from '#shared/base/stable-json.ts';
import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** The racks of one room; without a room of one site; without a site of nowhere that is drawn. */
export interface RackPlace {
  readonly site?: Component;
  readonly room?: Component;
  readonly racks: readonly Component[];
}

/** All racks by where they stand, places and racks by name with their numbers in order; those that stand nowhere last. */
export function rackPlaces(plan: PlanView): readonly RackPlace[] {
  const places = new Map<string, { site?: Component; room?: Component; racks: Component[] }>();
  for (const rack of plan.all('component')) {
    if (rack.kind !== 'rack' || rack.hidden === true) continue;
    const room = placeOf(plan, rack.id, 'room');
    const site = placeOf(plan, room?.id ?? rack.id, 'site');
    const key = `${site?.id ?? ''} ${room?.id ?? ''}`;
    const place = places.get(key) ?? {
      ...(site === undefined ? {} : { site }),
      ...(room === undefined ? {} : { room }),
      racks: [],
    };
    place.racks.push(rack);
    places.set(key, place);
  }
  const found = [...places.values()];
  for (const { racks } of found) racks.sort(byName);
  return found.toSorted((a, b) => byPlaceName(a.site, b.site) || byPlaceName(a.room, b.room));
}

const placeOf = (plan: PlanView, id: Id, kind: 'room' | 'site'): Component | undefined =>
  plan
    .outgoing(id, 'locatedIn')
    .map(({ to }) => plan.component(to))
    .find((place) => place?.kind === kind);

/** By name, "Rack 2" before "Rack 10", then by id. */
export const byName = (a: Component, b: Component): number =>
  names.compare(a.name, b.name) || byCodeUnit(a.id, b.id);

const names = new Intl.Collator('en', { numeric: true });

/** What has no name of its own comes last. */
function byPlaceName(a: Component | undefined, b: Component | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return byName(a, b);
}
