import { useLayoutEffect, useState, type RefObject } from 'react';

/** What of a scrolling element is seen, in px. */
export interface Seen {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What of a scrolling element is seen, in steps so coarse that scrolling draws seldom. */
export function useSeen(scroller: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => {
      const top = Math.floor(element.scrollTop / 100) * 100;
      const { clientWidth: width, clientHeight: height } = element;
      setSeen((before) =>
        before.top === top && before.width === width && before.height === height
          ? before
          : { top, width, height },
      );
    };
    look();
    const sizes = new ResizeObserver(look);
    sizes.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return seen;
}
