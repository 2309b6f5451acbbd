import { X } from 'lucide';
import { useRef } from 'react';
import type { RecordTables } from '#shared/plan/decision-record/decision-records.ts';
import type { NoteEntry } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';
import { placeOfRecord, placeRecord } from '#renderer/actions/editing/place-record.ts';
import { addRecord } from '#renderer/actions/editing/record-acts.ts';
import { showNoteOnCanvas } from '#renderer/actions/showing/show-on-canvas.ts';
import { shownRecord } from '#renderer/state/shown/shown-record.ts';
import { useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ActionFields } from './ActionFields.tsx';
import { DecisionFields } from './DecisionFields.tsx';
import { TextRow, type Edited, type WrittenList } from './EditorRows.tsx';
import { LinksEditor } from './LinksEditor.tsx';
import { RequirementFields } from './RequirementFields.tsx';
import { RiskFields } from './RiskFields.tsx';
import styles from './RecordEditor.module.css';

/** One record, every field of it to be written on in place. */
export function RecordEditor({ table, id }: { readonly table: WrittenList; readonly id: string }) {
  const session = useSession();
  const record = session.plan.get(table, id) as RecordTables[WrittenList] | undefined;
  const form = useRef<HTMLElement>(null);
  useFocusRequest('record-title', () => {
    // Another record was asked for, and is drawn in a moment.
    if (shownRecord.get().id !== id) return false;
    const field = form.current?.querySelector<HTMLInputElement>('input');
    field?.focus();
    field?.select();
    return field !== null && field !== undefined;
  });
  if (record === undefined) return null;
  const edited: Edited = { table, record };
  return (
    <article className={styles.editor} ref={form} aria-label={record.title}>
      <TextRow of={edited} field="title" label={t`Title`} look="title" />
      <Fields of={edited} />
      <LinksEditor edited={edited} />
      <div className={styles.foot}>
        {table !== 'action' && (
          <Button small onPress={() => addRecord(session, 'action', linkTo(table, id))}>
            {t`Add action`}
          </Button>
        )}
        {table !== 'decision' && table !== 'action' && (
          <Button small onPress={() => addRecord(session, 'decision', [{ to: table, id }])}>
            {t`Decide…`}
          </Button>
        )}
        <OnCanvas entry={{ table, id }} />
        <span className={styles.space} />
        <Button
          small
          look="quiet"
          icon={X}
          isDisabled={session.readOnly !== undefined}
          onPress={() => session.run('remove-record', { table, id })}
        >
          {removeWords[table]}
        </Button>
      </div>
    </article>
  );
}

/** Lays the entry on the canvas; when it lies there, leads to it or takes it off. */
function OnCanvas({ entry }: { readonly entry: NoteEntry }) {
  const session = useSession();
  const place = placeOfRecord(session.plan, entry);
  if (place === undefined)
    return (
      <Button
        small
        isDisabled={session.readOnly !== undefined}
        onPress={() => placeRecord(session, entry)}
      >
        {t`Place on canvas`}
      </Button>
    );
  return (
    <>
      <Button small onPress={() => showNoteOnCanvas(place.id)}>
        {t`Show on canvas`}
      </Button>
      <Button
        small
        isDisabled={session.readOnly !== undefined}
        onPress={() => session.run('remove-notes', { ids: [place.id] })}
      >
        {t`Take off the canvas`}
      </Button>
    </>
  );
}

const removeWords: Readonly<Record<WrittenList, string>> = {
  decision: t`Remove decision`,
  requirement: t`Remove requirement`,
  risk: t`Remove risk`,
  action: t`Remove action`,
};

const linkTo = (table: Exclude<WrittenList, 'action'>, id: string) => [{ to: table, id }];

function Fields({ of }: { readonly of: Edited }) {
  switch (of.table) {
    case 'decision':
      return <DecisionFields of={of as Edited<'decision'>} />;
    case 'requirement':
      return <RequirementFields of={of as Edited<'requirement'>} />;
    case 'risk':
      return <RiskFields of={of as Edited<'risk'>} />;
    case 'action':
      return <ActionFields of={of as Edited<'action'>} />;
  }
}
