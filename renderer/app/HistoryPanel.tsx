import { useEffect, useState } from 'react';
import type { Revision } from '#shared/sync/protocol.ts';
import { attempt } from '#renderer/actions/attempt.ts';
import { usePlanVersion, useSession } from '#renderer/state/use-session.ts';
import { client } from '#renderer/state/workspace.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './HistoryPanel.module.css';

type Entry = Omit<Revision, 'change'>;
const pageSize = 100;

/** What was done to the plan, newest first, as the file's log has it. */
export function HistoryPanel() {
  const { planId } = useSession();
  const version = usePlanVersion();
  const [entries, setEntries] = useState<readonly Entry[]>();
  const [isAll, setAll] = useState(false);

  // The log follows the plan; a moment's wait lets the host write first.
  useEffect(() => {
    const read = async () => {
      const page = await readPage(planId);
      setEntries(page);
      setAll(page.length < pageSize);
    };
    const timer = setTimeout(() => void read(), 150);
    return () => clearTimeout(timer);
  }, [planId, version]);
  const readOlder = async () => {
    const page = await readPage(planId, entries?.at(-1)?.seq);
    setEntries([...(entries ?? []), ...page]);
    setAll(page.length < pageSize);
  };

  if (entries === undefined) return <p className={styles.empty}>Reading the history…</p>;
  if (entries.length === 0) {
    return <p className={styles.empty}>Nothing has been changed in this plan yet.</p>;
  }
  return (
    <section className={styles.scroller} tabIndex={0} aria-label="History">
      <ol className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.seq} className={styles.entry}>
            <span className={styles.seq}>{entry.seq}</span>
            <time className={styles.when}>{timeOf(entry.at)}</time>
            <span className={styles.label}>{entry.label}</span>
          </li>
        ))}
      </ol>
      {!isAll && (
        <Button look="link" onPress={() => void readOlder()}>
          Show older
        </Button>
      )}
    </section>
  );
}

async function readPage(planId: string, before?: number): Promise<readonly Entry[]> {
  const asked = { planId, limit: pageSize, ...(before === undefined ? {} : { before }) };
  return (await attempt(() => client().plan.history(asked))) ?? [];
}

const timeOf = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
