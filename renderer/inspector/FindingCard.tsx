import { useEffect, useRef, useState } from 'react';
import type { Finding, UsedFact } from '#shared/rules/finding.ts';
import {
  applyFix,
  fixOffers,
  weighOffers,
  type FixOffer,
} from '#renderer/actions/findings/apply-fix.ts';
import { decideFinding } from '#renderer/actions/editing/record-acts.ts';
import { showFinding } from '#renderer/actions/findings/show-finding.ts';
import { FactChip } from '#renderer/facts/FactChip.tsx';
import { errorSentence } from '#renderer/state/telling/error-sentence.ts';
import { useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { ruleOf } from '#renderer/state/findings/finding-list.ts';
import { isAbort } from '#renderer/state/base/is-abort.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { RadioRows } from '#renderer/ui/RadioRows.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { FixPreview } from './FixPreview.tsx';
import { RestsOn } from './RestsOn.tsx';
import styles from './FindingCard.module.css';
import { t } from '#shared/words/t.ts';

const mostFacts = 8;

/** One finding in full: what, why, the facts it used, the ways out with what each would close and open. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { severity, message, rule, facts } = finding;
  // Figures are said below, with what they rest on.
  const said = saidOnce(facts.filter(({ measured }) => measured === undefined));
  return (
    <article className={styles.card} data-severity={severity} aria-label={message}>
      <div className={styles.head}>
        <SeverityGlyph severity={severity} size={14} isAlone />
        <h4 className={styles.message}>{message}</h4>
        <button
          type="button"
          className={styles.rule}
          title={t`About ${rule}: why, how to fix, when to waive`}
          onClick={() => showDialog({ name: 'rule', rule })}
        >
          {rule}
        </button>
      </div>
      <div className={styles.body}>
        <p className={styles.why} title={ruleOf(rule)?.docs.why}>
          {ruleOf(rule)?.docs.why}
        </p>
        {said.length > 0 && (
          <div className={styles.facts}>
            {said.slice(0, mostFacts).map((fact) => (
              <FactChip key={`${fact.component} ${fact.field}`} fact={fact} />
            ))}
            {said.length > mostFacts && <span>+{said.length - mostFacts}</span>}
          </div>
        )}
        <Measures finding={finding} />
      </div>
      <Fixes finding={finding} />
    </article>
  );
}

/** What analyses worked out that it rests on. */
function Measures({ finding: { key, subjects } }: { readonly finding: Finding }) {
  const { engine } = useSession();
  return <RestsOn measures={engine.explain(key)?.measures ?? []} about={subjects[0]?.id} />;
}

/** Facts that read alike are said once: five hosts of one product are one chip. */
function saidOnce(facts: readonly UsedFact[]): readonly UsedFact[] {
  const byWords = new Map(
    facts.map((fact) => [`${fact.label} ${JSON.stringify(fact.value)} ${fact.origin}`, fact]),
  );
  return [...byWords.values()];
}

function Fixes({ finding }: { readonly finding: Finding }) {
  const session = useSession();
  const version = useLaterPlanVersion();
  const [offers, setOffers] = useState<readonly FixOffer[]>([]);
  const [chosen, setChosen] = useState<string>();
  const card = useRef<HTMLDivElement>(null);
  // The consequences are worked out after the card is shown: it must not wait for them.
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const atOnce = fixOffers(session, finding);
      setOffers(atOnce);
      const tell = (weighed: FixOffer) =>
        setOffers((all) => all.map((each) => (each.index === weighed.index ? weighed : each)));
      weighOffers(session, finding, atOnce, tell, stop.signal).catch((error: unknown) => {
        if (!isAbort(error)) session.refusal.set(errorSentence(error));
      });
    }, 0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [session, finding, version]);
  useFocusRequest('first-fix', () => {
    // Where no way out can be gone now, what else can be done about it.
    const wanted =
      card.current?.querySelector<HTMLElement>('input[type="radio"]:enabled') ??
      (offers.length > 0 ? card.current?.querySelector<HTMLElement>('button:enabled') : undefined);
    wanted?.focus();
    return wanted !== null && wanted !== undefined;
  });
  const possible = offers.filter(({ preview }) => preview !== undefined);
  const current = possible.find(({ index }) => String(index) === chosen) ?? possible[0];
  return (
    <div ref={card}>
      {offers.length > 0 && (
        <RadioRows
          label={t`Ways to fix it`}
          isLabelShown={false}
          value={current === undefined ? '' : String(current.index)}
          rows={offers.map(fixRow)}
          onChange={setChosen}
        />
      )}
      {current?.preview !== undefined && <FixPreview preview={current.preview} />}
      <div className={styles.foot}>
        {current !== undefined && (
          <Button
            look="primary"
            small
            isDisabled={session.readOnly !== undefined}
            onPress={() => applyFix(session, finding, current.index)}
          >
            {t`Apply fix`}
          </Button>
        )}
        <Button small onPress={() => showFinding(finding)}>
          {t`Show on canvas`}
        </Button>
        <span className={styles.otherwise}>
          <Button
            look="quiet"
            small
            isDisabled={session.readOnly !== undefined}
            onPress={() => decideFinding(session, finding)}
          >
            {t`Decide…`}
          </Button>
          <Button look="quiet" small onPress={() => showDialog({ name: 'waive', finding })}>
            {t`Waive…`}
          </Button>
        </span>
      </div>
    </div>
  );
}

const fixRow = ({ index, title, preview, why }: FixOffer) => ({
  value: String(index),
  label: why === undefined ? title : `${title}: ${why}`,
  disabled: preview === undefined,
  ...(preview === undefined
    ? {}
    : { note: t`closes ${preview.closes.length}, opens ${preview.opens.length}` }),
});
