import { memo, useDeferredValue, useRef } from 'react';
import { useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { findingFilter, findingRows, ruleOf } from '#renderer/state/findings/finding-list.ts';
import { leadingLayer, type FindingFilter } from '#renderer/state/findings/finding-order.ts';
import type { FindingRow } from '#renderer/state/findings/finding-rows.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { findingsHidden } from '#renderer/state/room/room.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useCheckResult } from '#renderer/state/session/use-check.ts';
import { showFinding } from '#renderer/actions/findings/show-finding.ts';
import { WindowedList } from '#renderer/ui/WindowedList.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { SeverityGlyph } from '#renderer/ui/glyphs/SeverityGlyph.tsx';
import { FindingFilters } from './FindingFilters.tsx';
import { SideLists } from './SideLists.tsx';
import { subjectWords } from './subject-words.ts';
import styles from './FindingsPanel.module.css';
import { t } from '#shared/words/t.ts';

/** Everything the rules found, worst first; choosing one shows it on the canvas. */
export function FindingsPanel() {
  const result = useCheckResult();
  const filter = useDeferredValue(useStore(findingFilter));
  const shown = useStore(shownFinding);
  const panel = useRef<HTMLDivElement>(null);
  useFocusRequest('findings', () => {
    const list = panel.current?.querySelector<HTMLElement>('[role="listbox"]');
    list?.focus();
    return list !== null && list !== undefined;
  });
  const isHidden = useStore(findingsHidden);
  if (isHidden)
    return (
      <p className={styles.nothing}>
        {t`The room thinks first. The facilitator shows what the rules found later.`}
      </p>
    );
  if (result === undefined)
    return <p className={styles.nothing}>{t`Checking the plan against the rules…`}</p>;
  const rows = findingRows(result, filter);
  return (
    <>
      <div className={styles.findings} ref={panel}>
        <FindingFilters shown={rows.length} all={result.findings.length} />
        {rows.length === 0 ? (
          <p className={styles.nothing}>{nothingSentence(result.findings.length, filter)}</p>
        ) : (
          <WindowedList
            label={t`Findings`}
            count={rows.length}
            rowHeight={24}
            selected={rows.findIndex(({ finding }) => finding.key === shown)}
            keyOf={(index) => rows[index]?.finding.key ?? ''}
            onChoose={(index) => {
              const row = rows[index];
              if (row !== undefined) showFinding(row.finding);
            }}
          >
            {(index) => <Row row={rows[index]} />}
          </WindowedList>
        )}
      </div>
      <SideLists result={result} />
    </>
  );
}

const Row = memo(function Row({ row }: { readonly row: FindingRow | undefined }) {
  if (row === undefined) return null;
  const { finding, isUnderHeadline } = row;
  const layer = leadingLayer(finding);
  const fixes = ruleOf(finding.rule)?.fixes?.length ?? 0;
  return (
    <div className={styles.row} data-layer={layer ?? 'planning'} title={finding.message}>
      <span className={classes(styles.rule, isUnderHeadline && styles.under)}>
        <SeverityGlyph severity={finding.severity} isAlone />
        <span className={styles.id}>{finding.rule}</span>
      </span>
      <span className={styles.layer}>{layer === undefined ? t`Plan` : laneTitles[layer]}</span>
      <span className={styles.message}>{finding.message}</span>
      <span className={styles.subjects} dir="auto">
        {subjectWords(finding.subjects)}
      </span>
      <span className={styles.fixes}>{fixes === 0 ? '' : fixes}</span>
    </div>
  );
});

function nothingSentence(all: number, { since }: FindingFilter): string {
  if (all === 0) return t`Nothing was found. What cannot be told yet stands beside.`;
  return since === undefined
    ? t`No finding passes the filter. Widen it to see the others.`
    : t`Nothing that passes the filter is new since ${since.name}.`;
}
