import { useEffect, type RefObject } from 'react';
import type { Floor } from '#shared/lens/racks/rack-floor.ts';
import type { Store } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import type { RackCursor } from './floor-desk.ts';
import { floorKeys } from './floor-keys.ts';
import { floorPointer } from './floor-pointer.ts';
import type { RackHand } from './rack-hand.ts';
import type { RackMenuRequest } from './rack-menu.ts';

interface Gestures {
  readonly body: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly hand: RackHand;
  readonly cursor: Store<RackCursor | undefined>;
  readonly menu: Store<RackMenuRequest | undefined>;
  readonly latest: Store<Floor>;
}

/** Pointer and keys over the racks and what is to be mounted yet. */
export function useRackGestures({ body, scroller, hand, cursor, menu, latest }: Gestures): void {
  const session = useSession();
  useEffect(() => {
    const [around, floor] = [body.current, scroller.current];
    if (around === null || floor === null) return undefined;
    const stop = new AbortController();
    const desk = { session, hand, cursor, menu, around, floor, floorNow: latest.get };
    const pointer = floorPointer(desk);
    const { signal } = stop;
    around.addEventListener('pointerdown', pointer.down, { signal });
    around.addEventListener('pointermove', pointer.move, { signal });
    around.addEventListener('pointerup', pointer.up, { signal });
    around.addEventListener('pointercancel', pointer.cancel, { signal });
    around.addEventListener('contextmenu', pointer.menu, { signal });
    around.addEventListener('click', pointer.click, { signal, capture: true });
    around.addEventListener(
      'keydown',
      (event) => {
        if (!floorKeys(event, desk)) return;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal },
    );
    return () => stop.abort();
  }, [session, body, scroller, hand, cursor, menu, latest]);
}
