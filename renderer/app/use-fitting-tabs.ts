import { useState, type RefCallback } from 'react';
import { fittingTabs } from './fitting-tabs.ts';

/** What measures the tabs: the strip that they stand in, and a ruler with a mark (`data-id`) as wide as each. */
export interface FittingTabs<Id extends string> {
  readonly shown: readonly Id[];
  /** What all tabs together would leave free beside them, in px. */
  readonly beside: number;
  readonly strip: RefCallback<HTMLElement>;
  readonly ruler: RefCallback<HTMLElement>;
}

const buttonWidth = 28;
/** The edges of the line, the rule in it and two buttons. */
const othersWidth = 16 + 17 + 48;

/**
 * Which tabs have room, followed as the window, the language and the zoom change. Asked for outside of the tabs, which React Aria
 * draws twice: once unseen, to know them all.
 */
export function useFittingTabs<Id extends string>(ids: readonly Id[], chosen: Id): FittingTabs<Id> {
  const [room, setRoom] = useState(Infinity);
  const [free, setFree] = useState(0);
  const [widths, setWidths] = useState<ReadonlyMap<string, number>>(new Map());
  const [strip] = useState(() =>
    watched((element) => {
      setRoom(element.clientWidth);
      setFree(widthFor(element));
    }),
  );
  const [ruler] = useState(() => watched((element) => setWidths(markWidths(element))));
  return {
    shown: fittingTabs(ids, (id) => widths.get(id) ?? 0, chosen, room, buttonWidth),
    beside: free - [...widths.values()].reduce((sum, width) => sum + width, 0),
    strip,
    ruler,
  };
}

/** What the line that the strip stands in has for tabs and counts: all but its edges and its buttons. */
function widthFor(strip: HTMLElement): number {
  const line = strip.parentElement;
  return line === null ? 0 : line.clientWidth - othersWidth;
}

/** Measures an element now and whenever its size changes. */
const watched =
  (measure: (element: HTMLElement) => void): RefCallback<HTMLElement> =>
  (element) => {
    if (!(element instanceof HTMLElement)) return;
    const observer = new ResizeObserver(() => measure(element));
    observer.observe(element);
    return () => observer.disconnect();
  };

const markWidths = (ruler: HTMLElement): ReadonlyMap<string, number> =>
  new Map(
    [...ruler.querySelectorAll<HTMLElement>('[data-id]')].map((mark) => [
      mark.dataset['id'] ?? '',
      mark.offsetWidth,
    ]),
  );
