import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import type { RuleProblem } from '#shared/rules/engine/rule-problem.ts';
import styles from './FixesLine.module.css';
import { t } from '#shared/words/t.ts';

/** The fixes that came with a rule of the book or of a pack: they stay as they are, and are said here. */
export function FixesLine({
  data: { fixes = [], highlight = [] },
  problems,
}: {
  readonly data: OwnRuleData;
  readonly problems: readonly RuleProblem[];
}) {
  const wrong = problems.filter(({ where }) => /^(fix|highlight) /.test(where));
  if (fixes.length === 0 && highlight.length === 0) return null;
  return (
    <div className={styles.fixes}>
      {fixes.length > 0 && (
        <p>{t`Offers to fix it: ${fixes.map(({ title }) => title).join('; ')}.`}</p>
      )}
      {highlight.length > 0 && <p>{t`Marks besides: ${highlight.join('; ')}.`}</p>}
      {wrong.map(({ where, message }) => (
        <p key={`${where} ${message}`} role="alert" className={styles.wrong}>
          {where}: {message.split('\n')[0]}
        </p>
      ))}
    </div>
  );
}
