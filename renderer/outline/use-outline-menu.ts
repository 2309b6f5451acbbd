import { useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { selectComponents, selection } from '#renderer/state/shown/selection.ts';
import type { OutlineRow } from './outline-rows.ts';

interface OutlineMenuDesk {
  /** Where in the outline the menu was asked for; undefined while there is none. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly close: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  /** Gives whether the key asked for the menu. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
}

/** The menu of a line, asked for by the other button of the mouse or by key; a line that is not selected is selected first. */
export function useOutlineMenu(
  rows: readonly OutlineRow[],
  walked: number,
  table: RefObject<HTMLElement | null>,
): OutlineMenuDesk {
  const [at, setAt] = useState<OutlineMenuDesk['at']>();
  const open = (row: OutlineRow | undefined, x: number, y: number) => {
    const frame = table.current?.parentElement?.getBoundingClientRect();
    if (row?.id === undefined || frame === undefined) return;
    if (!selection.get().components.includes(row.id)) selectComponents([row.id]);
    setAt({ x: x - frame.x, y: y - frame.y });
  };
  return {
    at,
    close: () => setAt(undefined),
    onContextMenu: (event) => {
      const line = (event.target as Element).closest<HTMLElement>('[data-index]');
      if (line === null) return;
      event.preventDefault();
      open(rows[Number(line.dataset['index'])], event.clientX, event.clientY);
    },
    onKeyDown: (event) => {
      const isAsked = event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey);
      if (!isAsked || event.target !== table.current) return false;
      event.preventDefault();
      const line = table.current?.querySelector(`[data-index="${walked}"]`);
      const box = line?.getBoundingClientRect();
      if (box !== undefined) open(rows[walked], box.x + box.height, box.bottom);
      return true;
    },
  };
}
