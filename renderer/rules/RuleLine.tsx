import { memo } from 'react';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { classes } from '#renderer/ui/classes.ts';
import type { RuleRow } from './rule-rows.ts';
import styles from './RuleLine.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** One rule of the list. */
export const RuleLine = memo(function RuleLine({ row }: { readonly row: RuleRow | undefined }) {
  if (row === undefined) return null;
  const { rule, own, state, severity, findings } = row;
  return (
    <div className={classes(styles.row, state === 'off' && styles.off)} title={rule.title}>
      <span className={styles.rule}>
        <SeverityGlyph severity={severity} isAlone />
        <span className={styles.id}>{rule.id}</span>
      </span>
      <span className={styles.title}>{rule.title}</span>
      <span className={styles.layers}>
        {commaList(rule.layers.map((layer) => laneTitles[layer])) || t`Plan`}
      </span>
      <span className={styles.number}>{findings === 0 ? '' : findings}</span>
      <span className={styles.state}>
        {own !== undefined && <span className={styles.own}>{t`own`}</span>}
        {stateWords[state]}
      </span>
    </div>
  );
});

/** How a state reads. */
const stateWords = { on: t`on`, changed: t`changed`, off: t`off` };
