import { Redo2, Undo2 } from 'lucide';
import { roleTitle } from '#shared/workshop/roles.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { guest, isOnline, room } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanValue, useSession } from '#renderer/state/session/use-session.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Logo } from '#renderer/ui/Logo.tsx';
import styles from './GuestBar.module.css';
import { t } from '#shared/words/t.ts';

/** The bar over a guest's window: the plan, who one is, whether what one did is on the host's disk. */
export function GuestBar() {
  const session = useSession();
  const me = useStore(guest);
  const name = usePlanValue(({ meta }) => meta.name);
  const scenario = useStore(room)?.view.shown.scenario;
  const { undo, redo } = useStore(session.line.history);
  return (
    <header className={styles.bar}>
      <Logo />
      <h1 className={styles.name}>{name}</h1>
      {scenario !== undefined && (
        <span className={styles.scenario}>{t`Scenario: ${scenario.name}`}</span>
      )}
      {session.readOnly === undefined && (
        <>
          <KeptState />
          <IconButton
            icon={Undo2}
            label={undo === undefined ? t`Undo` : t`Undo: ${undo}`}
            isDisabled={undo === undefined}
            onPress={() => runAction('undo')}
          />
          <IconButton
            icon={Redo2}
            label={redo === undefined ? t`Redo` : t`Redo: ${redo}`}
            isDisabled={redo === undefined}
            onPress={() => runAction('redo')}
          />
        </>
      )}
      <span className={styles.space} />
      {me !== undefined && (
        <span className={styles.me}>
          {me.name} · {roleTitle(me.role)}
        </span>
      )}
    </header>
  );
}

/** Whether the host has on disk what was done here. */
function KeptState() {
  const session = useSession();
  const saved = useStore(session.line.saveState);
  const online = useStore(isOnline);
  if (saved.state === 'saved') return <span className={styles.state}>{t`Saved at the host`}</span>;
  return (
    <span className={styles.state}>{online ? t`Saving` : t`Kept here until the host is back`}</span>
  );
}
