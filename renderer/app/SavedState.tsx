import { Check, Lock, TriangleAlert } from 'lucide';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { timeWords } from '#renderer/state/telling/when-words.ts';
import styles from './SavedState.module.css';
import { t } from '#shared/words/t.ts';

/** Whether what is shown is on disk. */
export function SavedState() {
  const session = useSession();
  const saved = useStore(session.line.saveState);
  if (session.readOnly !== undefined) {
    return (
      <span className={styles.state} title={session.readOnly}>
        <Icon icon={Lock} size={14} />
        {t`Read only`}
      </span>
    );
  }
  switch (saved.state) {
    case 'saved':
      return (
        <span className={styles.state} title={t`Every edit is on disk`}>
          <Icon icon={Check} size={14} className={styles.met} />
          {t`Saved ${timeWords(saved.at)}`}
        </span>
      );
    case 'saving':
      return <span className={styles.state}>{t`Saving`}</span>;
    case 'lost':
      return (
        <span className={styles.state} title={saved.message}>
          <Icon icon={TriangleAlert} size={14} className={styles.lost} />
          {t`Not saved`}
        </span>
      );
  }
}
