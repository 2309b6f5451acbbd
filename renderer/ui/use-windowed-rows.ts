import {
  useCallback,
  useRef,
  useState,
  type CSSProperties,
  type RefCallback,
  type UIEvent,
} from 'react';

/** Rows that stand outside the view above and below, so that scrolling shows no gaps. */
const spare = 8;

/** What a list of many rows of one height needs in order to draw only those in view. */
export interface WindowedRows {
  readonly first: number;
  readonly end: number;
  /** For the scrolling element. */
  readonly scroller: {
    readonly ref: RefCallback<HTMLElement>;
    readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  };
  /** For the element inside that is as high as all rows together. */
  readonly spacer: CSSProperties;
  /** Where a row stands in the spacer. */
  readonly at: (index: number) => CSSProperties;
  readonly scrollTo: (index: number) => void;
}

/** Draws only the rows in view: ten thousand rows cost as much as forty. Heights in px. */
export function useWindowedRows(count: number, rowHeight: number): WindowedRows {
  const element = useRef<HTMLElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  /** What was last heard of the element: asking it would have the window laid out there and then. */
  const heard = useRef(view);
  const ref = useCallback((next: HTMLElement | null) => {
    element.current = next;
    if (next === null) return;
    heard.current = { top: next.scrollTop, height: next.clientHeight };
    const watcher = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      heard.current = { ...heard.current, height: entry.contentRect.height };
      setView(heard.current);
    });
    watcher.observe(next);
    return () => watcher.disconnect();
  }, []);
  const scrollTo = useCallback(
    (index: number) => {
      const { current } = element;
      if (current === null) return;
      const { top, height } = heard.current;
      const rowTop = index * rowHeight;
      const rowBottom = rowTop + rowHeight;
      if (rowTop < top) current.scrollTo({ top: rowTop });
      else if (rowBottom > top + height) current.scrollTo({ top: rowBottom - height });
    },
    [rowHeight],
  );
  const { first, end } = rowsInView(view.top, view.height, rowHeight, count);
  return {
    first,
    end,
    scroller: {
      ref,
      onScroll: (event) => {
        const top = event.currentTarget.scrollTop;
        if (heard.current.top === top) return;
        heard.current = { ...heard.current, top };
        setView(heard.current);
      },
    },
    spacer: { height: count * rowHeight, position: 'relative' },
    at: (index) => ({
      position: 'absolute',
      insetInline: 0,
      top: index * rowHeight,
      height: rowHeight,
    }),
    scrollTo,
  };
}

/** The rows to draw for a view that begins at `top`: `first` inclusive, `end` exclusive. */
export function rowsInView(
  top: number,
  height: number,
  rowHeight: number,
  count: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.min(Math.floor(top / rowHeight) - spare, count));
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + spare);
  return { first, end: Math.max(first, end) };
}
