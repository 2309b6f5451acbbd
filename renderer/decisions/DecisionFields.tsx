import { decisionStatuses } from '#shared/plan/decision-record/decision-records.ts';
import { decisionNumber } from '#shared/plan/words/link-words.ts';
import { t } from '#shared/words/t.ts';
import { showRecord } from '#renderer/state/shown/shown-record.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow, LinesRow, TextRow, type Edited } from './EditorRows.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import { choicesOf } from './record-words.ts';
import styles from './RecordEditor.module.css';

/** A decision in the order of MADR 4.0. */
export function DecisionFields({ of }: { readonly of: Edited<'decision'> }) {
  const { plan } = useSession();
  const decision = of.record;
  const others = [...plan.all('decision')].filter(({ id }) => id !== decision.id);
  const successor = others.find(({ id }) => id === decision.supersededBy);
  const statuses = decisionStatuses.filter((one) => one !== 'superseded' || successor);
  return (
    <>
      <div className={styles.short}>
        <ChoiceRow
          of={of}
          field="status"
          label={t`Status`}
          choices={choicesOf(statuses)}
          blank="none"
        />
        <TextRow of={of} field="decidedOn" label={t`Date`} />
        <TextRow of={of} field="deciders" label={t`Decision-makers`} />
        <TextRow of={of} field="consulted" label={t`Consulted`} />
        <TextRow of={of} field="informed" label={t`Informed`} />
        <ChoiceRow
          of={of}
          field="supersededBy"
          label={t`Superseded by`}
          choices={others.map(({ id, number, title }) => ({
            value: id,
            label: `${decisionNumber(number)} ${title}`,
          }))}
          also={(value) => (value === '' ? { status: 'deprecated' } : { status: 'superseded' })}
        />
      </div>
      {successor !== undefined && (
        <Button look="link" onPress={() => showRecord('decision', successor.id)}>
          {t`Open ${decisionNumber(successor.number)}`}
        </Button>
      )}
      <TextRow of={of} field="context" label={t`Context and problem`} lines />
      <LinesRow of={of} field="drivers" label={t`Decision drivers, one a line`} />
      <OptionsEditor decision={decision} />
      <TextRow of={of} field="justification" label={t`Justification`} lines />
      <div className={styles.pair}>
        <LinesRow of={of} field="gains" label={t`Good consequences, one a line`} />
        <LinesRow of={of} field="drawbacks" label={t`Bad consequences, one a line`} />
      </div>
      <TextRow of={of} field="confirmation" label={t`Confirmation: how it is verified`} lines />
      <TextRow of={of} field="more" label={t`More information`} lines />
    </>
  );
}
