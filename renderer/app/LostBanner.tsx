import { goHome } from '#renderer/actions/files/open-plan.ts';
import { isGuestPage } from '#renderer/state/room/guest-page.ts';
import { connectionLost, planLost } from '#renderer/state/session/workspace.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './LostBanner.module.css';
import { t } from '#shared/words/t.ts';

/** Says over everything that nothing can be saved any more, or that the open plan is gone, and leads on. */
export function LostBanner() {
  const connection = useStore(connectionLost);
  const plan = useStore(planLost);
  if (connection !== undefined) return <Trouble why={connection} />;
  return plan === undefined ? null : <Trouble why={plan} leadsHome={!isGuestPage()} />;
}

function Trouble({
  why,
  leadsHome = false,
}: {
  readonly why: string;
  readonly leadsHome?: boolean;
}) {
  return (
    <div className={styles.banner} role="alert">
      <span>{why}</span>
      {leadsHome ? (
        <Button small onPress={goHome}>{t`All plans`}</Button>
      ) : (
        <Button small onPress={() => window.location.reload()}>{t`Reload`}</Button>
      )}
    </div>
  );
}
