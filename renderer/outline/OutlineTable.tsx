import { useId, useRef, type RefObject } from 'react';
import { selection } from '#renderer/state/shown/selection.ts';
import { useLater } from '#renderer/state/base/store.ts';
import { useWindowedRows } from '#renderer/ui/use-windowed-rows.ts';
import { classes } from '#renderer/ui/classes.ts';
import type { OutlineRow } from './outline-rows.ts';
import { OutlineLine } from './OutlineLine.tsx';
import { OutlineMenu } from './OutlineMenu.tsx';
import { outlineColumns } from './outline-columns.ts';
import { useOutlineMenu } from './use-outline-menu.ts';
import { useOutlineWalk } from './use-outline-walk.ts';
import type { Outline } from './use-outline.ts';
import styles from './OutlineTable.module.css';
import { t } from '#shared/words/t.ts';

const rowHeight = 24;

/** The outline as a table of lines that fold: arrows walk and select, Enter opens the inspector, F2 renames; what is selected here is selected on the canvas. */
export function OutlineTable({ outline }: { readonly outline: Outline }) {
  const { rows } = outline;
  const id = useId();
  const table = useRef<HTMLDivElement>(null);
  const windowed = useWindowedRows(rows.length, rowHeight);
  const { components: selected } = useLater(selection);
  const walk = useOutlineWalk(outline, selected, table, windowed.scrollTo);
  const menu = useOutlineMenu(rows, walk.at, table);
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
        aria-activedescendant={drawn.includes(rows[walk.at]!) ? `${id}${walk.at}` : undefined}
        onKeyDown={(event) => menu.onKeyDown(event) || walk.onKeyDown(event)}
        onClick={walk.onClick}
        onContextMenu={menu.onContextMenu}
      >
        <div style={windowed.spacer} role="presentation">
          {drawn.map((row, offset) => {
            const index = windowed.first + offset;
            const isChosen = row.id !== undefined && isSelected.has(row.id);
            return (
              <div
                key={row.key}
                {...ariaOf(row)}
                id={`${id}${index}`}
                tabIndex={-1}
                data-index={index}
                data-layer={row.lane}
                aria-rowindex={index + 1}
                aria-selected={isChosen}
                style={windowed.at(index)}
                className={classes(
                  styles.row,
                  isChosen && styles.selected,
                  index === walk.at && styles.current,
                )}
              >
                <OutlineLine
                  row={row}
                  isRenamed={walk.renamed !== undefined && walk.renamed === row.id}
                  onRenamed={walk.onRenamed}
                />
              </div>
            );
          })}
        </div>
      </div>
      <OutlineMenu at={menu.at} onClose={menu.close} />
    </div>
  );
}

/** What a screen reader tells of a line's place in the tree. */
const ariaOf = ({ level, place, count, isOpen }: OutlineRow) => ({
  role: 'row',
  'aria-level': level,
  'aria-posinset': place,
  'aria-setsize': count,
  ...(isOpen === undefined ? {} : { 'aria-expanded': isOpen }),
});

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
