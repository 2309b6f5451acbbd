import type { WaivedFinding } from '#shared/rules/finding.ts';
import { showFinding } from '#renderer/actions/show-finding.ts';
import { reopenFinding } from '#renderer/actions/waive.ts';
import { useSession } from '#renderer/state/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { subjectWords } from './subject-words.ts';
import styles from './WaivedList.module.css';

/** What somebody decided to live with, why, who answers for it and until when. */
export function WaivedList({ waived }: { readonly waived: readonly WaivedFinding[] }) {
  const session = useSession();
  if (waived.length === 0) return <p className={styles.nothing}>Nothing is waived.</p>;
  return (
    <section className={styles.list} aria-label="Waived findings" tabIndex={0}>
      <ul>
        {waived.map((finding) => (
          <li key={finding.key} className={styles.entry}>
            <button type="button" className={styles.words} onClick={() => showFinding(finding)}>
              <span className={styles.head}>
                <span className={styles.rule}>{finding.rule}</span> {subjectWords(finding.subjects)}
              </span>
              <span className={styles.reason}>{finding.waiver.reason}</span>
              <span className={styles.terms}>{termsOf(finding)}</span>
            </button>
            <Button look="link" onPress={() => reopenFinding(session, finding.waiver)}>
              Reopen
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function termsOf({ waiver: { owner, waivedOn, until } }: WaivedFinding): string {
  const parts = [`since ${waivedOn}`];
  if (until !== undefined) parts.push(`until ${until}`);
  if (owner !== undefined) parts.push(`answered for by ${owner}`);
  return parts.join(', ');
}
