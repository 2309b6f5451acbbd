import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { requestFocus, useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { selectComponents, toggleComponent } from '#renderer/state/shown/selection.ts';
import { outlineAct, type OutlineAct } from './outline-keys.ts';
import type { OutlineRow } from './outline-rows.ts';
import type { Outline } from './use-outline.ts';

const page = 12;

interface OutlineWalk {
  /** The line that the keyboard is on. */
  readonly at: number;
  /** The component whose name is being written. */
  readonly renamed: string | undefined;
  readonly onRenamed: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/** Walking, folding and selecting in the outline, by keyboard and by pointer. `selected` are the components selected anywhere. */
export function useOutlineWalk(
  { rows, fold }: Outline,
  selected: readonly string[],
  table: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): OutlineWalk {
  const [walked, setWalked] = useState<string>();
  const [renamed, setRenamed] = useState<string>();
  const anchor = useRef<string>(undefined);
  const last = selected.at(-1);
  const [seen, setSeen] = useState(last);
  if (seen !== last) {
    // Selected elsewhere: the keyboard goes on from there.
    setSeen(last);
    if (last !== undefined) setWalked(last);
  }
  const found = indexOf(rows, walked ?? last);
  const [stood, setStood] = useState(0);
  if (found >= 0 && found !== stood) setStood(found);
  // What it was on is gone: it stays on the line that came there.
  const at = found >= 0 ? found : Math.max(0, Math.min(stood, rows.length - 1));
  useEffect(() => {
    const index = indexOf(rows, last);
    if (index >= 0) scrollTo(index);
    // oxlint-disable-next-line react/exhaustive-deps -- only another selection scrolls, not every new list
  }, [last, scrollTo]);
  useFocusRequest('outline', () => {
    table.current?.focus();
    return table.current !== null;
  });

  const goTo = (index: number, how: { readonly extends: boolean; readonly onlyGoes: boolean }) => {
    const row = rows[index];
    if (row === undefined) return;
    setWalked(row.key);
    scrollTo(index);
    if (how.onlyGoes) return;
    if (!how.extends) anchor.current = row.key;
    const from = how.extends ? Math.max(0, indexOf(rows, anchor.current ?? row.key)) : index;
    const ids = idsBetween(rows, from, index);
    if (ids.length > 0) selectComponents(ids);
    if (row.id !== undefined) canvasPort.get()?.reveal([row.id]);
  };
  const act = (wanted: OutlineAct) => {
    const row = rows[at]!;
    switch (wanted.act) {
      case 'go':
        return goTo(wanted.to, wanted);
      case 'fold':
      case 'unfold':
        return fold(row.key, wanted.act === 'unfold');
      case 'toggle':
        return row.id === undefined ? undefined : toggleComponent(row.id);
      case 'rename':
        return setRenamed(row.id);
      case 'inspect':
        selectComponents([row.id!]);
        return requestFocus('inspector');
      case 'show':
        return canvasPort.get()?.reveal([row.id!], { focus: true });
    }
  };
  return {
    at,
    renamed,
    onRenamed: () => {
      setRenamed(undefined);
      table.current?.focus();
    },
    onKeyDown: (event) => {
      if (event.target !== table.current) return;
      const wanted = outlineAct(event, rows, at, page);
      if (wanted === undefined) return;
      event.preventDefault();
      act(wanted);
    },
    onClick: (event) => {
      const target = event.target as Element;
      const line = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
      const index = Number(line ?? Number.NaN);
      const row = rows[index];
      if (row === undefined || target.closest('input') !== null) return;
      setWalked(row.key);
      const isFold = target.closest('[data-fold]') !== null || row.id === undefined;
      if (isFold && row.isOpen !== undefined) return fold(row.key, !row.isOpen);
      if ((event.ctrlKey || event.metaKey) && row.id !== undefined) return toggleComponent(row.id);
      goTo(index, { extends: event.shiftKey, onlyGoes: false });
    },
  };
}

const indexOf = (rows: readonly OutlineRow[], key: string | undefined): number =>
  key === undefined ? -1 : rows.findIndex((row) => row.key === key);

/** The components of the lines from one to another, the last one last. */
function idsBetween(rows: readonly OutlineRow[], from: number, to: number): string[] {
  const part = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return (from <= to ? part : part.toReversed()).flatMap(({ id }) => id ?? []);
}
