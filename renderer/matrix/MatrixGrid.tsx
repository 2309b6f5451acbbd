import { useId, type KeyboardEvent } from 'react';
import type { MatrixCell } from '#shared/analysis/matrix/matrix-cell.ts';
import type { Matrix } from '#shared/analysis/matrix/matrix-of.ts';
import { layers } from '#shared/catalogue/layers.ts';
import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { laneIcons } from '#renderer/ui/lane-icons.ts';
import { useWindowedRows } from '#renderer/ui/use-windowed-rows.ts';
import { cellMarks, cellWords } from '#shared/scene/icons/cell-words.ts';
import { rankWords } from './rank-words.ts';
import { nextCell, type CellPlace } from './next-cell.ts';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import styles from './MatrixGrid.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const rowHeight = 33;

/** Workload by layer: arrows walk, Enter shows on the canvas what a cell rests on. */
export function MatrixGrid({
  matrix,
  place,
  onPlace,
  onOpen,
}: {
  readonly matrix: Matrix;
  readonly place: CellPlace;
  readonly onPlace: (place: CellPlace) => void;
  readonly onOpen: () => void;
}) {
  const { rows: workloads, settled } = matrix;
  const rows = useWindowedRows(workloads.length, rowHeight);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return onOpen();
    const next = nextCell(event.key, place, workloads.length, layers.length);
    if (next === undefined) return;
    event.preventDefault();
    onPlace(next);
    rows.scrollTo(next.row);
  };
  return (
    <div className={styles.grid}>
      <Head />
      <div
        {...rows.scroller}
        className={styles.scroller}
        role="grid"
        tabIndex={0}
        aria-label={t`Workloads by layer`}
        aria-rowcount={workloads.length}
        aria-colcount={layers.length}
        aria-activedescendant={`${id}-${place.row}-${place.column}`}
        onKeyDown={onKeyDown}
      >
        <div style={rows.spacer} role="presentation">
          {workloads.slice(rows.first, rows.end).map(({ workload, cells }, index) => {
            const row = rows.first + index;
            return (
              <div
                key={workload}
                role="row"
                aria-rowindex={row + 1}
                className={classes(styles.row, row === place.row && styles.chosen)}
                style={rows.at(row)}
              >
                <Name workload={workload} />
                {layers.map((layer, column) => (
                  <Cell
                    key={layer}
                    id={`${id}-${row}-${column}`}
                    cell={cells[layer]}
                    isCurrent={row === place.row && column === place.column}
                    onChoose={() => onPlace({ row, column })}
                  />
                ))}
              </div>
            );
          })}
        </div>
      </div>
      <div className={styles.foot}>
        <span>{t`Planned or decided`}</span>
        {layers.map((layer) => (
          <span key={layer} data-layer={layer} className={styles.settled}>
            <meter
              className={styles.bar}
              aria-label={t`${laneTitles[layer]} planned or decided`}
              value={settled[layer]}
              max={Math.max(workloads.length, 1)}
            />
            {t`${settled[layer]} of ${workloads.length}`}
          </span>
        ))}
      </div>
    </div>
  );
}

function Head() {
  return (
    <div className={styles.head} aria-hidden="true">
      <span className={styles.corner}>{t`Workload, by criticality and recovery time`}</span>
      {layers.map((layer) => (
        <span key={layer} data-layer={layer} className={styles.layer} title={laneTitles[layer]}>
          <Icon icon={laneIcons[layer]} size={12} />
          <span className={styles.title}>{laneTitles[layer]}</span>
        </span>
      ))}
    </div>
  );
}

function Name({ workload }: { readonly workload: Id }) {
  const component = useSession().plan.component(workload);
  return (
    <span role="rowheader" className={styles.name}>
      <b dir="auto" title={component?.name}>
        {component?.name}
      </b>
      <span>{component === undefined ? '' : rankWords(component)}</span>
    </span>
  );
}

function Cell({
  id,
  cell,
  isCurrent,
  onChoose,
}: {
  readonly id: string;
  readonly cell: MatrixCell;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}) {
  const count = cell.findings.length;
  return (
    // Keys are taken by the grid, which moves among its cells.
    <span
      id={id}
      role="gridcell"
      aria-selected={isCurrent}
      data-state={cell.state}
      className={classes(styles.cell, isCurrent && styles.current)}
      onPointerDown={onChoose}
    >
      <LayerStateGlyph state={cellMarks[cell.state]} />
      <span className={styles.word}>
        <Unseen>{laneTitles[cell.layer]}: </Unseen>
        {cellWords[cell.state]}
      </span>
      {count > 0 && (
        <b className={styles.count}>
          {count}
          <Unseen> {counted(count, { one: 'finding', other: 'findings' })}</Unseen>
        </b>
      )}
    </span>
  );
}
