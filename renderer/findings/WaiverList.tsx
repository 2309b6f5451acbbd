import { riskOfFinding } from '#shared/plan/decision-record/risk-of-finding.ts';
import type { Waiver } from '#shared/plan/records.ts';
import type { WaiverStatus } from '#shared/rules/finding.ts';
import { riskOfWaiver } from '#renderer/actions/editing/record-acts.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { showFinding } from '#renderer/actions/findings/show-finding.ts';
import { reopenFinding } from '#renderer/actions/findings/waive.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { byNeed, waiverWords } from './waiver-order.ts';
import styles from './WaiverList.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** What somebody decided to live with, why, who answers for it, until when, and what became of that. */
export function WaiverList({ waivers }: { readonly waivers: readonly WaiverStatus[] }) {
  if (waivers.length === 0) return <p className={styles.nothing}>{t`Nothing is waived.`}</p>;
  return (
    <section className={styles.list} aria-label={t`Waived findings`} tabIndex={0}>
      <ul>
        {waivers.toSorted(byNeed).map((status) => (
          <Entry key={status.waiver.id} status={status} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ status: { waiver, state } }: { readonly status: WaiverStatus }) {
  const session = useSession();
  const finding = session.engine.finding(`${waiver.rule} ${waiver.subject}`);
  const name = subjectName(session.plan.component(waiver.subject)?.name, waiver);
  const risk = riskOfFinding(session.plan, `${waiver.rule} ${waiver.subject}`);
  const riskAct = risk === undefined ? t`Propose risk` : t`Open risk`;
  const about = t`${waiver.rule} on ${name}`;
  const isReadOnly = session.readOnly !== undefined;
  return (
    <li className={styles.entry} data-state={state}>
      <button
        type="button"
        className={styles.words}
        onClick={() => {
          if (finding !== undefined) showFinding(finding);
          else if (session.plan.component(waiver.subject) !== undefined)
            revealComponent(waiver.subject);
        }}
      >
        <span className={styles.head}>
          <span className={styles.rule}>{waiver.rule}</span> <bdi>{name}</bdi>
          <span className={styles.state}>{waiverWords[state]}</span>
        </span>
        <span className={styles.reason} dir="auto">
          {waiver.reason}
        </span>
        <span className={styles.terms}>{termsOf(waiver)}</span>
      </button>
      <span className={styles.acts}>
        {finding !== undefined && (
          <Button
            look="link"
            isDisabled={isReadOnly}
            aria-label={`${t`Renew…`}: ${about}`}
            onPress={() => showDialog({ name: 'waive', finding, waiver })}
          >
            {t`Renew…`}
          </Button>
        )}
        <Button
          look="link"
          isDisabled={isReadOnly}
          aria-label={`${riskAct}: ${about}`}
          onPress={() => riskOfWaiver(session, waiver, finding)}
        >
          {riskAct}
        </Button>
        <Button
          look="link"
          isDisabled={isReadOnly}
          aria-label={`${t`Withdraw`}: ${about}`}
          onPress={() => reopenFinding(session, waiver)}
        >
          {t`Withdraw`}
        </Button>
      </span>
    </li>
  );
}

const subjectName = (name: string | undefined, { subject }: Waiver): string =>
  subject === 'plan' ? t`the plan` : (name ?? t`a component that is gone`);

function termsOf({ owner, waivedOn, until }: Waiver): string {
  const parts = [t`since ${waivedOn}`];
  if (until !== undefined) parts.push(t`until ${until}`);
  if (owner !== undefined) parts.push(t`answered for by ${owner}`);
  return commaList(parts);
}
