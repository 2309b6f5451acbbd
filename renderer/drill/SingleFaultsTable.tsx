import { useAnswer } from '#renderer/state/use-analysis.ts';
import { FaultTable } from './FaultTable.tsx';
import styles from './DrillPanel.module.css';

/** What every single fault does, worst first. */
export function SingleFaultsTable() {
  const { answer, problem } = useAnswer('single-faults', {});
  if (problem !== undefined) return <p role="alert">Faults cannot be worked out: {problem}</p>;
  if (answer === undefined) return <p className={styles.nothing}>Letting each part fail once…</p>;
  if (answer.length === 0)
    return <p className={styles.nothing}>No workload stands on anything yet. Place one.</p>;
  return <FaultTable label="Single faults" rows={answer} />;
}
