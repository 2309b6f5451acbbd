import { shownRecord } from '#renderer/state/shown/shown-record.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { RecordEditor } from './RecordEditor.tsx';
import { RecordList } from './RecordList.tsx';
import { VotesTable } from './VotesTable.tsx';
import styles from './DecisionsPanel.module.css';
import { t } from '#shared/words/t.ts';

/** The decision record: what was asked, feared, decided and agreed, a list beside the record that is open. */
export function DecisionsPanel() {
  const { plan } = useSession();
  usePlanVersion();
  const { table, id } = useStore(shownRecord);
  const record = table === 'vote' || id === undefined ? undefined : plan.get(table, id);
  return (
    <div className={styles.panel}>
      <RecordList table={table} open={record?.id} />
      <div className={styles.page}>
        {table === 'vote' ? (
          <VotesTable />
        ) : record === undefined ? (
          <p className={styles.none}>
            {t`Choose an entry of the list, or add one. A decision says why; a finding can be decided from its card with “Decide…”.`}
          </p>
        ) : (
          <RecordEditor key={record.id} table={table} id={record.id} />
        )}
      </div>
    </div>
  );
}
