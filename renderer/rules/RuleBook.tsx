import { useDeferredValue } from 'react';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { chosenRule, ruleFilter } from '#renderer/state/shown/rule-page.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCheckResult } from '#renderer/state/session/use-check.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { WindowedList } from '#renderer/ui/WindowedList.tsx';
import { RuleBar } from './RuleBar.tsx';
import { RuleDetails } from './RuleDetails.tsx';
import { RuleLine } from './RuleLine.tsx';
import { filteredRules, ruleRows } from './rule-rows.ts';
import styles from './RuleBook.module.css';
import { t } from '#shared/words/t.ts';

/** The rules in a list, and the chosen one in full beside it. */
export function RuleBook() {
  const session = useSession();
  const result = useCheckResult();
  const filter = useDeferredValue(useStore(ruleFilter));
  const chosen = useStore(chosenRule);
  if (result === undefined) return <p className={styles.nothing}>{t`Reading the rules…`}</p>;
  const all = ruleRows(session.plan, allRules, result);
  const rows = filteredRules(all, filter);
  const row = all.find(({ rule }) => rule.id === chosen);
  return (
    <>
      <div className={styles.book}>
        <RuleBar shown={rows.length} all={all.length} />
        <div className={styles.head} aria-hidden="true">
          <span>{t`Rule`}</span>
          <span>{t`Title`}</span>
          <span>{t`Layers`}</span>
          <span className={styles.number}>{t`Finds`}</span>
          <span>{t`State`}</span>
        </div>
        {rows.length === 0 ? (
          <p
            className={styles.nothing}
          >{t`No rule passes the filter. Widen it to see the others.`}</p>
        ) : (
          <WindowedList
            label={t`Rules`}
            count={rows.length}
            rowHeight={24}
            selected={rows.findIndex(({ rule }) => rule.id === chosen)}
            keyOf={(index) => rows[index]?.rule.id ?? ''}
            onChoose={(index) => chosenRule.set(rows[index]?.rule.id)}
          >
            {(index) => <RuleLine row={rows[index]} />}
          </WindowedList>
        )}
      </div>
      <div className={styles.details}>
        {row === undefined ? (
          <p className={styles.nothing}>
            {t`Choose a rule to read why it matters, what it asks and what can be set for this plan.`}
          </p>
        ) : (
          <RuleDetails key={row.rule.id} row={row} />
        )}
      </div>
    </>
  );
}
