import type { Id } from '#shared/base/ids.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { Component, Fact } from '#shared/plan/records.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { stateFact } from '#renderer/actions/editing/edit-facts.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { statuses } from './DetailsSection.tsx';
import { CanvasState } from './CanvasState.tsx';
import { FactRow } from './FactRow.tsx';
import { GroupSection } from './GroupSection.tsx';
import { SelectionActs } from './SelectionActs.tsx';
import styles from './ManyInspector.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Several components: what they are, and the facts that all of them may state, edited for all at once. */
export function ManyInspector({ ids }: { readonly ids: readonly Id[] }) {
  const session = useSession();
  usePlanVersion();
  const components = ids
    .map((id) => session.plan.component(id))
    .filter((component) => component !== undefined);
  const kinds = countsByKind(components);
  const statusesHere = new Set(components.map(({ status }) => status));
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>
          {counted(components.length, { one: '{0} component', other: '{0} components' })}
        </h2>
        <ul className={styles.kinds}>
          {kinds.map(([kind, members]) => (
            <li key={kind}>
              <Button look="link" onPress={() => selectComponents(members.map(({ id }) => id))}>
                {members.length}{' '}
                {members.length === 1 ? lowerFirst(kindData(kind).title) : kindData(kind).plural}
              </Button>
            </li>
          ))}
        </ul>
        <SelectionActs />
        <CanvasState components={components} />
      </header>
      <GroupSection />
      <Section title={t`For all of them`}>
        <div className={styles.status}>
          <span>{t`Status`}</span>
          <ChoiceEntry
            label={t`Status of all of them`}
            value={statusesHere.size === 1 ? (components[0]?.status ?? '') : ''}
            blank={statusesHere.size === 1 ? t`none` : t`differs`}
            choices={statuses}
            onCommit={(status) => session.run('set-component-details', { ids, status })}
          />
        </div>
        <dl className={styles.facts}>
          {commonFields(components).map((field) => (
            <CommonFact key={field} field={field} components={components} />
          ))}
        </dl>
      </Section>
    </>
  );
}

function CommonFact({
  field,
  components,
}: {
  readonly field: FieldName;
  readonly components: readonly Component[];
}) {
  const session = useSession();
  const facts = components.map((component) => component.facts[field]);
  const same = sameFact(facts);
  return (
    <FactRow
      field={field}
      fact={same === 'differs' ? undefined : same}
      whose={counted(components.length, { one: 'all {0}', other: 'all {0}' })}
      waiting={0}
      blank={same === 'differs' ? t`differs` : t`blank`}
      readOnly={session.readOnly !== undefined}
      onCommit={(name, text) =>
        stateFact(
          session,
          components.map(({ id }) => id),
          name,
          text,
        )
      }
    />
  );
}

/** The fields that every one of the components may state. */
export function commonFields(components: readonly Component[]): readonly FieldName[] {
  const [first, ...others] = [...new Set(components.map(({ kind }) => kind))];
  if (first === undefined) return [];
  return kindData(first).fields.filter((field) =>
    others.every((kind) => kindData(kind).fields.includes(field)),
  );
}

/** The fact that all state alike, undefined when none states it. */
export function sameFact(facts: readonly (Fact | undefined)[]): Fact | undefined | 'differs' {
  const [first] = facts;
  return facts.every((fact) => sameJson(fact?.value, first?.value)) ? first : 'differs';
}

function countsByKind(components: readonly Component[]): readonly [Kind, Component[]][] {
  const byKind = Map.groupBy(components, ({ kind }) => kind);
  return [...byKind].toSorted(([, a], [, b]) => b.length - a.length);
}
