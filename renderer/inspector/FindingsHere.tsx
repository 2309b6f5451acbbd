import type { Id } from '#shared/base/ids.ts';
import type { Finding } from '#shared/rules/finding.ts';
import { showFinding } from '#renderer/actions/findings/show-finding.ts';
import { byUrgency } from '#renderer/state/findings/finding-order.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { useLater, useStore } from '#renderer/state/base/store.ts';
import { useIsJudged } from '#renderer/state/session/use-check.ts';
import { useNewsOf, useSession } from '#renderer/state/session/use-session.ts';
import { Section } from '#renderer/ui/Section.tsx';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { FindingCard } from './FindingCard.tsx';
import styles from './FindingsHere.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** So many findings are listed at once; a plan may have thousands, which the panel below lists. */
const most = 30;

/** What the rules found about a component, or about the plan as a whole: one opened, the others a line each. */
export function FindingsHere({ about }: { readonly about: Id | 'plan' }) {
  const session = useSession();
  useNewsOf(about);
  const isJudged = useIsJudged();
  const shown = useLater(shownFinding);
  const isHidden = useStore(findingsHidden);
  if (isHidden) return null;
  if (!isJudged) return <p className={styles.more}>{t`Checking…`}</p>;
  const findings = session.engine.findingsOf(about).toSorted(byUrgency);
  if (findings.length === 0) return null;
  const opened = findings.find(({ key }) => key === shown) ?? findings[0];
  return (
    <Section title={t`Findings here`} count={findings.length}>
      {findings
        .slice(0, most)
        .map((finding) =>
          finding === opened ? (
            <FindingCard key={finding.key} finding={finding} />
          ) : (
            <FindingLine key={finding.key} finding={finding} />
          ),
        )}
      {findings.length > most && (
        <p className={styles.more}>
          {counted(findings.length - most, {
            one: '{0} more is in the findings panel.',
            other: '{0} more are in the findings panel.',
          })}
        </p>
      )}
    </Section>
  );
}

const FindingLine = ({ finding }: { readonly finding: Finding }) => (
  <button
    type="button"
    className={styles.line}
    title={finding.message}
    onClick={() => showFinding(finding)}
  >
    <SeverityGlyph severity={finding.severity} isAlone />
    <span className={styles.message}>{finding.message}</span>
    <span className={styles.rule}>{finding.rule}</span>
  </button>
);
