import { ChevronDown, ChevronRight } from 'lucide';
import { memo, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { kindData } from '#shared/catalogue/kinds.ts';
import { placeInSelection, placeItem } from '#renderer/actions/editing/place-item.ts';
import { draggedItem } from '#renderer/state/window/dragged-item.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { useLayerStates } from '#renderer/state/session/use-check.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { classes } from '#renderer/ui/classes.ts';
import type { PaletteRow } from './palette-rows.ts';
import styles from './PaletteTree.module.css';
import { spokenLanguage } from '#shared/words/spoken.ts';
import { t } from '#shared/words/t.ts';

type ItemRow = PaletteRow & { readonly type: 'item' };
type LaneRow = PaletteRow & { readonly type: 'lane' };

/** The lines of the palette as a tree: arrows move, right and left open and fold, Enter places, with Ctrl into the selected component. */
export const PaletteTree = memo(function PaletteTree({
  rows,
  onToggle,
  canToggle,
  ref,
}: {
  readonly rows: readonly PaletteRow[];
  readonly onToggle: (key: string) => void;
  /** A search shows everything it found: nothing to fold. */
  readonly canToggle: boolean;
  readonly ref: RefObject<HTMLDivElement | null>;
}) {
  const stops = rows.filter((row) => row.type !== 'family');
  const [wanted, setWanted] = useState<string>();
  const current = stops.some((row) => row.key === wanted) ? wanted : stops[0]?.key;

  const hasKeyboard = useRef(false);
  useLayoutEffect(() => {
    // The line that had the keyboard went with a search that was still on its way: the first that is left takes it.
    if (hasKeyboard.current && document.activeElement === document.body)
      ref.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [rows, ref]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const index = stops.findIndex((row) => row.key === current);
    const row = stops[index];
    if (row === undefined) return;
    const { isOpen } = row;
    const next = nextStop(event.key, index, stops.length);
    const folds =
      canToggle &&
      ((event.key === opening && isOpen === false) || (event.key === folding && isOpen === true));
    if (folds) onToggle(row.key);
    else if (next !== undefined) {
      setWanted(stops[next]?.key);
      const elements = event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]');
      elements[next]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.tree}
      role="tree"
      aria-label={t`What can be placed`}
      tabIndex={-1}
      ref={ref}
      onKeyDown={onKeyDown}
      onFocus={() => (hasKeyboard.current = true)}
      onBlur={() => (hasKeyboard.current = false)}
    >
      {rows.map((row) => {
        const shared = { isCurrent: row.key === current, onFocus: setWanted, onToggle };
        switch (row.type) {
          case 'lane':
            return <LaneLine key={row.key} row={row} {...shared} canToggle={canToggle} />;
          case 'family':
            return (
              <div
                key={row.key}
                role="presentation"
                data-layer={row.lane}
                className={styles.family}
              >
                {row.title}
              </div>
            );
          case 'item':
            return <ItemLine key={row.key} row={row} {...shared} />;
        }
      })}
    </div>
  );
});

/** Lines are drawn again only when something about them is different: there are many, and edits come often. */
interface LineProps {
  readonly isCurrent: boolean;
  readonly onFocus: (key: string) => void;
  readonly onToggle: (key: string) => void;
}

const LaneLine = memo(function LaneLine({
  row,
  isCurrent,
  canToggle,
  onFocus,
  onToggle,
}: LineProps & { readonly row: LaneRow; readonly canToggle: boolean }) {
  const states = useLayerStates();
  const state = states[row.lane as keyof typeof states];
  const toggle = () => canToggle && onToggle(row.key);
  return (
    <div
      role="treeitem"
      aria-level={1}
      aria-expanded={row.isOpen}
      aria-selected={false}
      tabIndex={isCurrent ? 0 : -1}
      data-layer={row.lane}
      className={styles.lane}
      onFocus={() => onFocus(row.key)}
      onClick={toggle}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        toggle();
      }}
    >
      <Icon
        icon={row.isOpen ? ChevronDown : ChevronRight}
        size={12}
        isDirected
        className={styles.angle}
      />
      <span className={styles.laneName}>{laneTitles[row.lane]}</span>
      <span className={styles.placed}>
        {state !== undefined && <LayerStateGlyph state={state} size={12} isAlone />}
        {t`${row.placed} placed`}
      </span>
    </div>
  );
});

const ItemLine = memo(function ItemLine({
  row,
  isCurrent,
  onFocus,
  onToggle,
}: LineProps & { readonly row: ItemRow }) {
  const data = kindData(row.item.kind);
  const isTechnology = row.item.technology !== undefined;
  const place = () => void placeItem(row.item);
  return (
    <div
      role="treeitem"
      aria-level={isTechnology ? 3 : 2}
      {...(row.isOpen === undefined ? {} : { 'aria-expanded': row.isOpen })}
      aria-selected={false}
      tabIndex={isCurrent ? 0 : -1}
      data-layer={row.lane}
      title={isTechnology ? `${row.title}, ${row.vendor}` : data.summary}
      className={classes(styles.item, isTechnology && styles.technology)}
      draggable
      onFocus={() => onFocus(row.key)}
      onClick={place}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) placeInSelection(row.item);
        else place();
      }}
      onDragStart={(event) => {
        draggedItem.set(row.item);
        event.dataTransfer.setData('text/plain', row.title);
        event.dataTransfer.effectAllowed = 'copyLink';
      }}
      onDragEnd={() => draggedItem.set(undefined)}
    >
      {row.isOpen === undefined ? (
        <span className={styles.noAngle} />
      ) : (
        <span
          className={styles.angleButton}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onToggle(row.key);
          }}
        >
          <Icon icon={row.isOpen ? ChevronDown : ChevronRight} size={12} isDirected />
        </span>
      )}
      <KindIcon name={data.icon} />
      <bdi className={styles.title}>{row.title}</bdi>
      {row.placed > 0 && <span className={styles.count}>{row.placed}</span>}
    </div>
  );
});

/** The arrow along the line of reading opens, the other one folds. */
const [opening, folding] =
  spokenLanguage().direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];

function nextStop(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
