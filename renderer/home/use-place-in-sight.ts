import { useEffect, useRef, useState, type RefObject } from 'react';
import { placeInSight, type HomePlace } from './place-in-sight.ts';

/** Which place of the home screen is being read. What comes in later, as the starter plans do, moves the others: that is followed too. */
export function usePlaceInSight(): {
  readonly place: HomePlace;
  readonly scroller: RefObject<HTMLElement | null>;
} {
  const scroller = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<HomePlace>('recent');
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const look = () => setPlace(placeInSight(element));
    element.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    for (const part of [element, ...element.children]) sizes.observe(part);
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);
  return { place, scroller };
}
