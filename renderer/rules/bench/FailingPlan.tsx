import { Checkbox, CheckboxGroup } from 'react-aria-components';
import type { SaidOfCase } from '#shared/rules/own/said-of-cases.ts';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { CheckMark } from '../CheckMark.tsx';
import type { RuleDraft } from '../editor/use-rule-draft.ts';
import { judgedParts } from './cut-selection.ts';
import { JudgedHead, type JudgedCase } from './JudgedHead.tsx';
import { PlanContents } from './PlanContents.tsx';
import { SaidWords } from './SaidWords.tsx';
import styles from './FailingPlan.module.css';
import { sizeWords } from './size-words.ts';
import { t } from '#shared/words/t.ts';

/** The small plan that the rule must find fault with: what stands in it, and what must be found there. */
export function FailingPlan({
  draft,
  judged,
  said,
}: {
  readonly draft: RuleDraft;
  readonly judged: JudgedCase | undefined;
  readonly said: SaidOfCase | undefined;
}) {
  const { fixtures, data, isReadOnly } = draft;
  const candidates = new Set([...judgedParts(data, fixtures.plan), ...fixtures.finds]);
  return (
    <article className={styles.card} aria-label={t`The failing plan`}>
      <JudgedHead judged={judged}>
        <h4 className={styles.title}>{t`The failing plan`}</h4>
        <span className={styles.size}>
          {sizeWords(
            Object.keys(fixtures.plan.parts ?? {}).length,
            fixtures.plan.relations?.length ?? 0,
          )}
        </span>
      </JudgedHead>
      <PlanContents
        plan={fixtures.plan}
        isReadOnly={isReadOnly}
        onChange={(plan) => draft.setFixtures({ plan })}
      />
      <CheckboxGroup
        className={styles.finds ?? ''}
        aria-label={t`What it must find`}
        value={[...fixtures.finds]}
        isReadOnly={isReadOnly}
        onChange={(finds) => void draft.setFixtures({ finds })}
      >
        <span className={styles.label}>{t`It must find`}</span>
        {[...candidates].map((part) => (
          <Checkbox key={part} value={part} className={styles.part ?? ''}>
            <CheckMark />
            {part === 'plan' ? t`the plan` : part}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className={styles.says}>
        <span className={styles.label}>{t`and say`}</span>
        <TextEntry
          label={t`What its message must hold`}
          value={fixtures.says}
          placeholder={t`anything`}
          readOnly={isReadOnly}
          onCommit={(says) => draft.setFixtures({ says })}
        />
      </div>
      <SaidWords judged={judged} said={said} />
    </article>
  );
}
