import { X } from 'lucide';
import { useState } from 'react';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { selectRelations } from '#renderer/state/shown/selection.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { possibleRelations, relatedGroups, type RelatedGroup } from './related.ts';
import styles from './RelationsSection.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const mostAtFirst = 8;

/** What the component is related to, by the words of the relation; to jump to, to take away, to add. */
export function RelationsSection({ component }: { readonly component: Component }) {
  const { plan } = useSession();
  const groups = relatedGroups(plan, component.id);
  const count = groups.reduce((sum, { related }) => sum + related.length, 0);
  return (
    <Section title={t`Relations`} count={count}>
      {groups.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      <AddRelation component={component} />
    </Section>
  );
}

function Group({ group: { title, related } }: { readonly group: RelatedGroup }) {
  const session = useSession();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? related : related.slice(0, mostAtFirst);
  return (
    <div className={styles.group}>
      <h4 className={styles.title}>{title}</h4>
      <ul>
        {shown.map(({ relation, other }) => (
          <li key={relation.id} className={styles.row} data-layer={other.lane}>
            <KindIcon name={kindData(other.kind).icon} />
            <button
              type="button"
              className={styles.other}
              title={t`Go to ${other.name}`}
              onClick={() => revealComponent(other.id)}
            >
              <bdi>{other.name}</bdi>
            </button>
            <Button look="link" onPress={() => selectRelations([relation.id])}>
              {t`Details`}
            </Button>
            <IconButton
              icon={X}
              small
              label={t`Remove: ${title} ${other.name}`}
              onPress={() => session.run('unrelate', { ids: [relation.id] })}
            />
          </li>
        ))}
      </ul>
      {related.length > mostAtFirst && (
        <Button look="link" className={styles.more} onPress={() => setAll(!isAll)}>
          {isAll ? t`Fewer` : counted(related.length, { one: 'All {0}', other: 'All {0}' })}
        </Button>
      )}
    </div>
  );
}

function AddRelation({ component }: { readonly component: Component }) {
  const session = useSession();
  const [added, setAdded] = useState(0);
  const { plan } = session;
  if (possibleRelations(plan, component, '', 1).length === 0) return null;
  return (
    <div className={styles.add}>
      <Combo
        key={added}
        label={t`Relate ${component.name}`}
        placeholder={t`Add a relation`}
        items={(typed) =>
          possibleRelations(plan, component, typed).map(({ key, title, note }) => ({
            id: key,
            label: title,
            note,
          }))
        }
        empty={t`No legal relation is called so. Type a component’s name.`}
        onSelect={(chosen) => {
          const all = possibleRelations(plan, component, '', Infinity);
          const relation = all.find(({ key }) => key === chosen);
          if (relation === undefined) return;
          const { kind, from, to } = relation;
          if (session.run('relate', { kind, from, to }).ok) setAdded(added + 1);
        }}
      />
    </div>
  );
}
