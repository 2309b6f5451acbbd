import { switchScenario } from '#renderer/actions/files/open-plan.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { mainPlan, scenarioList, scenarioNamed } from '#renderer/state/plans/scenarios.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import type { MenuEntry } from '#renderer/ui/MenuLines.tsx';
import styles from './ScenarioMenu.module.css';
import { t } from '#shared/words/t.ts';

/** Which scenario is open, and the way to others. */
export function ScenarioMenu() {
  const { branch } = useSession();
  const list = useStore(scenarioList);
  const open = scenarioNamed(list, branch);
  const shown = list.scenarios.filter(({ id, isArchived }) => id === branch || !isArchived);
  const act = (id: string, label: string): MenuEntry => ({ id, label, run: () => runAction(id) });
  return (
    <MenuButton
      label={t`Scenario`}
      trigger={
        <Button look="quiet" opensMenu className={styles.trigger}>
          <span className={styles.word}>{t`Scenario`}</span>
          <span className={styles.name}>{open?.name ?? t`Main plan`}</span>
        </Button>
      }
      entries={[
        ...shown.map(({ id, name }): MenuEntry => ({
          id: `open-${id}`,
          label: name,
          isOn: id === branch,
          run: () => void switchScenario(id),
        })),
        '-',
        act('new-scenario', t`New scenario from here…`),
        ...(branch === mainPlan
          ? []
          : [
              act('edit-scenario', t`Name and description…`),
              act('merge-scenario', t`Merge into another scenario…`),
            ]),
        act('compare', t`Compare…`),
        '-',
        act('save-version', t`Keep this as a version…`),
        act('show-history', t`Scenarios, versions and history`),
      ]}
    />
  );
}
