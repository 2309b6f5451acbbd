import type { Id } from '#shared/base/ids.ts';
import { inSightOf, type Floor } from '#shared/lens/racks/rack-floor.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { RackPort } from '#renderer/state/shown/rack-port.ts';
import { devicePlaces } from './device-places.ts';
import { bringUnitIntoSight } from './unit-in-sight.ts';

/** What may be asked of a floor: `latest` gives where racks stand now. */
export const rackPortOf = (
  scroller: HTMLElement,
  plan: PlanView,
  latest: () => Floor,
  carry: (part: Id) => void,
): RackPort => ({
  carry,
  inSight() {
    const { scrollTop, clientHeight } = scroller;
    return inSightOf(latest(), scrollTop, scrollTop + clientHeight).flatMap((item) =>
      item.is === 'rack' ? [item.key] : [],
    );
  },
  /** From the top of the first of them, and on to its devices where they are further down. */
  reveal(racks: readonly Id[]) {
    const item = latest().items.find(({ is, key }) => is === 'rack' && racks.includes(key));
    if (item === undefined) return;
    scroller.scrollTop = item.box.y;
    for (const place of devicePlaces(plan, item.key)) bringUnitIntoSight(scroller, latest(), place);
  },
});
