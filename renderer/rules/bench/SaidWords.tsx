import type { SaidOfCase } from '#shared/rules/own/said-of-cases.ts';
import type { JudgedCase } from './JudgedHead.tsx';
import styles from './SaidWords.module.css';

const most = 4;

/** What the rule says about a small plan, and what is wrong with that. */
export function SaidWords({
  judged,
  said,
}: {
  readonly judged: JudgedCase | undefined;
  readonly said: SaidOfCase | undefined;
}) {
  const problems = judged?.problems ?? [];
  return (
    <>
      {said !== undefined && problems.length === 0 && (
        <ul className={styles.said} aria-label="What the rule says">
          {said.findings.slice(0, most).map(({ key, message }) => (
            <li key={key}>“{message}”</li>
          ))}
          {said.unknown.slice(0, most).map(({ key, missing }) => (
            <li key={key}>
              cannot tell without{' '}
              {missing
                .map(({ label, componentName }) => `${label} of ${componentName}`)
                .join(', ') || 'what is not stated'}
            </li>
          ))}
          {said.findings.length + said.unknown.length === 0 && <li>finds nothing</li>}
        </ul>
      )}
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label="What is otherwise than it must be">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  );
}
