import { Gavel } from 'lucide';
import type { Id } from '#shared/base/ids.ts';
import { decisionNumber } from '#shared/plan/words/link-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { addRecord } from '#renderer/actions/editing/record-acts.ts';
import { showRecord, type RecordListName } from '#renderer/state/shown/shown-record.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import styles from './RecordsHere.module.css';
import { tableWords } from '#shared/plan/words/table-words.ts';
import { t } from '#shared/words/t.ts';

interface Entry {
  readonly table: Exclude<RecordListName, 'vote'>;
  readonly id: Id;
  readonly title: string;
  readonly note: string;
}

/** Decisions, requirements, risks and actions that speak of a component. */
export function RecordsHere({ about }: { readonly about: Id }) {
  const session = useSession();
  const entries = recordsAbout(session.plan, about);
  return (
    <Section
      title={t`Decisions`}
      count={entries.length}
      aside={
        <Button
          look="link"
          icon={Gavel}
          isDisabled={session.readOnly !== undefined}
          onPress={() => addRecord(session, 'decision', [{ to: 'component', id: about }])}
        >
          {t`Decide…`}
        </Button>
      }
    >
      <ul className={styles.list}>
        {entries.map(({ table, id, title, note }) => (
          <li key={id}>
            <button type="button" className={styles.entry} onClick={() => showRecord(table, id)}>
              <span className={styles.title} dir="auto">
                {title}
              </span>
              <span className={styles.note}>{note}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function recordsAbout(plan: PlanView, about: Id): readonly Entry[] {
  const speaks = ({ links }: { readonly links?: readonly { readonly id: string }[] }) =>
    links?.some(({ id }) => id === about) === true;
  const decisions = [...plan.all('decision')]
    .filter(speaks)
    .map(({ id, number, title, status }): Entry => ({
      table: 'decision',
      id,
      title: `${decisionNumber(number)} ${title}`,
      note: status,
    }));
  const others = (['requirement', 'risk', 'action'] as const).flatMap((table) =>
    [...plan.all(table)]
      .filter(speaks)
      .map(({ id, title }): Entry => ({ table, id, title, note: tableWords[table] })),
  );
  return [...decisions, ...others];
}
