import { useEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in whole px, followed as it changes; 0 until it is known. */
export function useWidth<Element extends HTMLElement>(): readonly [
  ref: RefObject<Element | null>,
  width: number,
] {
  const ref = useRef<Element>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
