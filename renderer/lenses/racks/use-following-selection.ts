import { useEffect, type RefObject } from 'react';
import type { Floor } from '#shared/lens/racks/rack-floor.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { devicePlaces } from './device-places.ts';
import type { RackCursor } from './floor-desk.ts';
import { placeOfPart } from './floor-keys.ts';
import { bringUnitIntoSight } from './unit-in-sight.ts';

/** What is selected elsewhere is brought into sight; at first, with nothing selected, the devices of the first rack that has any. */
export function useFollowingSelection(
  scroller: RefObject<HTMLElement | null>,
  latest: Store<Floor>,
  isLaidOut: boolean,
): void {
  const { plan } = useSession();
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !isLaidOut) return undefined;
    const show = (place: Pick<RackCursor, 'rack' | 'unit'>) =>
      bringUnitIntoSight(element, latest.get(), place);
    const follow = () => {
      const id = selection.get().components.at(-1);
      if (id !== undefined) show(placeOfPart(plan, id) ?? { rack: id, unit: 1 });
    };
    if (selection.get().components.length > 0) follow();
    else firstDevices(plan, latest.get()).forEach(show);
    return selection.subscribe(follow);
  }, [plan, scroller, latest, isLaidOut]);
}

/** The devices of the first rack that has any, from the lowest up. */
function firstDevices(plan: PlanView, { items }: Floor): readonly RackCursor[] {
  const all = items.map(({ is, key }) => (is === 'rack' ? devicePlaces(plan, key) : []));
  return all.find((places) => places.length > 0) ?? [];
}
