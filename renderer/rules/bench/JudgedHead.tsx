import type { ReactNode } from 'react';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import styles from './JudgedHead.module.css';
import { t } from '#shared/words/t.ts';

/** What `proveRule` says of one small plan. */
export interface JudgedCase {
  readonly problems: readonly string[];
}

/** Whether a small plan is judged as it must be, by shape and word. */
export function JudgedHead({
  judged,
  children,
}: {
  readonly judged: JudgedCase | undefined;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <Mark judged={judged} />
      {children}
    </div>
  );
}

function Mark({ judged }: { readonly judged: JudgedCase | undefined }) {
  if (judged === undefined)
    return (
      <span className={styles.mark}>
        <SeverityGlyph severity="unknown" /> {t`waits`}
      </span>
    );
  const holds = judged.problems.length === 0;
  return (
    <span className={styles.mark} data-holds={holds}>
      <SeverityGlyph severity={holds ? 'met' : 'error'} /> {holds ? t`holds` : t`fails`}
    </span>
  );
}
