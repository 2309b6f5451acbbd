import { tNodes } from '#renderer/ui/t-nodes.ts';
import { History } from 'lucide';
import { runAction } from '#renderer/actions/all-actions.ts';
import { restoreMoment } from '#renderer/actions/scenarios/scenario-acts.ts';
import { backToNow } from '#renderer/actions/showing/show-moment.ts';
import { compareWith } from '#renderer/actions/scenarios/compare.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './MomentBanner.module.css';
import { t } from '#shared/words/t.ts';

/** Over the canvas while it shows the plan as it was: which moment, and what can be done with it. */
export function MomentBanner() {
  const shown = useStore(shownMoment);
  if (shown === undefined) return null;
  const compare = () => {
    const { moment } = shown;
    backToNow();
    void compareWith(moment);
  };
  return (
    <section className={styles.banner} aria-label={t`The plan as it was`}>
      <Icon icon={History} size={14} />
      <p className={styles.words} role="status">
        {tNodes`The plan as it was ${<b>{shown.words}</b>}. Read only.`}
      </p>
      <Button small onPress={compare}>
        {t`Compare with now`}
      </Button>
      <Button small onPress={() => runAction('new-scenario')}>
        {t`Make a scenario from here…`}
      </Button>
      <Button small onPress={restoreMoment}>
        {t`Restore`}
      </Button>
      <Button small look="primary" onPress={backToNow}>
        {t`Back to now`}
      </Button>
    </section>
  );
}
