import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useAnalysisState } from '#renderer/state/session/use-analysis.ts';
import { CutSetsTable } from './CutSetsTable.tsx';
import { DoubleFaultsTable } from './DoubleFaultsTable.tsx';
import { DrillOutcome } from './DrillOutcome.tsx';
import { SingleFaultsTable } from './SingleFaultsTable.tsx';
import styles from './DrillPanel.module.css';
import { t } from '#shared/words/t.ts';

const tables = [
  { id: 'single', title: t`Single faults`, Body: SingleFaultsTable },
  { id: 'double', title: t`Double faults`, Body: DoubleFaultsTable },
  { id: 'cuts', title: t`What stops a service`, Body: CutSetsTable },
] as const;

/** Lets components fail: what stops, what is degraded, what restarts where and when; and every fault there can be. */
export function DrillPanel() {
  const { state } = useAnalysisState();
  const [table, setTable] = useState<string>('single');
  if (state === 'starting')
    return <p className={styles.nothing}>{t`Working out what hangs on what…`}</p>;
  return (
    <div className={styles.drill}>
      <DrillOutcome />
      <Tabs
        className={styles.tables ?? ''}
        selectedKey={table}
        onSelectionChange={(key) => setTable(String(key))}
      >
        <TabList aria-label={t`Tables of faults`} className={styles.list ?? ''}>
          {tables.map(({ id, title }) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {title}
            </Tab>
          ))}
        </TabList>
        {tables.map(({ id, Body }) => (
          <TabPanel key={id} id={id} className={styles.body ?? ''}>
            <Body />
          </TabPanel>
        ))}
      </Tabs>
    </div>
  );
}
