import { ArrowLeft, Trash2 } from 'lucide';
import { useState } from 'react';
import type { OwnRule } from '#shared/plan/records.ts';
import { removeRule, renameRule, switchRule } from '#renderer/actions/rules/rule-acts.ts';
import { editedRule } from '#renderer/state/shown/rule-page.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { TestBench } from '../bench/TestBench.tsx';
import { RuleForm } from './RuleForm.tsx';
import { useProof, type Proof } from './use-proof.ts';
import { useRuleDraft } from './use-rule-draft.ts';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import styles from './RuleEditor.module.css';
import { t } from '#shared/words/t.ts';

/** The page on which an own rule is written and proven. */
export function RuleEditor({ rule }: { readonly rule: OwnRule }) {
  const session = useSession();
  const draft = useRuleDraft(rule);
  const proof = useProof(draft);
  const [refused, setRefused] = useState<{ readonly rule: OwnRule; readonly why: string }>();
  // Once the rule is another one, so may be the answer.
  const why = (refused?.rule === rule ? refused.why : undefined) ?? draft.refusal;
  const turn = () => {
    const refusal = switchRule(session, { id: rule.id, own: rule }, !rule.enabled);
    setRefused(refusal === undefined ? undefined : { rule, why: refusal });
  };
  return (
    <section className={styles.editor} aria-label={t`Rule ${rule.id}`}>
      <Unseen as="h2">{t`Rule ${rule.id}`}</Unseen>
      <header className={styles.head}>
        <IconButton
          small
          icon={ArrowLeft}
          isDirected
          label={t`All rules`}
          onPress={() => editedRule.set(undefined)}
        />
        <span className={styles.id}>
          <TextEntry
            label={t`Rule id`}
            value={rule.id}
            readOnly={draft.isReadOnly}
            onCommit={(id) => renameRule(session, rule, id.trim())}
          />
        </span>
        <span className={styles.title}>
          <TextEntry
            label={t`Title`}
            value={draft.data.title}
            look="title"
            readOnly={draft.isReadOnly}
            onCommit={(title) => draft.set({ title })}
          />
        </span>
        <ProofWords proof={proof} isOn={rule.enabled} />
        <Button
          look={rule.enabled ? 'plain' : 'primary'}
          small
          isDisabled={draft.isReadOnly}
          onPress={turn}
        >
          {rule.enabled ? t`Switch off` : t`Switch on`}
        </Button>
        <IconButton
          small
          icon={Trash2}
          label={t`Remove ${rule.id}`}
          isDisabled={draft.isReadOnly}
          onPress={() => removeRule(session, rule.id)}
        />
      </header>
      {why !== undefined && (
        <p role="alert" className={styles.refusal}>
          {why}
        </p>
      )}
      <div className={styles.columns}>
        <RuleForm draft={draft} problems={proof?.errors ?? []} />
        <TestBench draft={draft} proof={proof} />
      </div>
    </section>
  );
}

/** Whether it judges, and whether it is proven, in a few words. */
function ProofWords({
  proof,
  isOn,
}: {
  readonly proof: Proof | undefined;
  readonly isOn: boolean;
}) {
  const { mark, words } = proofWords(proof);
  return (
    <span
      className={styles.state}
      role="status"
      aria-label={t`State of the rule`}
      data-outdated={proof?.isOutdated === true || undefined}
    >
      {mark !== undefined && <SeverityGlyph severity={mark} />}
      {isOn ? t`${words}, on` : t`${words}, off`}
    </span>
  );
}

function proofWords(proof: Proof | undefined) {
  if (proof === undefined) return { mark: undefined, words: t`Judging its plans` } as const;
  if (proof.errors.length > 0) return { mark: 'error', words: t`Does not compile` } as const;
  const wrong = proof.cases.filter(({ problems }) => problems.length > 0).length;
  if (wrong > 0)
    return { mark: 'warning', words: t`${wrong} of ${proof.cases.length} plans fail` } as const;
  return proof.holds
    ? ({ mark: 'met', words: t`Proven` } as const)
    : ({ mark: 'unknown', words: t`Not proven yet` } as const);
}
