import { RankedGoals } from './RankedGoals.tsx';
import { Statements } from './Statements.tsx';
import { WorkloadTargets } from './WorkloadTargets.tsx';
import styles from './GoalsPanel.module.css';

/** What the plan is judged by: ranked goals, each workload's targets, and what is assumed or fixed. */
export const GoalsPanel = () => (
  <div className={styles.panel}>
    <RankedGoals />
    <WorkloadTargets />
    <Statements />
  </div>
);
