import type { ChangesSince } from '#shared/api/changes-since.ts';
import { openCopyOf } from '#renderer/actions/files/plan-files.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { sinceWords } from './since-words.ts';
import styles from './ReportDialog.module.css';
import { t } from '#shared/words/t.ts';

/** What changed in the open plan since a report of it was written. */
export function SinceReportDialog({
  file,
  since,
}: {
  readonly file: File;
  readonly since: ChangesSince;
}) {
  const { plan } = useSession();
  const open = () => {
    closeDialog();
    void openCopyOf(file);
  };
  return (
    <Modal
      title={t`Since ${file.name}`}
      wide
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={open}>{t`Open the plan of the report`}</Button>
          <Button look="primary" onPress={closeDialog}>
            {t`Close`}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{sinceWords(plan.meta.name, since)}</p>
      {since.lines.length > 0 && (
        <ul className={styles.changes} aria-label={t`What changed`}>
          {since.lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </Modal>
  );
}
