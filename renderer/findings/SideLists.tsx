import { memo, useState } from 'react';
import type { CheckResult } from '#shared/rules/finding.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { CannotTell } from './CannotTell.tsx';
import { WaiverList } from './WaiverList.tsx';
import styles from './SideLists.module.css';
import { t } from '#shared/words/t.ts';

/** Beside the findings: what cannot be told yet, and what was waived. */
export const SideLists = memo(function SideLists({ result }: { readonly result: CheckResult }) {
  const [shown, setShown] = useState<'unknown' | 'waived'>('unknown');
  const tab = (name: 'unknown' | 'waived', word: string, count: number) => (
    <button
      type="button"
      role="tab"
      aria-selected={shown === name}
      className={classes(styles.tab, shown === name && styles.on)}
      onClick={() => setShown(name)}
    >
      <SeverityGlyph severity={name} />
      {word} <b className={styles.count}>{count}</b>
    </button>
  );
  return (
    <div className={styles.side}>
      <div className={styles.tabs} role="tablist" aria-label={t`Beside the findings`}>
        {tab('unknown', t`Cannot tell`, result.unknown.length)}
        {tab('waived', t`Waived`, result.waivers.length)}
        <span className={styles.hint}>{shown === 'unknown' ? t`Fill in to decide` : ''}</span>
      </div>
      {shown === 'unknown' ? (
        <CannotTell unknown={result.unknown} />
      ) : (
        <WaiverList waivers={result.waivers} />
      )}
    </div>
  );
});
