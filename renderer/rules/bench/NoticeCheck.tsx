import { useEffect, useRef, useState } from 'react';
import { mutationOf, type MutationOutcome } from '#shared/rules/mutation/mutation-of.ts';
import { ruleDataOf, ruleFixturesOf } from '#shared/rules/own/own-rule-form.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import type { Proof } from '../editor/use-proof.ts';
import type { RuleDraft } from '../editor/use-rule-draft.ts';
import { runInSlices } from '../run-in-slices.ts';
import styles from './NoticeCheck.module.css';
import { t } from '#shared/words/t.ts';

/** How far a check is, or what came of it. */
type Check =
  | { readonly state: 'running'; readonly share: number }
  | { readonly state: 'done'; readonly outcome: MutationOutcome; readonly of: RuleDraft['data'] };

/** Changes one thing at a time in the rule, and shows what the small plans do not notice. */
export function NoticeCheck({
  draft,
  proof,
}: {
  readonly draft: RuleDraft;
  readonly proof: Proof | undefined;
}) {
  const { data, fixtures } = draft;
  const [check, setCheck] = useState<Check>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const run = async () => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    setCheck({ state: 'running', share: 0 });
    const work = mutationOf(ruleDataOf(data), ruleFixturesOf(fixtures));
    const tell = (share: number) => setCheck({ state: 'running', share });
    const outcome = await runInSlices(work, tell, signal);
    if (signal.aborted) return;
    setCheck(outcome === undefined ? undefined : { state: 'done', outcome, of: data });
  };
  const isRunning = check?.state === 'running';
  return (
    <section className={styles.check} aria-label={t`Does the bench notice?`}>
      <div className={styles.line}>
        <h4 className={styles.title}>{t`Does the bench notice?`}</h4>
        {isRunning ? (
          <Button
            small
            onPress={() => {
              stop.current?.abort();
              setCheck(undefined);
            }}
          >
            {t`Stop`}
          </Button>
        ) : (
          <Button small isDisabled={proof?.holds !== true} onPress={() => void run()}>
            {t`Change the rule and see`}
          </Button>
        )}
      </div>
      {check === undefined && (
        <p className={styles.note}>
          {proof?.holds === true
            ? t`Each condition is turned round, left out and shifted; the small plans should notice.`
            : t`It can be asked once all small plans hold.`}
        </p>
      )}
      {isRunning && (
        <progress
          className={styles.progress}
          aria-label={t`Changes tried`}
          max={1}
          value={check.share}
        />
      )}
      {check?.state === 'done' && (
        <Outcome outcome={check.outcome} isOutdated={check.of !== data} />
      )}
    </section>
  );
}

function Outcome({
  outcome: { killed, mutants, survivors },
  isOutdated,
}: {
  readonly outcome: MutationOutcome;
  readonly isOutdated: boolean;
}) {
  return (
    <div role="status">
      <p className={styles.line}>
        <SeverityGlyph severity={survivors.length === 0 ? 'met' : 'warning'} />
        {isOutdated
          ? t`${killed} of ${mutants} changes are noticed, of the rule as it was.`
          : t`${killed} of ${mutants} changes are noticed.`}
      </p>
      {survivors.length > 0 && (
        <>
          <p className={styles.note}>
            {t`These go unnoticed. Add a variation at the very edge that each is about:`}
          </p>
          <ul className={styles.survivors}>
            {survivors.map((survivor) => (
              <li key={survivor}>{survivor}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
