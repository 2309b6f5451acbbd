import type { SaidOfCase } from '#shared/rules/own/said-of-cases.ts';
import type { JudgedCase } from './JudgedHead.tsx';
import styles from './SaidWords.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

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
        <ul className={styles.said} aria-label={t`What the rule says`}>
          {said.findings.slice(0, most).map(({ key, message }) => (
            <li key={key}>“{message}”</li>
          ))}
          {said.unknown.slice(0, most).map(({ key, missing }) => (
            <li key={key}>
              {missing.length === 0
                ? t`cannot tell without what is not stated`
                : t`cannot tell without ${commaList(
                    missing.map(({ label, componentName }) => t`${label} of ${componentName}`),
                  )}`}
            </li>
          ))}
          {said.findings.length + said.unknown.length === 0 && <li>{t`finds nothing`}</li>}
        </ul>
      )}
      {problems.length > 0 && (
        <ul className={styles.problems} aria-label={t`What is otherwise than it must be`}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  );
}
