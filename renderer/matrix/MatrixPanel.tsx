import { useState } from 'react';
import type { Matrix } from '#shared/analysis/matrix/matrix-of.ts';
import type { Id } from '#shared/base/ids.ts';
import { layers } from '#shared/catalogue/layers.ts';
import { useMatrix } from '#renderer/state/session/use-matrix.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { CellEvidence, showEvidence } from './CellEvidence.tsx';
import { cellMarks, cellWords } from '#shared/scene/icons/cell-words.ts';
import { FitPanel } from './FitPanel.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import type { CellPlace } from './next-cell.ts';
import styles from './MatrixPanel.module.css';
import { t } from '#shared/words/t.ts';

/** Each workload on the seven layers, what a cell rests on, and what fits the chosen workload. */
export function MatrixPanel() {
  const { answer, problem } = useMatrix();
  if (problem !== undefined)
    return (
      <p className={styles.nothing} role="alert">
        {t`The matrix cannot be worked out: ${problem}`}
      </p>
    );
  if (answer === undefined)
    return <p className={styles.nothing}>{t`Reading what each workload has…`}</p>;
  if (answer.rows.length === 0)
    return (
      <p
        className={styles.nothing}
      >{t`No workload is drawn. Place one on the application layer.`}</p>
    );
  return <Workloads matrix={answer} />;
}

function Workloads({ matrix }: { readonly matrix: Matrix }) {
  const { plan } = useSession();
  const [chosen, setChosen] = useState<{ workload: Id; column: number }>();
  const found = matrix.rows.findIndex(({ workload }) => workload === chosen?.workload);
  const row = Math.max(found, 0);
  const place: CellPlace = { row, column: chosen?.column ?? 0 };
  const { workload, cells } = matrix.rows[row]!;
  const cell = cells[layers[place.column]!];
  const goTo = (next: CellPlace) =>
    setChosen({ workload: matrix.rows[next.row]!.workload, column: next.column });
  return (
    <div className={styles.matrix}>
      <section className={styles.side} aria-label={t`Matrix`}>
        <header className={styles.head}>
          <h2 className={styles.title}>{t`Workloads by layer`}</h2>
          <Legend />
        </header>
        <MatrixGrid
          matrix={matrix}
          place={place}
          onPlace={goTo}
          onOpen={() => showEvidence(workload, cell)}
        />
        <CellEvidence workload={workload} cell={cell} />
      </section>
      <FitPanel
        workload={workload}
        choices={matrix.rows.map(({ workload: id }) => ({
          id,
          label: plan.component(id)?.name ?? id,
        }))}
        onChoose={(id) => setChosen({ workload: id, column: place.column })}
      />
    </div>
  );
}

function Legend() {
  return (
    <ul className={styles.legend}>
      {(Object.keys(cellWords) as (keyof typeof cellWords)[]).map((state) => (
        <li key={state}>
          <LayerStateGlyph state={cellMarks[state]} />
          {state === 'thin' ? t`thin, findings inside` : cellWords[state]}
        </li>
      ))}
    </ul>
  );
}
