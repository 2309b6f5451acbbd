import { useEffect, type RefObject } from 'react';
import type { Id } from '#shared/base/ids.ts';
import type { Floor } from '#shared/lens/racks/rack-floor.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { rackPort } from '#renderer/state/shown/rack-port.ts';
import { rackPortOf } from './rack-port-of.ts';

/** Bookmarks ask which racks are in sight, and bring them back: once racks have their places, and after what is shown at first. */
export function useRackPort(
  scroller: RefObject<HTMLElement | null>,
  latest: Store<Floor>,
  isLaidOut: boolean,
  carry: (part: Id) => void,
): void {
  const { plan } = useSession();
  useEffect(() => {
    if (scroller.current === null || !isLaidOut) return undefined;
    rackPort.set(rackPortOf(scroller.current, plan, latest.get, carry));
    return () => rackPort.set(undefined);
  }, [plan, scroller, latest, isLaidOut, carry]);
}
