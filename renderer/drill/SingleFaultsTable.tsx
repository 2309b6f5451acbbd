import { useAnswer } from '#renderer/state/session/use-analysis.ts';
import { FaultTable } from './FaultTable.tsx';
import styles from './DrillPanel.module.css';
import { t } from '#shared/words/t.ts';

/** What every single fault does, worst first. */
export function SingleFaultsTable() {
  const { answer, problem } = useAnswer('single-faults', {});
  if (problem !== undefined)
    return <p role="alert">{t`Faults cannot be worked out: ${problem}`}</p>;
  if (answer === undefined)
    return <p className={styles.nothing}>{t`Letting each part fail once…`}</p>;
  if (answer.length === 0)
    return <p className={styles.nothing}>{t`No workload stands on anything yet. Place one.`}</p>;
  return <FaultTable label={t`Single faults`} rows={answer} />;
}
