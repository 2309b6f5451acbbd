import type { Id } from '#shared/base/ids.ts';
import { inSightOf, type Floor } from '#shared/lens/racks/rack-floor.ts';
import type { RackPort } from '#renderer/state/rack-port.ts';

/** What may be asked of a floor: `latest` gives where racks stand now. */
export const rackPortOf = (scroller: HTMLElement, latest: () => Floor): RackPort => ({
  inSight() {
    const { scrollTop, clientHeight } = scroller;
    return inSightOf(latest(), scrollTop, scrollTop + clientHeight).flatMap((item) =>
      item.is === 'rack' ? [item.key] : [],
    );
  },
  reveal(racks: readonly Id[]) {
    const item = latest().items.find(({ is, key }) => is === 'rack' && racks.includes(key));
    if (item !== undefined) scroller.scrollTop = item.box.y;
  },
});
