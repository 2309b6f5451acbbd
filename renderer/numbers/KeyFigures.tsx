import type { Measured } from '#shared/analysis/measured.ts';
import { sayMeasured } from '#shared/analysis/say-measured.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { usePlanValue } from '#renderer/state/session/use-session.ts';
import { measureData, type MeasureName } from '#shared/catalogue/measures.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { useMeasures } from '#renderer/state/session/use-analysis.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { clustersAfterFailure } from './cluster-outcome.ts';
import styles from './KeyFigures.module.css';
import { counted } from '#shared/words/counted.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** The figures that people ask for first. */
export function KeyFigures() {
  const measures = useMeasures();
  const clusters = clustersAfterFailure(measures);
  return (
    <dl className={styles.figures}>
      {clusters.all > 0 && (
        <div className={styles.figure}>
          <dt>{t`After losing hosts`}</dt>
          <dd className={styles.value}>
            {t`${clusters.fit} of ${clusters.all}`}{' '}
            <small>{counted(clusters.all, { one: 'cluster fits', other: 'clusters fit' })}</small>
          </dd>
          <dd className={styles.note} title={clusters.words}>
            <SeverityGlyph severity={clusters.mark} isAlone />
            {clusters.words}
          </dd>
        </div>
      )}
      {planFigures.map((measure) => (
        <Figure key={measure} measure={measure} result={measures.of('plan', measure)} />
      ))}
      <Counts measures={measures} />
    </dl>
  );
}

const planFigures: readonly MeasureName[] = [
  'powerTotal',
  'unitsTotal',
  'energyPerYear',
  'totalCost',
];

function Figure({
  measure,
  result,
}: {
  readonly measure: MeasureName;
  readonly result: Measured | undefined;
}) {
  const currency = usePlanValue(currencyOf);
  if (result === undefined) return null;
  const { label, help } = measureData(measure);
  const [before, figure, unit] = partsOf(sayMeasured(measure, result, String, currency));
  return (
    <div className={styles.figure} title={help}>
      <dt title={label}>{label}</dt>
      <dd className={styles.value}>
        {before !== '' && <small>{before} </small>}
        {figure} <small>{unit}</small>
      </dd>
      <dd className={styles.note} title={inputsNote(result)}>
        {inputsNote(result)}
      </dd>
    </div>
  );
}

/** "at least", "10" and "U": what counts is large, the words round it small. */
function partsOf(words: string): readonly [before: string, figure: string, unit: string] {
  // Isolates must not be torn: each part stands in an element of its own.
  const match = /^(\D*?)\s?(\d(?:.*\d)?)\s(\D+)$/.exec(words.replaceAll(/[\u2066-\u2069]/g, ''));
  return match === null ? ['', words, ''] : [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
}

function Counts({ measures }: { readonly measures: MeasureBook }) {
  const [vendors, consoles] = [
    measures.of('plan', 'vendorCount'),
    measures.of('plan', 'consoleCount'),
  ];
  if (vendors === undefined || consoles === undefined) return null;
  return (
    <div className={styles.figure}>
      <dt>{t`Vendors, consoles`}</dt>
      <dd className={styles.value}>
        {sayMeasured('vendorCount', vendors, String)},{' '}
        {sayMeasured('consoleCount', consoles, String)}
      </dd>
      <dd className={styles.note} title={inputsNote(vendors)}>
        {inputsNote(vendors)}
      </dd>
    </div>
  );
}

/** What a figure leaves open: blank inputs, and planning values that stand in. */
function inputsNote({ missing, assumed = [] }: Measured): string {
  const parts = [
    missing.length === 0
      ? ''
      : counted(missing.length, { one: '{0} input blank', other: '{0} inputs blank' }),
    assumed.length === 0
      ? ''
      : counted(assumed.length, { one: '{0} assumed', other: '{0} assumed' }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t`all inputs stated` : commaList(parts);
}
