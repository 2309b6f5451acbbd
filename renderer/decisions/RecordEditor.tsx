import { X } from 'lucide';
import { useRef } from 'react';
import {
  actionStatuses,
  decisionStatuses,
  natures,
  priorities,
  responses,
  type RecordTables,
} from '#shared/plan/decision-record/decision-records.ts';
import { decisionNumber } from '#shared/plan/words/link-words.ts';
import { riskScore } from '#shared/plan/decision-record/risk-score.ts';
import type { NoteEntry } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';
import { placeOfRecord, placeRecord } from '#renderer/actions/place-record.ts';
import { addRecord } from '#renderer/actions/record-acts.ts';
import { canvasPort } from '#renderer/state/canvas-port.ts';
import { useFocusRequest } from '#renderer/state/focus-requests.ts';
import { showRecord } from '#renderer/state/shown-record.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceRow, LinesRow, TextRow, type Edited } from './EditorRows.tsx';
import { LinksEditor } from './LinksEditor.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import { choicesOf } from './record-words.ts';
import styles from './RecordEditor.module.css';

type Written = Exclude<keyof RecordTables, 'vote'>;

/** One record, every field of it to be written on in place. */
export function RecordEditor({ table, id }: { readonly table: Written; readonly id: string }) {
  const session = useSession();
  const record = session.plan.get(table, id) as RecordTables[Written] | undefined;
  const form = useRef<HTMLElement>(null);
  useFocusRequest('record-title', () => {
    const field = form.current?.querySelector<HTMLInputElement>('input');
    field?.focus();
    field?.select();
    return field !== null && field !== undefined;
  });
  if (record === undefined) return null;
  const edited: Edited = { table, id };
  return (
    <article className={styles.editor} ref={form} aria-label={record.title}>
      <TextRow edited={edited} field="title" label={t`Title`} value={record.title} look="title" />
      {fieldsOf(table, record, edited)}
      <LinksEditor edited={edited} links={record.links ?? []} />
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
        <OnCanvas entry={edited} />
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
      <Button small onPress={() => canvasPort.get()?.revealNote(place.id)}>
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

const removeWords: Readonly<Record<Written, string>> = {
  decision: t`Remove decision`,
  requirement: t`Remove requirement`,
  risk: t`Remove risk`,
  action: t`Remove action`,
};

const linkTo = (table: Exclude<Written, 'action'>, id: string) => [{ to: table, id }];

function fieldsOf(table: Written, record: RecordTables[Written], edited: Edited) {
  switch (table) {
    case 'decision':
      return <DecisionFields decision={record as RecordTables['decision']} edited={edited} />;
    case 'requirement':
      return (
        <RequirementFields requirement={record as RecordTables['requirement']} edited={edited} />
      );
    case 'risk':
      return <RiskFields risk={record as RecordTables['risk']} edited={edited} />;
    case 'action':
      return <ActionFields action={record as RecordTables['action']} edited={edited} />;
  }
}

/** A decision in the order of MADR 4.0. */
function DecisionFields({
  decision,
  edited,
}: {
  readonly decision: RecordTables['decision'];
  readonly edited: Edited;
}) {
  const { plan } = useSession();
  const others = [...plan.all('decision')].filter(({ id }) => id !== decision.id);
  const successor = others.find(({ id }) => id === decision.supersededBy);
  return (
    <>
      <div className={styles.short}>
        <ChoiceRow
          edited={edited}
          field="status"
          label={t`Status`}
          value={decision.status}
          choices={choicesOf(decisionStatuses.filter((one) => one !== 'superseded' || successor))}
          blank="none"
        />
        <TextRow edited={edited} field="decidedOn" label={t`Date`} value={decision.decidedOn} />
        <TextRow
          edited={edited}
          field="deciders"
          label="Decision-makers"
          value={decision.deciders}
        />
        <TextRow
          edited={edited}
          field="consulted"
          label={t`Consulted`}
          value={decision.consulted}
        />
        <TextRow edited={edited} field="informed" label={t`Informed`} value={decision.informed} />
        <ChoiceRow
          edited={edited}
          field="supersededBy"
          label={t`Superseded by`}
          value={decision.supersededBy ?? ''}
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
      <TextRow
        edited={edited}
        field="context"
        label={t`Context and problem`}
        value={decision.context}
        lines
      />
      <LinesRow
        edited={edited}
        field="drivers"
        label={t`Decision drivers, one a line`}
        value={decision.drivers}
      />
      <OptionsEditor decision={decision} />
      <TextRow
        edited={edited}
        field="justification"
        label={t`Justification`}
        value={decision.justification}
        lines
      />
      <div className={styles.pair}>
        <LinesRow
          edited={edited}
          field="gains"
          label={t`Good consequences, one a line`}
          value={decision.gains}
        />
        <LinesRow
          edited={edited}
          field="drawbacks"
          label={t`Bad consequences, one a line`}
          value={decision.drawbacks}
        />
      </div>
      <TextRow
        edited={edited}
        field="confirmation"
        label={t`Confirmation: how it is verified`}
        value={decision.confirmation}
        lines
      />
      <TextRow
        edited={edited}
        field="more"
        label={t`More information`}
        value={decision.more}
        lines
      />
    </>
  );
}

function RequirementFields({
  requirement,
  edited,
}: {
  readonly requirement: RecordTables['requirement'];
  readonly edited: Edited;
}) {
  return (
    <>
      <div className={styles.short}>
        <ChoiceRow
          edited={edited}
          field="nature"
          label={t`Nature`}
          value={requirement.nature}
          choices={choicesOf(natures)}
          blank="none"
        />
        <ChoiceRow
          edited={edited}
          field="priority"
          label={t`Priority`}
          value={requirement.priority}
          choices={choicesOf(priorities)}
          blank="none"
        />
        <TextRow edited={edited} field="owner" label={t`Owner`} value={requirement.owner} />
      </div>
      <TextRow
        edited={edited}
        field="statement"
        label={t`Statement`}
        value={requirement.statement}
        lines
      />
    </>
  );
}

const oneToFive = ['1', '2', '3', '4', '5'].map((value) => ({ value, label: value }));

function RiskFields({
  risk,
  edited,
}: {
  readonly risk: RecordTables['risk'];
  readonly edited: Edited;
}) {
  const score = riskScore(risk);
  return (
    <>
      <div className={styles.pair}>
        <TextRow edited={edited} field="cause" label={t`Cause`} value={risk.cause} lines />
        <TextRow edited={edited} field="event" label={t`Event`} value={risk.event} lines />
      </div>
      <TextRow edited={edited} field="effect" label={t`Effect`} value={risk.effect} lines />
      <div className={styles.short}>
        <ChoiceRow
          edited={edited}
          field="likelihood"
          label="Likelihood, 1 to 5"
          value={String(risk.likelihood ?? '')}
          choices={oneToFive}
          read={Number}
        />
        <ChoiceRow
          edited={edited}
          field="impact"
          label="Impact, 1 to 5"
          value={String(risk.impact ?? '')}
          choices={oneToFive}
          read={Number}
        />
        <p className={styles.score}>
          <span>{t`Score, 1 to 25`}</span>
          {score === undefined ? t`not rated: state likelihood and impact` : String(score)}
        </p>
        <ChoiceRow
          edited={edited}
          field="response"
          label={t`Response`}
          value={risk.response ?? ''}
          choices={choicesOf(responses)}
        />
        <TextRow edited={edited} field="owner" label={t`Owner`} value={risk.owner} />
        <TextRow
          edited={edited}
          field="reviewOn"
          label={t`Review on`}
          value={risk.reviewOn}
          placeholder="2026-12-31"
        />
        <ChoiceRow
          edited={edited}
          field="closed"
          label={t`State`}
          value={risk.closed === true ? 'closed' : ''}
          choices={choicesOf(['closed'])}
          blank="open"
          read={() => true}
        />
      </div>
      <TextRow
        edited={edited}
        field="measures"
        label={t`What is done about it`}
        value={risk.measures}
        lines
      />
    </>
  );
}

function ActionFields({
  action,
  edited,
}: {
  readonly action: RecordTables['action'];
  readonly edited: Edited;
}) {
  return (
    <>
      <div className={styles.short}>
        <ChoiceRow
          edited={edited}
          field="status"
          label={t`Status`}
          value={action.status}
          choices={choicesOf(actionStatuses)}
          blank="none"
        />
        <TextRow edited={edited} field="owner" label={t`Owner`} value={action.owner} />
        <TextRow
          edited={edited}
          field="dueOn"
          label={t`Due`}
          value={action.dueOn}
          placeholder="2026-12-31"
        />
      </div>
      <TextRow edited={edited} field="notes" label={t`Notes`} value={action.notes} lines />
    </>
  );
}
