import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** Everything a component stands in, however deep: chassis, rack, room, site. Each once. */
export function placesOf(plan: PlanView, id: Id): ReadonlySet<Id> {
  const found = new Set<Id>();
  const open: Id[] = [id];
  for (const inner of open) {
    for (const { kind, to } of plan.outgoing(inner)) {
      if ((kind !== 'mountedIn' && kind !== 'locatedIn') || found.has(to)) continue;
      found.add(to);
      open.push(to);
    }
  }
  return found;
}

/** Things by the places they stand in. */
export function byPlace<Thing>(
  plan: PlanView,
  things: Iterable<Thing>,
  idOf: (thing: Thing) => Id,
): ReadonlyMap<Id, readonly Thing[]> {
  const inside = new Map<Id, Thing[]>();
  for (const thing of things) {
    for (const place of placesOf(plan, idOf(thing))) {
      const known = inside.get(place);
      if (known === undefined) inside.set(place, [thing]);
      else known.push(thing);
    }
  }
  return inside;
}
