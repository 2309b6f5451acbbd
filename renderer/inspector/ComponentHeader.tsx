import { Ellipsis } from 'lucide';
import { kindData } from '#shared/catalogue/kinds.ts';
import { nests } from '#shared/catalogue/legality.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { TechnologyEntry } from '#renderer/facts/TechnologyEntry.tsx';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { useCatalogue } from '#renderer/state/session/use-catalogue.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { KindIcon } from '#renderer/ui/glyphs/KindIcon.tsx';
import { GoalChips } from './GoalChips.tsx';
import styles from './ComponentHeader.module.css';
import { t } from '#shared/words/t.ts';

/** What the component is: icon, name, kind, where it lies, its technology and the plan's goals. */
export function ComponentHeader({ component }: { readonly component: Component }) {
  const session = useSession();
  const { id, kind, name, lane } = component;
  const data = kindData(kind);
  const hasTechnologies = useCatalogue().ofKind(kind).length > 0;
  const where = containerName(session.plan, component);
  return (
    <header className={styles.header} data-layer={lane}>
      <div className={styles.top}>
        <span className={styles.tile}>
          <KindIcon name={data.icon} size={18} />
        </span>
        <div className={styles.words}>
          <h2 className={styles.name}>
            <TextEntry
              look="title"
              label={t`Name`}
              value={name}
              onCommit={(text) => sentence(session.ask('rename-component', { id, name: text }))}
            />
          </h2>
          <p className={styles.kind} title={data.summary}>
            {data.title} · {where === undefined ? laneTitles[lane] : t`in ${where}`}
          </p>
        </div>
        <MenuButton
          label={t`Acts on ${name}`}
          trigger={<IconButton label={t`More for ${name}`} icon={Ellipsis} small />}
          entries={[
            { id: 'relate', label: t`Relate to…`, keys: 'R', run: () => runAction('relate') },
            {
              id: 'duplicate',
              label: t`Duplicate`,
              keys: 'Mod+D',
              run: () => runAction('duplicate'),
            },
            { id: 'show', label: t`Show on canvas`, run: () => runAction('reveal-selection') },
            '-',
            { id: 'delete', label: t`Delete`, keys: 'Del', run: () => runAction('delete') },
          ]}
        />
      </div>
      {hasTechnologies && <TechnologyEntry component={component} />}
      <GoalChips />
    </header>
  );
}

/** What the component lies in, by name. */
function containerName(plan: PlanView, { id, kind }: Component): string | undefined {
  const inside = plan.outgoing(id).find(({ kind: relation, to }) => {
    const outer = plan.component(to);
    return outer !== undefined && nests(relation, kind, outer.kind);
  });
  return inside === undefined ? undefined : plan.component(inside.to)?.name;
}
