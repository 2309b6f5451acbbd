import type { RecordTables } from '#shared/plan/decision-record/decision-records.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import type { PlanSession } from '#renderer/state/session/plan-session.ts';
import type { RecordListName } from '#renderer/state/shown/shown-record.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry, type Choice } from '#renderer/ui/ChoiceEntry.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import styles from './EditorRows.module.css';

/** The lists whose records are written in place. */
export type WrittenList = Exclude<RecordListName, 'vote'>;

/** The record that is written on. */
export interface Edited<T extends WrittenList = WrittenList> {
  readonly table: T;
  readonly record: RecordTables[T];
}

/** Says something of a record. Gives a sentence when it is refused. */
export const say = (
  session: PlanSession,
  { table, record: { id } }: Edited,
  said: Readonly<Record<string, unknown>>,
): string | undefined => sentence(session.ask(`change-${table}`, { id, said }));

interface Row<T extends WrittenList> {
  readonly of: Edited<T>;
  readonly field: keyof RecordTables[T] & string;
  readonly label: string;
}

const textOf = <T extends WrittenList>({ of, field }: Row<T>): string =>
  String(of.record[field] ?? '');

/** A text of a record: one line, or several. */
export function TextRow<T extends WrittenList>({
  lines = false,
  look = 'field',
  placeholder,
  ...row
}: Row<T> & {
  readonly lines?: boolean;
  readonly look?: 'field' | 'title';
  readonly placeholder?: string;
}) {
  const session = useSession();
  const { of, field, label } = row;
  return (
    <div className={styles.row}>
      {look === 'field' && <span className={styles.label}>{label}</span>}
      <TextEntry
        label={label}
        value={textOf(row)}
        multiline={lines}
        look={look}
        readOnly={session.readOnly !== undefined}
        {...(placeholder === undefined ? {} : { placeholder })}
        onCommit={(text) => say(session, of, { [field]: text })}
      />
    </div>
  );
}

/** A list of a record, a line each. */
export function LinesRow<T extends WrittenList>({ of, field, label }: Row<T>) {
  const session = useSession();
  const lines = (of.record[field] ?? []) as readonly string[];
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <TextEntry
        label={label}
        value={lines.join('\n')}
        multiline
        readOnly={session.readOnly !== undefined}
        onCommit={(text) => say(session, of, { [field]: text.split('\n') })}
      />
    </div>
  );
}

/** One of some values. */
export function ChoiceRow<T extends WrittenList>({
  choices,
  blank,
  read = (text) => text,
  also = () => ({}),
  ...row
}: Row<T> & {
  readonly choices: readonly Choice[];
  readonly blank?: string;
  /** The value that a choice stands for. */
  readonly read?: (text: string) => unknown;
  /** What goes with a choice. */
  readonly also?: (text: string) => Readonly<Record<string, unknown>>;
}) {
  const session = useSession();
  const { of, field, label } = row;
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <ChoiceEntry
        label={label}
        value={textOf(row)}
        choices={choices}
        {...(blank === undefined ? {} : { blank })}
        disabled={session.readOnly !== undefined}
        onCommit={(text) => {
          const said = { ...also(text), [field]: text === '' ? null : read(text) };
          session.run(`change-${of.table}`, { id: of.record.id, said });
        }}
      />
    </div>
  );
}
