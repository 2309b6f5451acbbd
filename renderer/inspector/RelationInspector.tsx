import type { Id } from '#shared/base/ids.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { legalRelations } from '#shared/catalogue/legality.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import type { Component } from '#shared/plan/records.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { stateRelationFact } from '#renderer/actions/editing/edit-facts.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { selectRelations } from '#renderer/state/shown/selection.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { FactRow } from './FactRow.tsx';
import styles from './RelationInspector.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** One relation: its ends, its kind and facts. */
export function RelationInspector({ id, more }: { readonly id: Id; readonly more: number }) {
  const session = useSession();
  usePlanVersion();
  const { plan } = session;
  const relation = plan.relation(id);
  const from = relation && plan.component(relation.from);
  const to = relation && plan.component(relation.to);
  if (relation === undefined || from === undefined || to === undefined) return null;
  const { title, fields } = relationKinds[relation.kind];
  const others = legalRelations(from.kind, to.kind).filter(
    (kind) => !plan.outgoing(from.id, kind).some((known) => known.to === to.id),
  );
  return (
    <>
      <header className={styles.header}>
        <h2 className={styles.title}>{t`Relation`}</h2>
        <End component={from} />
        <p className={styles.verb}>{title}</p>
        <End component={to} />
        {more > 0 && (
          <p className={styles.more}>
            {counted(more, {
              one: '{0} more relation is selected.',
              other: '{0} more relations are selected.',
            })}
          </p>
        )}
        <div className={styles.acts}>
          <Button small onPress={() => runAction('delete')}>
            {more > 0
              ? counted(more + 1, { one: 'Delete all {0}', other: 'Delete all {0}' })
              : t`Delete`}
          </Button>
        </div>
      </header>
      {fields.length > 0 && (
        <Section title={t`Facts`}>
          <dl className={styles.facts}>
            {fields.map((field) => (
              <FactRow
                key={field}
                field={field}
                fact={relation.facts[field]}
                whose={`${from.name} ${title} ${to.name}`}
                waiting={0}
                readOnly={session.readOnly !== undefined}
                onCommit={(name, text) => stateRelationFact(session, id, name, text)}
              />
            ))}
          </dl>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t`Also possible`}>
          <ul className={styles.others}>
            {others.map((kind) => (
              <li key={kind}>
                <Button look="link" onPress={() => addRelation(kind)}>
                  <bdi>{from.name}</bdi> {relationKinds[kind].title} <bdi>{to.name}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );

  function addRelation(kind: RelationKind): void {
    if (relation === undefined) return;
    const outcome = session.run('relate', { kind, from: relation.from, to: relation.to });
    const added = outcome.ok ? outcome.value.change[0] : undefined;
    if (added?.op === 'add') selectRelations([added.record.id]);
  }
}

const End = ({ component }: { readonly component: Component }) => (
  <button
    type="button"
    className={styles.end}
    data-layer={component.lane}
    onClick={() => revealComponent(component.id)}
  >
    <KindIcon name={kindData(component.kind).icon} />
    <bdi>{component.name}</bdi>
    <span className={styles.kind}>{kindData(component.kind).title}</span>
  </button>
);
