import { actionStatuses } from '#shared/plan/decision-record/decision-records.ts';
import { t } from '#shared/words/t.ts';
import { ChoiceRow, TextRow, type Edited } from './EditorRows.tsx';
import { choicesOf } from './record-words.ts';
import styles from './RecordEditor.module.css';

/** Who does something until when, and how far it is. */
export function ActionFields({ of }: { readonly of: Edited<'action'> }) {
  return (
    <>
      <div className={styles.short}>
        <ChoiceRow
          of={of}
          field="status"
          label={t`Status`}
          choices={choicesOf(actionStatuses)}
          blank="none"
        />
        <TextRow of={of} field="owner" label={t`Owner`} />
        <TextRow of={of} field="dueOn" label={t`Due`} placeholder="2026-12-31" />
      </div>
      <TextRow of={of} field="notes" label={t`Notes`} lines />
    </>
  );
}
