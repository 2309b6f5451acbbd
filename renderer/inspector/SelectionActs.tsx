import { runAction } from '#renderer/actions/all-actions.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './ManyInspector.module.css';
import { t } from '#shared/words/t.ts';

/** What can be done with all that is selected; of a plan that is read only it is shown. */
export function SelectionActs() {
  const { readOnly } = useSession();
  return (
    <div className={styles.acts}>
      <Button small onPress={() => runAction('reveal-selection')}>
        {t`Show`}
      </Button>
      {readOnly === undefined && (
        <>
          <Button small onPress={() => runAction('duplicate')}>
            {t`Duplicate`}
          </Button>
          <Button small onPress={() => runAction('delete')}>
            {t`Delete`}
          </Button>
        </>
      )}
    </div>
  );
}
