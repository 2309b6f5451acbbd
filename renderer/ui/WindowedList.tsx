import { useEffect, useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { lineForKey } from './line-for-key.ts';
import { useWindowedRows } from './use-windowed-rows.ts';
import { classes } from './classes.ts';
import styles from './WindowedList.module.css';

/** A list of many lines to choose one from: only those in view are drawn; arrows move, Enter and click choose. */
export function WindowedList({
  label,
  count,
  rowHeight,
  selected,
  keyOf,
  onChoose,
  children,
}: {
  readonly label: string;
  readonly count: number;
  readonly rowHeight: number;
  /** The chosen line; -1 for none. */
  readonly selected: number;
  readonly keyOf: (index: number) => string;
  readonly onChoose: (index: number) => void;
  readonly children: (index: number) => ReactNode;
}) {
  const rows = useWindowedRows(count, rowHeight);
  const { scrollTo } = rows;
  const [walked, setWalked] = useState<number>();
  const [seen, setSeen] = useState(selected);
  if (seen !== selected) {
    // Chosen from elsewhere: the keyboard goes on from there.
    setSeen(selected);
    setWalked(undefined);
  }
  const current = Math.min(walked ?? Math.max(selected, 0), count - 1);
  const id = useId();

  useEffect(() => {
    if (selected >= 0) scrollTo(selected);
  }, [selected, scrollTo]);

  const onKeyDown = (event: KeyboardEvent) => {
    const next = lineForKey(event.key, current, count, page);
    if (next !== undefined) {
      setWalked(next);
      scrollTo(next);
    } else if ((event.key === 'Enter' || event.key === ' ') && count > 0) onChoose(current);
    else return;
    event.preventDefault();
  };
  const drawn = Array.from({ length: rows.end - rows.first }, (_, index) => rows.first + index);
  return (
    <div
      {...rows.scroller}
      className={styles.scroller}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={drawn.includes(current) ? `${id}${current}` : undefined}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const row = (event.target as Element).closest<HTMLElement>('[role="option"]');
        if (row !== null) onChoose(Number(row.dataset['index']));
      }}
    >
      <div style={rows.spacer} role="presentation">
        {drawn.map((index) => (
          <div
            key={keyOf(index)}
            id={`${id}${index}`}
            role="option"
            tabIndex={-1}
            data-index={index}
            aria-selected={index === selected}
            aria-posinset={index + 1}
            aria-setsize={count}
            style={rows.at(index)}
            className={classes(
              styles.row,
              index === selected && styles.selected,
              index === current && styles.current,
            )}
          >
            {children(index)}
          </div>
        ))}
      </div>
    </div>
  );
}

const page = 8;
