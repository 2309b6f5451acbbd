import type { FormFit } from '#shared/analysis/fit/fit-of.ts';
import { verdictLabels, type FitVerdict } from '#shared/analysis/fit/judge-form.ts';
import type { Id } from '#shared/base/ids.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { Component } from '#shared/plan/records.ts';
import { recoveryRow, recoveryScale } from '#shared/scene/plots/recovery-range.ts';
import { SceneDrawing } from '#renderer/plots/SceneDrawing.tsx';
import { screenTextWidth } from '#renderer/plots/text-width.ts';
import { useWidth } from '#renderer/plots/use-width.ts';
import { useAnswer } from '#renderer/state/session/use-analysis.ts';
import { useComponent } from '#renderer/state/session/use-session.ts';
import { Combo } from '#renderer/ui/Combo.tsx';
import type { ComboItem } from '#renderer/ui/ComboOptions.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import type { SeverityMark } from '#shared/scene/icons/glyph-shapes.ts';
import { classes } from '#renderer/ui/classes.ts';
import { formTitles } from '#shared/catalogue/form-titles.ts';
import { recoveryRanges, say } from './recovery-ranges.ts';
import styles from './FitPanel.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** What fits a workload: the five forms of processing and fault tolerance, ranked, each with what decides and what would turn it. */
export function FitPanel({
  workload,
  choices,
  onChoose,
}: {
  readonly workload: Id;
  readonly choices: readonly ComboItem[];
  readonly onChoose: (workload: Id) => void;
}) {
  const component = useComponent(workload);
  const { answer, problem } = useAnswer('fit', { workload });
  if (component === undefined) return null;
  return (
    <section className={styles.panel} aria-label={t`What fits ${component.name}`}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t`What fits ${component.name}`}</h2>
        <Combo label={t`Workload`} items={choices} selected={workload} onSelect={onChoose} />
      </header>
      <Targets component={component} />
      {problem !== undefined && <p role="alert">{t`What fits cannot be worked out: ${problem}`}</p>}
      {answer !== undefined && <Forms forms={answer.forms} component={component} />}
    </section>
  );
}

const targets: readonly FieldName[] = [
  'rtoSec',
  'rpoSec',
  'availTargetPct',
  'statefulness',
  'isolation',
  'osKernelFamily',
];

/** The statements that the ranking is made by; blank ones say so. */
function Targets({ component }: { readonly component: Component }) {
  return (
    <ul className={styles.targets}>
      {targets.map((name) => {
        const fact = component.facts[name];
        return (
          <li key={name} data-blank={fact === undefined || undefined}>
            {fieldOf(name).label}{' '}
            <b>{fact === undefined ? t`blank` : formatValue(name, fact.value)}</b>
          </li>
        );
      })}
    </ul>
  );
}

const plotShare = 0.42;

function Forms({
  forms,
  component,
}: {
  readonly forms: readonly FormFit[];
  readonly component: Component;
}) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const rto = component.facts.rtoSec?.value;
  const allowed = typeof rto === 'number' ? rto : undefined;
  const plotWidth = Math.max(160, Math.floor(width * plotShare));
  return (
    <div ref={ref}>
      <div className={styles.scale}>
        <span className={styles.caption}>{t`Form of processing`}</span>
        {width > 0 && (
          <SceneDrawing
            scene={recoveryScale(
              plotWidth,
              allowed === undefined
                ? undefined
                : { seconds: allowed, words: t`${say(allowed)} allowed` },
              say,
              screenTextWidth,
            )}
          />
        )}
      </div>
      <ol className={styles.forms}>
        {forms.map((form, index) => (
          <li
            key={form.form}
            className={classes(styles.form, form.present && styles.present)}
            aria-current={form.present || undefined}
          >
            <span className={styles.rank}>{index + 1}</span>
            <div className={styles.what}>
              <h3 className={styles.name}>
                {formTitles[form.form]}
                {form.present && <span className={styles.choice}>{t`your choice`}</span>}
              </h3>
              <p className={styles.examples}>
                {commaList(form.examples.slice(0, 3).map(({ name }) => name))}
              </p>
              <p className={styles.verdict}>
                <SeverityGlyph severity={marks[form.verdict]} size={14} />
                <b>{verdictLabels[form.verdict]}</b>
              </p>
            </div>
            {width > 0 && (
              <SceneDrawing
                scene={recoveryRow(
                  t`Recovery time of ${formTitles[form.form]}`,
                  recoveryRanges(form),
                  plotWidth,
                  allowed,
                  screenTextWidth,
                )}
              />
            )}
            <dl className={styles.words}>
              <dt>{t`Decides`}</dt>
              <dd>{form.decides}</dd>
              {form.counterfactual !== undefined && (
                <>
                  <dt>{t`Changes`}</dt>
                  <dd>{form.counterfactual.says}</dd>
                </>
              )}
            </dl>
            <Reasons form={form} />
          </li>
        ))}
      </ol>
      <p className={styles.foot}>
        {t`Ranges are planning values with their sources in the numbers tab. Ranked by what fits, then by what the goals ask for.`}
      </p>
    </div>
  );
}

function Reasons({ form }: { readonly form: FormFit }) {
  return (
    <details className={styles.reasons}>
      <summary>{t`What was looked at`}</summary>
      <ul>
        {form.reasons.map(({ holds, says }) => (
          <li key={says}>
            <SeverityGlyph
              severity={holds === undefined ? 'unknown' : holds ? 'met' : 'error'}
              isAlone
            />
            {says}
          </li>
        ))}
      </ul>
    </details>
  );
}

const marks: Readonly<Record<FitVerdict, SeverityMark>> = {
  fits: 'met',
  moreThanAsked: 'met',
  doesNotFit: 'error',
  cannotTell: 'unknown',
};
