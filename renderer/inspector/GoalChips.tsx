import { goalName } from '#shared/plan/words/goal-name.ts';
import type { Component } from '#shared/plan/records.ts';
import { goalsOf } from '#renderer/state/session/goals-of.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './GoalChips.module.css';
import { t } from '#shared/words/t.ts';

const most = 3;

/** The plan's first goals: what the component is judged by. */
export function GoalChips() {
  const goals = goalsOf(useSession());
  if (goals.length === 0) {
    return (
      <p className={styles.none}>
        {t`No goal is stated.`}{' '}
        <Button look="link" onPress={() => showTab('goals')}>
          {t`State one`}
        </Button>
      </p>
    );
  }
  return (
    <ul className={styles.chips} aria-label={t`Goals of the plan`}>
      {goals.slice(0, most).map((goal, index) => (
        <li key={goal.id} className={styles.chip}>
          <span className={styles.rank}>{t`Goal ${index + 1}`}</span> {goalWords(goal)}
        </li>
      ))}
      {goals.length > most && <li className={styles.rank}>+{goals.length - most}</li>}
    </ul>
  );
}

/** A goal in a few words: "Availability 99.95 %". */
export function goalWords(goal: Component): string {
  const { facts } = goal;
  const title = goalName(goal);
  const target = facts.target?.value;
  if (target === undefined) return title;
  const unit = facts.unit?.value;
  return `${title} ${String(target)}${unit === undefined ? '' : ` ${String(unit)}`}`;
}
