import type { RecentPlan } from '#shared/api/summaries.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { duplicatePlan, trashPlan } from '#renderer/actions/files/library-acts.ts';
import { goHome, openPlan } from '#renderer/actions/files/open-plan.ts';
import { recentPlans } from '#renderer/state/plans/recent-plans.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanValue, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import type { MenuLine } from '#renderer/ui/MenuLines.tsx';
import styles from './PlanMenu.module.css';
import { t } from '#shared/words/t.ts';

/** The plan's name, with what can be done to the plan as a whole. */
export function PlanMenu() {
  const { planId } = useSession();
  const { name } = usePlanValue(({ meta }) => meta);
  const recent = useStore(recentPlans).filter(({ id }) => id !== planId);
  return (
    <MenuButton
      label={t`Plan`}
      trigger={
        <Button look="quiet" opensMenu className={styles.plan}>
          <bdi className={styles.name}>{name}</bdi>
        </Button>
      }
      entries={[
        {
          id: 'rename',
          label: t`Rename…`,
          run: () => showDialog({ name: 'rename-plan', planId, current: name }),
        },
        {
          id: 'details',
          label: t`Details and profile…`,
          run: () => showDialog({ name: 'plan-details' }),
        },
        { id: 'duplicate', label: t`Duplicate`, run: () => void duplicatePlan(planId) },
        {
          id: 'save-copy',
          label: t`Save a copy…`,
          keys: 'Mod+S',
          run: () => runAction('save-copy'),
        },
        { id: 'report', label: t`Report (PDF)…`, keys: 'Mod+P', run: () => runAction('report') },
        { id: 'export-json', label: t`Export as JSON`, run: () => runAction('export-json') },
        '-',
        ...openRecent(recent),
        { id: 'import', label: t`Import into this plan…`, run: () => runAction('import-file') },
        '-',
        { id: 'trash', label: t`Move to trash`, run: () => void trashPlan(planId, name) },
        { id: 'home', label: t`All plans`, run: goHome },
      ]}
    />
  );
}

/** Nothing, where no other plan was opened. */
const openRecent = (recent: readonly RecentPlan[]): readonly MenuLine[] =>
  recent.length === 0
    ? []
    : [
        {
          id: 'recent',
          label: t`Open recent`,
          entries: recent.map(({ id, name }) => ({
            id,
            label: name,
            run: () => void openPlan(id),
          })),
        },
      ];
