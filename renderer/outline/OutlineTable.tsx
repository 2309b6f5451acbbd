import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import { requestFocus, useFocusRequest } from '#renderer/state/focus-requests.ts';
import { selectComponents, selection, toggleComponent } from '#renderer/state/selection.ts';
import { useLater } from '#renderer/state/store.ts';
import { useWindowedRows } from '#renderer/ui/use-windowed-rows.ts';
import { classes } from '#renderer/ui/classes.ts';
import { outlineAct, type OutlineAct } from './outline-keys.ts';
import type { OutlineRow } from './outline-rows.ts';
import { OutlineLine } from './OutlineLine.tsx';
import { outlineColumns } from './outline-columns.ts';
import type { Outline } from './use-outline.ts';
import styles from './OutlineTable.module.css';
import { t } from '#shared/words/t.ts';

const rowHeight = 24;
const page = 12;

/** The outline as a table of lines that fold: arrows walk and select, Enter opens the inspector, F2 renames; what is selected here is selected on the canvas. */
export function OutlineTable({ outline: { rows, fold } }: { readonly outline: Outline }) {
  const id = useId();
  const table = useRef<HTMLDivElement>(null);
  const windowed = useWindowedRows(rows.length, rowHeight);
  const { scrollTo } = windowed;
  const { components: selected } = useLater(selection);
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
  const at = Math.max(0, indexOf(rows, walked ?? last));
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== table.current) return;
    const wanted = outlineAct(event, rows, at, page);
    if (wanted === undefined) return;
    event.preventDefault();
    act(wanted);
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target as Element;
    const index = Number(
      target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN,
    );
    const row = rows[index];
    if (row === undefined || target.closest('input') !== null) return;
    setWalked(row.key);
    const isFold = target.closest('[data-fold]') !== null || row.id === undefined;
    if (isFold && row.isOpen !== undefined) return fold(row.key, !row.isOpen);
    if ((event.ctrlKey || event.metaKey) && row.id !== undefined) return toggleComponent(row.id);
    goTo(index, { extends: event.shiftKey, onlyGoes: false });
  };
  const isSelected = new Set(selected);
  const drawn = rows.slice(windowed.first, windowed.end);
  return (
    <div className={styles.outline}>
      <div className={styles.head} aria-hidden="true">
        {outlineColumns.map(({ title }) => (
          <span key={title}>{title}</span>
        ))}
      </div>
      <div
        {...windowed.scroller}
        ref={both(windowed.scroller.ref, table)}
        className={styles.scroller}
        role="treegrid"
        tabIndex={0}
        aria-label={t`Outline of the plan`}
        aria-multiselectable
        aria-rowcount={rows.length}
        aria-activedescendant={drawn.includes(rows[at]!) ? `${id}${at}` : undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div style={windowed.spacer} role="presentation">
          {drawn.map((row, offset) => {
            const index = windowed.first + offset;
            return (
              <div
                key={row.key}
                id={`${id}${index}`}
                role="row"
                tabIndex={-1}
                data-index={index}
                data-layer={row.lane}
                aria-level={row.level}
                aria-rowindex={index + 1}
                aria-posinset={row.place}
                aria-setsize={row.count}
                {...(row.isOpen === undefined ? {} : { 'aria-expanded': row.isOpen })}
                aria-selected={row.id !== undefined && isSelected.has(row.id)}
                style={windowed.at(index)}
                className={classes(
                  styles.row,
                  row.id !== undefined && isSelected.has(row.id) && styles.selected,
                  index === at && styles.current,
                )}
              >
                <OutlineLine
                  row={row}
                  isRenamed={renamed !== undefined && renamed === row.id}
                  onRenamed={() => {
                    setRenamed(undefined);
                    table.current?.focus();
                  }}
                />
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

const indexOf = (rows: readonly OutlineRow[], key: string | undefined): number =>
  key === undefined ? -1 : rows.findIndex((row) => row.key === key);

/** The components of the lines from one to another, the last one last. */
function idsBetween(rows: readonly OutlineRow[], from: number, to: number): string[] {
  const part = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return (from <= to ? part : part.toReversed()).flatMap(({ id }) => id ?? []);
}

/** One element for two that want to know it. */
const both =
  (
    first: (element: HTMLDivElement | null) => void | (() => void),
    second: RefObject<HTMLDivElement | null>,
  ) =>
  (element: HTMLDivElement | null) => {
    second.current = element;
    return first(element);
  };
