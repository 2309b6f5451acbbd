import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { typedValue } from '#renderer/actions/editing/edit-facts.ts';
import { FactEntry } from '#renderer/facts/FactEntry.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { useState } from 'react';
import { withPartFact } from './cut-selection.ts';
import { relationWords } from './relation-words.ts';
import styles from './PlanContents.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { layerWords } from '#shared/plan/words/layer-words.ts';
import { t } from '#shared/words/t.ts';

type Plan = OwnFixtures['plan'];

/** What stands in a small plan: its components with their facts, to be stated here, and its relations. */
export function PlanContents({
  plan,
  isReadOnly,
  onChange,
}: {
  readonly plan: Plan;
  readonly isReadOnly: boolean;
  readonly onChange: (plan: Plan) => string | undefined;
}) {
  const parts = Object.keys(plan.parts ?? {});
  // One component is soon read; a hundred are looked up when they are wanted.
  const [isOpen, setOpen] = useState(parts.length < 3);
  return (
    <details
      className={styles.contents}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t`What stands in it`}</summary>
      {isOpen && (
        <section className={styles.scroller} tabIndex={0} aria-label={t`What stands in it`}>
          {parts.map((part) => (
            <Part key={part} part={part} plan={plan} isReadOnly={isReadOnly} onChange={onChange} />
          ))}
          <Others plan={plan} />
        </section>
      )}
    </details>
  );
}

function Part({
  part,
  plan,
  isReadOnly,
  onChange,
}: {
  readonly part: string;
  readonly plan: Plan;
  readonly isReadOnly: boolean;
  readonly onChange: (plan: Plan) => string | undefined;
}) {
  const [kind, facts = {}] = plan.parts?.[part] ?? [];
  const [asked, setAsked] = useState<readonly string[]>([]);
  if (kind === undefined) return null;
  const stated = Object.keys(facts).filter(isFieldName);
  const shown = [...stated, ...asked.filter(isFieldName).filter((each) => !stated.includes(each))];
  const others = Object.entries(facts).filter(([name]) => !isFieldName(name));
  return (
    <div className={styles.part}>
      <b>{part}</b>{' '}
      <span className={styles.kind}>
        {commaList([
          kindData(kind).title,
          ...others.map(([name, value]) => `${name} ${String(value)}`),
        ])}
      </span>
      {shown.map((field) => (
        <div key={field} className={styles.fact}>
          <span className={styles.label}>{fieldOf(field).label}</span>
          <FactEntry
            field={field}
            whose={part}
            value={(facts as Readonly<Record<string, FactValue>>)[field]}
            blank={t`not stated`}
            readOnly={isReadOnly}
            onCommit={(_, text) => {
              const typed = typedValue(field, text);
              return typed.ok
                ? onChange(withPartFact(plan, part, field, typed.value))
                : typed.error.message;
            }}
          />
        </div>
      ))}
      {!isReadOnly && (
        <div className={styles.more}>
          <Combo
            key={shown.length}
            label={t`State a fact of ${part}`}
            placeholder={t`State a fact`}
            items={kindData(kind)
              .fields.filter((field) => !shown.includes(field))
              .map((field) => ({ id: field, label: fieldOf(field).label, note: field }))}
            onSelect={(field) => setAsked([...asked, field])}
          />
        </div>
      )}
    </div>
  );
}

function Others({
  plan: { relations = [], profile, goals = [], notNeeded = {} },
}: {
  readonly plan: Plan;
}) {
  const words = [
    ...relations.map(([from, kind, to]) => relationWords(`${from} ${kind} ${to}`)),
    ...(profile === undefined ? [] : [t`profile ${profileWords[profile]}`]),
    ...(goals.length === 0 ? [] : [t`goals: ${goals.join(', ')}`]),
    ...(Object.keys(notNeeded) as Layer[]).map(
      (layer) => t`${layerWords(layer)} declared not needed`,
    ),
  ];
  if (words.length === 0) return null;
  return (
    <ul className={styles.other}>
      {words.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
}
