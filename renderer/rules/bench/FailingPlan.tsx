import { Checkbox, CheckboxGroup } from 'react-aria-components';
import { isFieldName, fieldOf } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import type { OwnFixtures } from '#shared/plan/own-fixtures-schema.ts';
import type { SaidOfCase } from '#shared/rules/own/said-of-cases.ts';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { CheckMark } from '../CheckMark.tsx';
import type { RuleDraft } from '../editor/use-rule-draft.ts';
import { judgedParts } from './cut-selection.ts';
import { JudgedHead, type JudgedCase } from './JudgedHead.tsx';
import { SaidWords } from './SaidWords.tsx';
import styles from './FailingPlan.module.css';

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
    <article className={styles.card} aria-label="The failing plan">
      <JudgedHead judged={judged}>
        <h4 className={styles.title}>The failing plan</h4>
        <span className={styles.size}>{sizeWords(fixtures.plan)}</span>
      </JudgedHead>
      <Contents plan={fixtures.plan} />
      <CheckboxGroup
        className={styles.finds ?? ''}
        aria-label="What it must find"
        value={[...fixtures.finds]}
        isReadOnly={isReadOnly}
        onChange={(finds) => void draft.setFixtures({ finds })}
      >
        <span className={styles.label}>It must find</span>
        {[...candidates].map((part) => (
          <Checkbox key={part} value={part} className={styles.part ?? ''}>
            <CheckMark />
            {part === 'plan' ? 'the plan' : part}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div className={styles.says}>
        <span className={styles.label}>and say</span>
        <TextEntry
          label="What its message must hold"
          value={fixtures.says}
          placeholder="anything"
          readOnly={isReadOnly}
          onCommit={(says) => draft.setFixtures({ says })}
        />
      </div>
      <SaidWords judged={judged} said={said} />
    </article>
  );
}

function Contents({ plan }: { readonly plan: OwnFixtures['plan'] }) {
  const parts = Object.entries(plan.parts ?? {});
  return (
    <details className={styles.contents}>
      <summary>What stands in it</summary>
      <ul>
        {parts.map(([name, [kind, facts]]) => (
          <li key={name}>
            <b>{name}</b>, {kindData(kind).title.toLowerCase()}
            {factWords(facts ?? {})}
          </li>
        ))}
        {(plan.relations ?? []).map(([from, kind, to]) => (
          <li key={`${from} ${kind} ${to}`}>
            {from} {relationKinds[kind].title} {to}
          </li>
        ))}
        {plan.profile !== undefined && <li>profile {plan.profile}</li>}
        {(plan.goals ?? []).length > 0 && <li>goals: {plan.goals?.join(', ')}</li>}
      </ul>
    </details>
  );
}

function factWords(facts: object): string {
  const said = Object.entries(facts).map(([name, value]) =>
    isFieldName(name) ? `${fieldOf(name).label} ${formatValue(name, value)}` : `${name} ${value}`,
  );
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}

function sizeWords({ parts = {}, relations = [] }: OwnFixtures['plan']): string {
  const count = Object.keys(parts).length;
  return `${count} ${count === 1 ? 'component' : 'components'}, ${relations.length} ${relations.length === 1 ? 'relation' : 'relations'}`;
}
