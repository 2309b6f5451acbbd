import type { MatrixCell } from '#shared/analysis/matrix/matrix-cell.ts';
import type { Id } from '#shared/base/ids.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { showFinding } from '#renderer/actions/findings/show-finding.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { byUrgency } from '#renderer/state/findings/finding-order.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { panelSize } from '#renderer/state/window/panels.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { LayerStateGlyph } from '#renderer/ui/glyphs/LayerStateGlyph.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { cellMarks, cellWords } from '#shared/scene/icons/cell-words.ts';
import styles from './CellEvidence.module.css';
import { counted } from '#shared/words/counted.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { t } from '#shared/words/t.ts';

const mostFindings = 6;

/** What a cell of the matrix rests on: the sentence, the findings, the facts that would tell. */
export function CellEvidence({
  workload,
  cell,
}: {
  readonly workload: Id;
  readonly cell: MatrixCell;
}) {
  const session = useSession();
  const { plan, engine } = session;
  const findings = cell.findings.flatMap((key) => engine.finding(key) ?? []).toSorted(byUrgency);
  const name = plan.component(workload)?.name ?? workload;
  const title = t`${name} in ${lowerFirst(laneTitles[cell.layer])}: ${cellWords[cell.state]}`;
  return (
    <section className={styles.evidence} aria-label={title} aria-live="polite">
      <header className={styles.head}>
        <LayerStateGlyph state={cellMarks[cell.state]} />
        <h3 className={styles.title}>{title}</h3>
        <Button small onPress={() => showEvidence(workload, cell)}>
          {t`Show on canvas`}
        </Button>
      </header>
      <div className={styles.body}>
        <p className={styles.says}>{cell.says}</p>
        <div className={styles.list}>
          {findings.slice(0, mostFindings).map((finding) => (
            <FindingLine key={finding.key} finding={finding} />
          ))}
          {findings.length > mostFindings && (
            <p className={styles.more}>
              {counted(findings.length - mostFindings, {
                one: 'and {0} more finding',
                other: 'and {0} more findings',
              })}
            </p>
          )}
          {cell.missing.map(({ component, field }) => {
            const owner = plan.component(component);
            if (owner === undefined || !isFieldName(field) || !hasField(owner.kind, field))
              return null;
            return (
              <div key={`${component} ${field}`} className={styles.blank}>
                <SeverityGlyph severity="unknown" isAlone />
                <span>
                  <bdi>{owner.name}</bdi>: {fieldOf(field).label}
                </span>
                <FactEntry
                  field={field}
                  value={owner.facts[field]?.value}
                  whose={owner.name}
                  onCommit={(stated, text) => stateFact(session, [component], stated, text)}
                />
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

function FindingLine({ finding }: { readonly finding: Finding }) {
  return (
    <button
      type="button"
      className={styles.finding}
      title={t`Show it on the canvas, with its fixes`}
      onClick={() => {
        panelSize.set('open');
        showFinding(finding);
      }}
    >
      <SeverityGlyph severity={finding.severity} isAlone />
      <span className={styles.message}>{finding.message}</span>
      <span className={styles.rule}>{finding.rule}</span>
    </button>
  );
}

/** Selects what a cell rests on and brings it into view. */
export function showEvidence(workload: Id, cell: MatrixCell): void {
  const components = [...new Set([workload, ...cell.components])];
  panelSize.set('open');
  selectComponents(components);
  canvasPort.get()?.reveal(components);
}
