import { Copy } from 'lucide';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { DecisionSheet, SheetGroup } from '#shared/scenario/decision-sheet.ts';
import { findingRows, sheetText } from '#shared/scenario/sheet-text.ts';
import { verdictSigns, verdictWords, type Verdict } from '#shared/scenario/verdict.ts';
import { stateWords } from '#shared/scene/icons/glyph-words.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { weighing, type Comparison } from '#renderer/state/shown/comparison.ts';
import { copyText } from '#renderer/actions/copy-text.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { WeighingLine } from './WeighingLine.tsx';
import styles from './SheetTable.module.css';
import { t } from '#shared/words/t.ts';

/** Both states on one sheet: findings gained and lost, layers, and every figure a decision is weighed by. */
export function SheetTable({
  compared,
  name,
}: {
  readonly compared: Comparison;
  readonly name: string;
}) {
  const { sheet } = useStore(weighing);
  return (
    <>
      <WeighingLine />
      {sheet !== undefined && <Sheet sheet={sheet} compared={compared} name={name} />}
    </>
  );
}

function Sheet({
  sheet,
  compared,
  name,
}: {
  readonly sheet: DecisionSheet;
  readonly compared: Comparison;
  readonly name: string;
}) {
  return (
    <section className={styles.sheet} tabIndex={0} aria-label={t`Decision sheet`}>
      <div className={styles.figures}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">
                <Button
                  small
                  icon={Copy}
                  onPress={() => void copyText(sheetText(sheet, compared.name, name))}
                >
                  {t`Copy as table`}
                </Button>
              </th>
              <th scope="col">{compared.name}</th>
              <th scope="col">{name}</th>
              <th scope="col">{t`${name} is`}</th>
            </tr>
          </thead>
          <FindingCounts sheet={sheet} />
          <Layers sheet={sheet} />
          {sheet.groups.map((group) => (
            <Group key={group.title} group={group} />
          ))}
        </table>
      </div>
      <div className={styles.findings}>
        <Findings title={t`Findings gained`} sign="+" findings={sheet.gained} />
        <Findings title={t`Findings lost`} sign="−" findings={sheet.lost} />
      </div>
    </section>
  );
}

function FindingCounts({ sheet }: { readonly sheet: DecisionSheet }) {
  return (
    <tbody>
      <GroupHead title={t`Findings`} />
      {findingRows(sheet).map(({ label, before, after, verdict }) => (
        <Line key={label} label={label} before={before} after={after} verdict={verdict} />
      ))}
    </tbody>
  );
}

function Layers({ sheet }: { readonly sheet: DecisionSheet }) {
  if (sheet.layers.length === 0) return null;
  return (
    <tbody>
      <GroupHead title={t`Layers`} />
      {sheet.layers.map(({ layer, before, after }) => (
        <Line
          key={layer}
          label={laneTitles[layer]}
          before={stateWords[before]}
          after={stateWords[after]}
          verdict="differs"
        />
      ))}
    </tbody>
  );
}

function Group({ group }: { readonly group: SheetGroup }) {
  return (
    <tbody>
      <GroupHead title={group.title} />
      {group.rows.map(({ measure, label, subject, before, after, verdict }) => (
        <Line
          key={`${measure} ${subject?.id ?? 'plan'}`}
          label={subject === undefined ? label : `${label}: ${subject.name}`}
          before={before}
          after={after}
          verdict={verdict}
        />
      ))}
    </tbody>
  );
}

const GroupHead = ({ title }: { readonly title: string }) => (
  <tr>
    <th scope="rowgroup" colSpan={4} className={styles.group}>
      {title}
    </th>
  </tr>
);

function Line({
  label,
  before,
  after,
  verdict,
}: {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly verdict: Verdict;
}) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{before}</td>
      <td>{after}</td>
      <td className={styles.verdict} data-is={verdict}>
        <span aria-hidden="true">{verdictSigns[verdict]}</span> {verdictWords[verdict]}
      </td>
    </tr>
  );
}

function Findings({
  title,
  sign,
  findings,
}: {
  readonly title: string;
  readonly sign: string;
  readonly findings: readonly Finding[];
}) {
  return (
    <section>
      <h3 className={styles.group}>
        {sign} {title}: {findings.length}
      </h3>
      <ul>
        {findings.map(({ key, rule, severity, message }) => (
          <li key={key} className={styles.finding}>
            <SeverityGlyph severity={severity} />
            <span className={styles.rule}>{rule}</span>
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
