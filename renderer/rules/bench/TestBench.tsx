import { Plus } from 'lucide';
import { useState } from 'react';
import { selection } from '#renderer/state/shown/selection.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { panelSize } from '#renderer/state/window/panels.ts';
import type { Proof } from '../editor/use-proof.ts';
import type { RuleDraft } from '../editor/use-rule-draft.ts';
import { benchCases, listsOf, replaced, type BenchCase } from './bench-cases.ts';
import { CaseCard } from './CaseCard.tsx';
import { failingSelection, passingSelection, singlePart } from './cut-selection.ts';
import { FailingPlan } from './FailingPlan.tsx';
import { NoticeCheck } from './NoticeCheck.tsx';
import styles from './TestBench.module.css';
import { counted } from '#shared/words/counted.ts';
import { wordList } from '#shared/base/word-list.ts';
import { t } from '#shared/words/t.ts';

/** The small plans that prove a rule: one in which it finds fault, and variations of it, each judged as one writes. */
export function TestBench({
  draft,
  proof,
}: {
  readonly draft: RuleDraft;
  readonly proof: Proof | undefined;
}) {
  const { fixtures, isReadOnly } = draft;
  const cases = benchCases(fixtures);
  const hasPlan = Object.keys(fixtures.plan.parts ?? {}).length > 0 || fixtures.finds.length > 0;
  const setCases = (next: readonly BenchCase[]) => draft.setFixtures(listsOf(next));
  return (
    <section className={styles.bench} aria-label={t`Test bench`}>
      <header className={styles.head}>
        <h3 className={styles.title}>{t`Test bench`}</h3>
        <p className={styles.note}>{benchNote(proof)}</p>
      </header>
      <FromSelection draft={draft} hasPlan={hasPlan} />
      {hasPlan && <FailingPlan draft={draft} judged={proof?.cases[0]} said={proof?.said[0]} />}
      {cases.map((each, index) => (
        <CaseCard
          key={`${each.verdict} ${index}`}
          benchCase={each}
          failing={fixtures.plan}
          judged={proof?.cases[index + 1]}
          said={proof?.said[index + 1]}
          isReadOnly={isReadOnly}
          onChange={(next) => setCases(replaced(cases, index, next))}
        />
      ))}
      {hasPlan && (
        <div className={styles.more}>
          {(
            [
              ['clear', t`Add a passing variation`],
              ['finds', t`Another that is found`],
              ['unknown', t`One that cannot be told`],
            ] as const
          ).map(([verdict, label]) => (
            <Button
              key={verdict}
              small
              look="quiet"
              icon={Plus}
              isDisabled={isReadOnly}
              onPress={() =>
                void setCases([...cases, { verdict, variation: { name: newNames[verdict] } }])
              }
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      <FixCases proof={proof} count={cases.length + 1} />
      <NoticeCheck key={proof?.holds === true ? 'proven' : 'open'} draft={draft} proof={proof} />
    </section>
  );
}

const newNames = {
  clear: t`It is as it should be`,
  finds: t`It is wrong in another way`,
  unknown: t`Something is not stated`,
} as const;

/** What is still needed before the rule may judge. */
function benchNote(proof: Proof | undefined): string {
  if (proof === undefined) return t`The small plans are being judged.`;
  if (proof.errors.length > 0) return t`The rule does not compile, so its plans wait.`;
  if (proof.lacks.length > 0) return t`It lacks ${wordList(proof.lacks)}.`;
  const wrong = proof.cases.filter(({ problems }) => problems.length > 0).length;
  return wrong === 0
    ? counted(proof.cases.length, {
        one: 'The {0} plan is judged as it must be.',
        other: 'All {0} plans are judged as they must be.',
      })
    : t`${wrong} of ${proof.cases.length} are judged otherwise than they must be.`;
}

function FromSelection({
  draft,
  hasPlan,
}: {
  readonly draft: RuleDraft;
  readonly hasPlan: boolean;
}) {
  const session = useSession();
  const { components } = useStore(selection);
  const size = useStore(panelSize);
  const [refusal, setRefusal] = useState<string>();
  const useAsFailing = () => {
    const cut = failingSelection(session.plan, components, draft);
    setRefusal(cut.ok ? draft.setFixtures(cut.value) : cut.error.message);
  };
  const useAsPassing = () => {
    const cut = passingSelection(session.plan, components, draft.fixtures.plan);
    if (!cut.ok) return setRefusal(cut.error.message);
    const cases = benchCases(draft.fixtures);
    setRefusal(draft.setFixtures(listsOf([...cases, { verdict: 'clear', variation: cut.value }])));
  };
  return (
    <div className={styles.selection}>
      {!hasPlan && (
        <p className={styles.note}>
          {t`First a small plan in which the rule must find fault; then variations of it, such as one in which all is well.`}
        </p>
      )}
      <p className={styles.selected}>
        {selectedWords(components.length)}
        {size === 'maximised' && (
          <Button look="link" onPress={() => panelSize.set('open')}>
            {t`Select on the canvas`}
          </Button>
        )}
      </p>
      <div className={styles.acts}>
        <Button small isDisabled={draft.isReadOnly} onPress={useAsFailing}>
          {t`Use the selection as the failing plan`}
        </Button>
        {!hasPlan && (
          <Button
            small
            isDisabled={draft.isReadOnly}
            onPress={() => setRefusal(draft.setFixtures(singlePart(draft.data)))}
          >
            {draft.data.on === 'plan'
              ? t`Begin with an empty plan`
              : t`Begin with a single component`}
          </Button>
        )}
        {hasPlan && (
          <Button small isDisabled={draft.isReadOnly} onPress={useAsPassing}>
            {t`Use it as a passing plan`}
          </Button>
        )}
      </div>
      {refusal !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}

const selectedWords = (count: number): string =>
  count === 0
    ? t`Nothing is selected on the canvas.`
    : counted(count, {
        one: '{0} component is selected on the canvas.',
        other: '{0} components are selected on the canvas.',
      });

/** Fixes are proven too: they have to clear the finding. */
function FixCases({ proof, count }: { readonly proof: Proof | undefined; readonly count: number }) {
  const fixes = proof?.cases.slice(count) ?? [];
  if (fixes.length === 0) return null;
  return (
    <ul className={styles.fixes} aria-label={t`Fixes`}>
      {fixes.map(({ name, problems }) => (
        <li key={name} data-holds={problems.length === 0}>
          {name}: {problems.length === 0 ? t`holds` : problems.join('; ')}
        </li>
      ))}
    </ul>
  );
}
