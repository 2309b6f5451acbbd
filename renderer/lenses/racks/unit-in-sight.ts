import type { Id } from '#shared/base/ids.ts';
import { rackSizes, type Floor } from '#shared/lens/racks/rack-floor.ts';

/** Room that is left above and below a unit that is brought into sight, in px. */
const margin = 60;

/** Scrolls the floor no further than needed for a unit of a rack to be seen. */
export function bringUnitIntoSight(
  scroller: HTMLElement,
  { items }: Floor,
  { rack, unit }: { readonly rack: Id; readonly unit: number },
): void {
  const item = items.find(({ is, key }) => is === 'rack' && key === rack);
  if (item?.is !== 'rack') return;
  const y = item.box.y + rackSizes.head + (item.units - unit) * rackSizes.unit;
  const { scrollTop, clientHeight } = scroller;
  if (y < scrollTop + margin) scroller.scrollTop = y - margin;
  else if (y > scrollTop + clientHeight - margin) scroller.scrollTop = y - clientHeight + margin;
}
