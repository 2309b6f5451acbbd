import { natures, priorities } from '#shared/plan/decision-record/decision-records.ts';
import { t } from '#shared/words/t.ts';
import { ChoiceRow, TextRow, type Edited } from './EditorRows.tsx';
import { choicesOf } from './record-words.ts';
import styles from './RecordEditor.module.css';

/** What a requirement asks for, and how much it matters. */
export function RequirementFields({ of }: { readonly of: Edited<'requirement'> }) {
  return (
    <>
      <div className={styles.short}>
        <ChoiceRow
          of={of}
          field="nature"
          label={t`Nature`}
          choices={choicesOf(natures)}
          blank="none"
        />
        <ChoiceRow
          of={of}
          field="priority"
          label={t`Priority`}
          choices={choicesOf(priorities)}
          blank="none"
        />
        <TextRow of={of} field="owner" label={t`Owner`} />
      </div>
      <TextRow of={of} field="statement" label={t`Statement`} lines />
    </>
  );
}
