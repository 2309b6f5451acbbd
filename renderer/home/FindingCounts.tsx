import type { PlanSummary } from '#shared/api/summaries.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import styles from './FindingCounts.module.css';

const shown = ['error', 'warning', 'unknown'] as const;

/** How many errors, warnings and open questions a plan has. */
export const FindingCounts = ({ counts }: { readonly counts: PlanSummary['findings'] }) => (
  <span className={styles.counts}>
    {shown.map((severity) => (
      <span key={severity} className={styles.count}>
        <SeverityGlyph severity={severity} isAlone />
        {counts[severity]}
      </span>
    ))}
  </span>
);
