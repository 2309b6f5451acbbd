import { X } from 'lucide';
import { useState } from 'react';
import type { Component } from '#shared/plan/records.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import styles from './Statements.module.css';
import { t } from '#shared/words/t.ts';

/** What cannot be changed, and what is taken to be true until somebody checks. */
export function Statements() {
  const session = useSession();
  usePlanVersion();
  const statements = [...session.plan.all('component')].filter(({ lane }) => lane === 'planning');
  return (
    <div className={styles.statements}>
      <StatementList
        kind="constraint"
        title={t`Constraints`}
        statements={statements.filter(({ kind }) => kind === 'constraint')}
      />
      <StatementList
        kind="assumption"
        title={t`Assumptions`}
        statements={statements.filter(({ kind }) => kind === 'assumption')}
      />
    </div>
  );
}

function StatementList({
  kind,
  title,
  statements,
}: {
  readonly kind: 'constraint' | 'assumption';
  readonly title: string;
  readonly statements: readonly Component[];
}) {
  const session = useSession();
  const [draft, setDraft] = useState('');
  const add = () => {
    if (draft.trim() === '') return;
    if (session.run('add-statement', { kind, statement: draft.trim() }).ok) setDraft('');
  };
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <ul>
        {statements.map((statement) => (
          <Statement key={statement.id} statement={statement} />
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          className={styles.input}
          aria-label={kind === 'constraint' ? t`Add: constraint` : t`Add: assumption`}
          placeholder={
            kind === 'constraint' ? t`What cannot be changed` : t`What is taken to be true`
          }
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Button small type="submit" isDisabled={draft.trim() === ''}>
          {t`Add`}
        </Button>
      </form>
    </section>
  );
}

function Statement({ statement }: { readonly statement: Component }) {
  const session = useSession();
  const { id, kind, name, facts } = statement;
  const extra = kind === 'assumption' ? 'validatedOn' : 'constraintKind';
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <TextEntry
          label={t`Statement of ${name}`}
          value={String(facts.statement?.value ?? name)}
          multiline
          onCommit={(text) => stateFact(session, [id], 'statement', text)}
        />
      </span>
      <span className={styles.extra}>
        <FactEntry
          field={extra}
          value={facts[extra]?.value}
          whose={name}
          blank={kind === 'assumption' ? t`not validated` : t`kind`}
          onCommit={(field, text) => stateFact(session, [id], field, text)}
        />
      </span>
      <IconButton
        icon={X}
        small
        label={t`Remove ${name}`}
        onPress={() => session.run('remove-components', { ids: [id] })}
      />
    </li>
  );
}
