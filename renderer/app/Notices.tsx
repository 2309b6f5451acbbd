import { X } from 'lucide';
import { dismiss, notices } from '#renderer/state/telling/notices.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { classes } from '#renderer/ui/classes.ts';
import styles from './Notices.module.css';
import { t } from '#shared/words/t.ts';

/** Quiet messages in the corner, read out by screen readers as they come. */
export function Notices() {
  const shown = useStore(notices);
  return (
    <div className={styles.region} role="status" aria-live="polite" aria-label={t`Messages`}>
      {shown.map((notice) => (
        <div
          key={notice.id}
          className={classes(styles.notice, notice.tone === 'refusal' && styles.refusal)}
        >
          <p className={styles.text}>{notice.text}</p>
          {notice.action !== undefined && (
            <Button
              look="link"
              onPress={() => {
                notice.action?.run();
                dismiss(notice.id);
              }}
            >
              {notice.action.label}
            </Button>
          )}
          <IconButton
            label={t`Hide this message`}
            icon={X}
            small
            onPress={() => dismiss(notice.id)}
          />
        </div>
      ))}
    </div>
  );
}
