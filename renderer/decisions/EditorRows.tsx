import { sentence } from '#renderer/actions/edit-facts.ts';
import type { PlanSession } from '#renderer/state/plan-session.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { ChoiceEntry, type Choice } from '#renderer/ui/ChoiceEntry.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import styles from './EditorRows.module.css';

/** The record that is written on. */
export interface Edited {
  readonly table: 'requirement' | 'risk' | 'decision' | 'action';
  readonly id: string;
}

/** Says something of a record. Gives a sentence when it is refused. */
export const say = (
  session: PlanSession,
  { table, id }: Edited,
  said: Readonly<Record<string, unknown>>,
): string | undefined => sentence(session.ask(`change-${table}`, { id, said }));

interface Row {
  readonly edited: Edited;
  readonly field: string;
  readonly label: string;
}

/** A text of a record: one line, or several. */
export function TextRow({
  edited,
  field,
  label,
  value = '',
  lines = false,
  look = 'field',
  placeholder,
}: Row & {
  readonly value?: string | undefined;
  readonly lines?: boolean;
  readonly look?: 'field' | 'title';
  readonly placeholder?: string;
}) {
  const session = useSession();
  return (
    <div className={styles.row}>
      {look === 'field' && <span className={styles.label}>{label}</span>}
      <TextEntry
        label={label}
        value={value}
        multiline={lines}
        look={look}
        readOnly={session.readOnly !== undefined}
        {...(placeholder === undefined ? {} : { placeholder })}
        onCommit={(text) => say(session, edited, { [field]: text })}
      />
    </div>
  );
}

/** A list of a record, a line each. */
export function LinesRow({
  edited,
  field,
  label,
  value,
}: Row & { readonly value: readonly string[] | undefined }) {
  const session = useSession();
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <TextEntry
        label={label}
        value={(value ?? []).join('\n')}
        multiline
        readOnly={session.readOnly !== undefined}
        onCommit={(text) => say(session, edited, { [field]: text.split('\n') })}
      />
    </div>
  );
}

/** One of some values. */
export function ChoiceRow({
  edited,
  field,
  label,
  value,
  choices,
  blank,
  read = (text) => text,
  also = () => ({}),
}: Row & {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly blank?: string;
  /** The value that a choice stands for. */
  readonly read?: (text: string) => unknown;
  /** What goes with a choice. */
  readonly also?: (text: string) => Readonly<Record<string, unknown>>;
}) {
  const session = useSession();
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      <ChoiceEntry
        label={label}
        value={value}
        choices={choices}
        {...(blank === undefined ? {} : { blank })}
        disabled={session.readOnly !== undefined}
        onCommit={(text) => {
          const said = { ...also(text), [field]: text === '' ? null : read(text) };
          session.run(`change-${edited.table}`, { id: edited.id, said });
        }}
      />
    </div>
  );
}
