import { RefreshCw } from 'lucide';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { stopWeighingComparison, weighComparison } from '#renderer/actions/scenarios/compare.ts';
import { weighing } from '#renderer/state/shown/comparison.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './WeighingLine.module.css';

/** Over the sheet: how far it is worked out, or of which state it is. Nothing while it is of the plan as it is. */
export function WeighingLine() {
  const { sheet, edits, work } = useStore(weighing);
  if (work !== undefined)
    return (
      <p className={styles.line}>
        <span role="status">{t`Both are being worked out…`}</span>
        <progress className={styles.progress} value={work.share} aria-label={t`Decision sheet`} />
        <span>{Math.round(work.share * 100)} %</span>
        <Button small onPress={stopWeighingComparison}>
          {t`Cancel`}
        </Button>
      </p>
    );
  if (sheet !== undefined && edits === 0) return null;
  return (
    <p className={styles.line}>
      <span role="status">
        {sheet === undefined ? t`The sheet is not worked out.` : ageWords(edits)}
      </span>
      <Button small icon={RefreshCw} onPress={weighComparison}>
        {sheet === undefined ? t`Work out` : t`Work out anew`}
      </Button>
    </p>
  );
}

const ageWords = (edits: number): string =>
  counted(edits, {
    one: 'Of the state before the last edit.',
    other: 'Of the state before the last {0} edits.',
  });
