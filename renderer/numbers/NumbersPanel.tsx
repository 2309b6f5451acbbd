import { useAnalysisState } from '#renderer/state/session/use-analysis.ts';
import { AssumptionsBlock } from './AssumptionsBlock.tsx';
import { ClusterBlock } from './ClusterBlock.tsx';
import { CostBlock } from './CostBlock.tsx';
import { DowntimeBlock } from './DowntimeBlock.tsx';
import { InputsBlock } from './InputsBlock.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { LayersBlock } from './LayersBlock.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { PowerBlock } from './PowerBlock.tsx';
import { StorageBlock } from './StorageBlock.tsx';
import { VendorsBlock } from './VendorsBlock.tsx';
import styles from './NumbersPanel.module.css';
import { t } from '#shared/words/t.ts';

/** What the plan comes to, in figures: each with its unit, what it rests on, and what it leaves open. */
export function NumbersPanel() {
  const analysis = useAnalysisState();
  if (analysis.state === 'starting')
    return <p className={styles.nothing}>{t`Working the figures out…`}</p>;
  if (analysis.state === 'broken')
    return (
      <p className={styles.nothing} role="alert">
        {t`The figures cannot be worked out: ${analysis.why}. Everything else goes on; reload to try again.`}
      </p>
    );
  return (
    <div className={styles.panel} data-working={analysis.state === 'working' || undefined}>
      <KeyFigures />
      <div className={styles.blocks}>
        <DowntimeBlock />
        <LayersBlock />
        <PowerBlock />
        <ClusterBlock />
        <StorageBlock />
        <CostBlock />
        <VendorsBlock />
        <InputsBlock />
        <MeasureTable />
        <AssumptionsBlock />
      </div>
    </div>
  );
}
