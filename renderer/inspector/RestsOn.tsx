import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { assumptionData } from '#shared/catalogue/assumptions.ts';
import { measureData } from '#shared/catalogue/measures.ts';
import type { ExplainedMeasure } from '#shared/rules/engine/engine-interface.ts';
import { useMeasures } from '#renderer/state/session/use-analysis.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import styles from './RestsOn.module.css';
import { counted } from '#shared/words/counted.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { t } from '#shared/words/t.ts';

/** So many are named; a judgement may rest on hundreds. */
const most = 6;

/** The figures that a judgement rests on, each in words with what it was worked out from. */
export function RestsOn({
  measures,
  about,
}: {
  readonly measures: readonly ExplainedMeasure[];
  /** Of whom it is said anyway. */
  readonly about: Id | 'plan' | undefined;
}) {
  if (measures.length === 0) return null;
  return (
    <ul className={styles.measures} aria-label={t`Figures it rests on`}>
      {measures.slice(0, most).map((each, index) => (
        <Figure key={index} figure={each} about={about} />
      ))}
      {measures.length > most && (
        <li className={styles.from}>
          {counted(measures.length - most, { one: 'and {0} more', other: 'and {0} more' })}
        </li>
      )}
    </ul>
  );
}

function Figure({
  figure,
  about,
}: {
  readonly figure: ExplainedMeasure;
  readonly about: Id | 'plan' | undefined;
}) {
  const { label, help } = measureData(figure.measure);
  const words = useFigureWords(figure);
  return (
    <li className={styles.measure} title={help}>
      <span>
        {figure.fact !== undefined && figure.fact.component !== about && (
          <>
            <bdi>{figure.fact.componentName}</bdi>:{' '}
          </>
        )}
        {label} <b>{words}</b>
      </span>
      <span className={styles.from}>{restsWords(figure)}</span>
    </li>
  );
}

function useFigureWords({ measure, fact }: ExplainedMeasure): string {
  const { plan } = useSession();
  const measures = useMeasures();
  if (fact === undefined) return t`cannot tell`;
  const result = measures.of(fact.component, measure);
  const nameOf = (id: string) => plan.component(id)?.name ?? id;
  return result === undefined ? String(fact.value) : sayMeasured(measure, result, nameOf);
}

/** "from Memory of esx-01, Memory of esx-02 +3; 2 blank; assumed: hours of repair". */
function restsWords({ inputs, missing, fact }: ExplainedMeasure): string {
  const stated = listed(inputs.map((input) => t`${input.label} of ${input.componentName}`));
  const blank = listed(missing.map((input) => t`${input.label} of ${input.componentName}`));
  const assumed = listed(
    (fact?.measured?.assumed ?? []).map((name) => lowerFirst(assumptionData(name).label)),
  );
  return [
    stated === '' ? '' : t`from ${stated}`,
    blank === '' ? '' : t`blank: ${blank}`,
    assumed === '' ? '' : t`assumed: ${assumed}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}

function listed(names: readonly string[]): string {
  const shown = commaList(names.slice(0, 2));
  return names.length > 2 ? `${shown} +${names.length - 2}` : shown;
}
