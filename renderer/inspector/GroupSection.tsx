import type { Id } from '#shared/base/ids.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { sentence } from '#renderer/actions/editing/edit-facts.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Section } from '#renderer/ui/Section.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import styles from './CanvasState.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** The groups that are selected whole: their names, and taking them apart. Nothing where there are none. */
export function GroupSection() {
  const session = useSession();
  usePlanVersion();
  const groups = canvasPort.get()?.selectedGroups() ?? [];
  if (groups.length === 0) return null;
  return (
    <Section title={counted(groups.length, { one: 'Group', other: '{0} groups' })}>
      {groups.map((id) => (
        <GroupName key={id} id={id} />
      ))}
      <div className={styles.acts}>
        <Button small isDisabled={session.readOnly !== undefined} onPress={() => runAction('fold')}>
          {t`Collapse or expand`}
        </Button>
        <Button
          small
          isDisabled={session.readOnly !== undefined}
          onPress={() => runAction('ungroup')}
        >
          {t`Ungroup`}
        </Button>
      </div>
    </Section>
  );
}

function GroupName({ id }: { readonly id: Id }) {
  const session = useSession();
  const group = session.plan.get('group', id);
  if (group === undefined) return null;
  return (
    <div className={styles.acts}>
      <TextEntry
        label={t`Name of the group ${group.name}`}
        value={group.name}
        readOnly={session.readOnly !== undefined}
        onCommit={(name) => sentence(session.ask('rename-group', { id, name }))}
      />
    </div>
  );
}
