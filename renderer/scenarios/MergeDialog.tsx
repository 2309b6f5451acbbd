import { counted } from '#shared/words/counted.ts';
import { useMemo, useState } from 'react';
import { sayChange } from '#shared/plan/words/say-change.ts';
import type { DecisionSheet } from '#shared/scenario/decision-sheet.ts';
import { sayConflict } from '#shared/scenario/say-conflict.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { mergeScenario } from '#renderer/actions/scenarios/scenario-acts.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { mainPlan, scenarioList, scenarioNamed } from '#renderer/state/plans/scenarios.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { ConflictList } from './ConflictList.tsx';
import { useMerge, useMergePreview } from './use-merge.ts';
import styles from './MergeDialog.module.css';
import { t } from '#shared/words/t.ts';

/** So many lines of what is taken over are listed; the rest is counted. */
const mostLines = 60;

/** Merges the open scenario into another: what is taken over, where both changed the same, and what the rules would say after. */
export function MergeDialog() {
  const session = useSession();
  const list = useStore(scenarioList);
  const open = scenarioNamed(list, session.branch);
  const [target, setTarget] = useState(open?.madeFrom ?? mainPlan);
  const [take, setTake] = useState<ReadonlySet<string>>(new Set());
  const [refusal, setRefusal] = useState<string>();
  const seen = useMerge(target, take);
  const sheet = useMergePreview(seen?.looked, seen?.merged);
  const into = scenarioNamed(list, target)?.name ?? t`Main plan`;
  const merge = async () => {
    if (seen === undefined) return;
    const { sourceSeq, targetSeq } = seen.looked.start;
    const opId = session.context.ids.next();
    const order = { opId, source: session.branch, sourceSeq, targetSeq, take: [...take] };
    const why = await mergeScenario(target, order);
    if (why === undefined) closeDialog();
    else setRefusal(why);
  };
  const isEmpty = seen?.merged.change.length === 0;
  return (
    <Modal
      title={t`Merge ${open?.name ?? t`the scenario`}`}
      wide
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={closeDialog}>{t`Cancel`}</Button>
          <Button
            look="primary"
            isDisabled={seen === undefined || (isEmpty && seen.merged.conflicts.length === 0)}
            onPress={() => void merge()}
          >
            {t`Merge into ${into}`}
          </Button>
        </>
      }
    >
      <p className={styles.target}>
        {t`Into`}{' '}
        <span className={styles.choice}>
          <ChoiceEntry
            label={t`Merge into`}
            value={String(target)}
            choices={list.scenarios
              .filter(({ id, isArchived }) => id !== session.branch && !isArchived)
              .map(({ id, name }) => ({ value: String(id), label: name }))}
            blank="none"
            onCommit={(value) => {
              setTarget(Number(value));
              setTake(new Set());
            }}
          />
        </span>{' '}
        {t`as one act, which can be undone.`} {t`${open?.name ?? t`The scenario`} stays as it is.`}
      </p>
      {refusal !== undefined && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {seen === undefined && <p role="status">{t`Reading both…`}</p>}
      {seen !== undefined && (
        <>
          <ConflictList
            conflicts={seen.merged.conflicts.map((conflict) =>
              sayConflict(seen.looked.sides, conflict),
            )}
            source={open?.name ?? t`The scenario`}
            target={into}
            take={take}
            onTake={setTake}
          />
          <TakenOver seen={seen} into={into} />
          <LeftOut sentences={seen.merged.leftOut} />
          {!isEmpty && <After sheet={sheet} into={into} />}
        </>
      )}
    </Modal>
  );
}

function TakenOver({
  seen: { looked, merged },
  into,
}: {
  readonly seen: NonNullable<ReturnType<typeof useMerge>>;
  readonly into: string;
}) {
  const lines = useMemo(() => {
    const draft = new PlanDraft(looked.sides.target);
    for (const patch of merged.change) draft.take(patch);
    return sayChange(looked.sides.target, draft, merged.change);
  }, [looked, merged]);
  if (merged.change.length === 0)
    return <p>{t`Nothing is taken over: ${into} has all of it, or keeps its own.`}</p>;
  return (
    <details className={styles.part} open={lines.length <= 12}>
      <summary>
        {counted(lines.length, {
          one: '{0} difference is taken over',
          other: '{0} differences are taken over',
        })}
      </summary>
      <ul className={styles.lines}>
        {lines.slice(0, mostLines).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > mostLines && <li>{t`and ${lines.length - mostLines} more`}</li>}
      </ul>
    </details>
  );
}

function LeftOut({ sentences }: { readonly sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t`Cannot be taken over: ${sentences.length}`}</h3>
      <ul className={styles.lines}>
        {sentences.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function After({ sheet, into }: { readonly sheet: DecisionSheet | number; readonly into: string }) {
  return (
    <section className={styles.part} aria-label={t`What the rules say of ${into} after`}>
      <h3>{t`What the rules say of ${into} after`}</h3>
      {typeof sheet === 'number' ? (
        <p role="status">
          {t`Being worked out…`} <progress value={sheet} aria-label={t`What the rules say after`} />
        </p>
      ) : (
        <ul className={styles.lines}>
          <li>
            −{' '}
            {counted(sheet.lost.length, {
              one: 'Closes {0} finding',
              other: 'Closes {0} findings',
            })}
          </li>
          {sheet.lost.slice(0, 5).map(({ key, rule, message }) => (
            <li key={key} className={styles.inner}>
              {rule}: {message}
            </li>
          ))}
          <li>
            +{' '}
            {counted(sheet.gained.length, {
              one: 'Opens {0} finding',
              other: 'Opens {0} findings',
            })}
          </li>
          {sheet.gained.slice(0, 5).map(({ key, rule, message }) => (
            <li key={key} className={styles.inner}>
              {rule}: {message}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
