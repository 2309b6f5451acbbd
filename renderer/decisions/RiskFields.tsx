import { responses } from '#shared/plan/decision-record/decision-records.ts';
import { riskScore } from '#shared/plan/decision-record/risk-score.ts';
import { t } from '#shared/words/t.ts';
import { ChoiceRow, TextRow, type Edited } from './EditorRows.tsx';
import { choicesOf } from './record-words.ts';
import styles from './RecordEditor.module.css';

const oneToFive = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

/** A risk as cause, event and effect, how it is rated, and what is done about it. */
export function RiskFields({ of }: { readonly of: Edited<'risk'> }) {
  const score = riskScore(of.record);
  return (
    <>
      <div className={styles.pair}>
        <TextRow of={of} field="cause" label={t`Cause`} lines />
        <TextRow of={of} field="event" label={t`Event`} lines />
      </div>
      <TextRow of={of} field="effect" label={t`Effect`} lines />
      <div className={styles.short}>
        <ChoiceRow
          of={of}
          field="likelihood"
          label={t`Likelihood, 1 to 5`}
          choices={oneToFive}
          read={Number}
        />
        <ChoiceRow
          of={of}
          field="impact"
          label={t`Impact, 1 to 5`}
          choices={oneToFive}
          read={Number}
        />
        <p className={styles.score}>
          <span>{t`Score, 1 to 25`}</span>
          {score === undefined ? t`not rated: state likelihood and impact` : String(score)}
        </p>
        <ChoiceRow of={of} field="response" label={t`Response`} choices={choicesOf(responses)} />
        <TextRow of={of} field="owner" label={t`Owner`} />
        <TextRow of={of} field="reviewOn" label={t`Review on`} placeholder="2026-12-31" />
        <ChoiceRow
          of={of}
          field="closed"
          label={t`State`}
          choices={[{ value: 'true', label: t`Closed` }]}
          blank={t`Still open`}
          read={() => true}
        />
      </div>
      <TextRow of={of} field="measures" label={t`What is done about it`} lines />
    </>
  );
}
