import { connectionLost } from '#renderer/state/session/workspace.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './LostBanner.module.css';
import { t } from '#shared/words/t.ts';

/** Says over everything that nothing can be saved any more, and what to do. */
export function LostBanner() {
  const why = useStore(connectionLost);
  if (why === undefined) return null;
  return (
    <div className={styles.banner} role="alert">
      <span>{why}</span>
      <Button small onPress={() => window.location.reload()}>
        {t`Reload`}
      </Button>
    </div>
  );
}
