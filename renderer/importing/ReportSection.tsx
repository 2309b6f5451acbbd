import styles from './ReportSection.module.css';
import { t } from '#shared/words/t.ts';

/** So many lines are shown; a workbook can have a hundred thousand. */
const most = 200;

/** One part of an import report, to be opened. Left out when it is empty. */
export function ReportSection({
  title,
  count,
  lines,
  isOpen = false,
}: {
  readonly title: string;
  readonly count: number;
  readonly lines: readonly string[];
  readonly isOpen?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <details className={styles.section} open={isOpen}>
      <summary className={styles.title}>
        {title} <span className={styles.count}>{count}</span>
      </summary>
      <ul className={styles.lines}>
        {lines.slice(0, most).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {lines.length > most && <li>{t`… and ${lines.length - most} more`}</li>}
      </ul>
    </details>
  );
}
