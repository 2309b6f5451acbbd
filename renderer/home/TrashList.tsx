import type { TrashedPlan } from '#shared/api/summaries.ts';
import { restorePlan } from '#renderer/actions/files/library-acts.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { whenChanged } from './when-changed.ts';
import styles from './TrashList.module.css';
import { t } from '#shared/words/t.ts';

/** What lies in the trash, to be taken back or deleted for good. */
export const TrashList = ({
  plans,
  now,
}: {
  readonly plans: readonly TrashedPlan[];
  /** The time to tell ages from, in milliseconds since 1970. */
  readonly now: number;
}) => (
  <section aria-labelledby="trash">
    <div className={styles.head}>
      <h2 id="trash" className={styles.heading}>
        {t`Trash`}
      </h2>
      <Button look="quiet" onPress={() => showDialog({ name: 'empty-trash', plans: plans.length })}>
        {t`Empty the trash…`}
      </Button>
    </div>
    <ul className={styles.plans}>
      {plans.map((plan) => (
        <TrashedRow key={plan.trashedAs} plan={plan} now={now} />
      ))}
    </ul>
  </section>
);

const TrashedRow = ({ plan, now }: { readonly plan: TrashedPlan; readonly now: number }) => (
  <li className={styles.plan}>
    <span className={styles.words}>
      <b className={styles.name} dir="auto">
        {plan.name}
      </b>
      <span className={styles.file} dir="auto">
        {plan.file}
      </span>
    </span>
    <span className={styles.when}>{t`changed ${whenChanged(plan.changedAt, now)}`}</span>
    <Button
      aria-label={t`Take it back: ${plan.name}`}
      onPress={() => void restorePlan(plan.trashedAs)}
    >
      {t`Take it back`}
    </Button>
  </li>
);
