import { useEffect, useState } from 'react';
import type { DoubleFaults } from '#shared/analysis/drill/double-faults.ts';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { isAbort } from '#renderer/state/base/is-abort.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { FaultTable } from './FaultTable.tsx';
import styles from './DoubleFaultsTable.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Pairs of faults that do more together than each does alone: worked out when asked, with progress, and to be cancelled. */
export function DoubleFaultsTable() {
  const session = useSession();
  const version = useStore(session.version);
  const [found, setFound] = useState<{ faults: DoubleFaults; version: number }>();
  const [running, setRunning] = useState<AbortController>();
  const [share, setShare] = useState(0);
  useEffect(() => () => running?.abort(), [running]);

  const start = () => {
    const { desk } = session.analysis;
    if (desk === undefined) return;
    const stop = new AbortController();
    const asked = session.version.get();
    setRunning(stop);
    setShare(0);
    desk
      .ask('double-faults', {}, { signal: stop.signal, onProgress: setShare })
      .then((faults) => setFound({ faults, version: asked }))
      .catch((error: unknown) => {
        if (!isAbort(error)) session.refusal.set(errorSentence(error));
      })
      .finally(() => setRunning(undefined));
  };
  const isOutdated = found !== undefined && found.version !== version;
  return (
    <>
      <div className={styles.controls}>
        {running === undefined ? (
          <Button small onPress={start}>
            {found === undefined ? t`Work out all pairs` : t`Work them out again`}
          </Button>
        ) : (
          <>
            <progress className={styles.progress} value={share} aria-label={t`Pairs worked out`} />
            <span>{Math.round(share * 100)} %</span>
            <Button small onPress={() => running.abort()}>
              {t`Cancel`}
            </Button>
          </>
        )}
        <span className={styles.note}>{noteOf(found?.faults, isOutdated)}</span>
      </div>
      {found !== undefined && found.faults.rows.length > 0 && (
        <FaultTable label={t`Double faults`} rows={found.faults.rows} />
      )}
    </>
  );
}

function noteOf(faults: DoubleFaults | undefined, isOutdated: boolean): string {
  if (faults === undefined) return t`Only pairs that do more together than each alone are listed.`;
  if (isOutdated) return t`The plan has changed since.`;
  if (!faults.complete) return t`Too many to follow them all; the worst are listed.`;
  return faults.rows.length === 0
    ? t`No pair does more than its parts.`
    : counted(faults.rows.length, {
        one: '{0} pair does more together than each alone.',
        other: '{0} pairs do more together than each alone.',
      });
}
