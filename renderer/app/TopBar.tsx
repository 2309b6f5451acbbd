import { MonitorPlay, Redo2, Search, Undo2, Upload, Users } from 'lucide';
import { runAction } from '#renderer/actions/all-actions.ts';
import { goHome } from '#renderer/actions/files/open-plan.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { room } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { usePlanValue, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Keys, keysInWords } from '#renderer/ui/Keys.tsx';
import { Logo } from '#renderer/ui/Logo.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import { ScenarioMenu } from '#renderer/scenarios/ScenarioMenu.tsx';
import { exportEntries } from './export-entries.ts';
import { PlanMenu } from './PlanMenu.tsx';
import { SavedState } from './SavedState.tsx';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import { ViewsMenu } from './ViewsMenu.tsx';
import styles from './TopBar.module.css';
import { t } from '#shared/words/t.ts';

/** The bar over the editor: the plan, its saved state, undo, search, export. */
export function TopBar() {
  const name = usePlanValue(({ meta }) => meta.name);
  // The menu names the layer of what is selected.
  useStore(selection);
  return (
    <header className={styles.bar}>
      <Unseen as="h1">{name}</Unseen>
      <div className={styles.left}>
        <button type="button" className={styles.home} aria-label={t`All plans`} onClick={goHome}>
          <Logo />
        </button>
        <PlanMenu />
        <SavedState />
        <span className={styles.rule} />
        <UndoButtons />
      </div>
      <button
        type="button"
        className={styles.search}
        onClick={() => showDialog({ name: 'search' })}
      >
        <Icon icon={Search} />
        <span className={styles.searchWord}>{t`Search or run a command`}</span>
        <Keys keys="Mod+K" />
      </button>
      <div className={styles.right}>
        <ScenarioMenu />
        <WorkshopButton />
        <ViewsMenu />
        <IconButton
          icon={MonitorPlay}
          label={t`Present the plan`}
          hint={keysInWords('Shift+F5')}
          onPress={() => runAction('present')}
        />
        <MenuButton
          label={t`Export`}
          trigger={
            <Button icon={Upload} opensMenu>
              {t`Export`}
            </Button>
          }
          entries={[
            {
              id: 'save-copy',
              label: t`Save a copy (.strata)…`,
              keys: 'Mod+S',
              run: () => runAction('save-copy'),
            },
            { id: 'export-json', label: t`Plan as JSON`, run: () => runAction('export-json') },
            ...exportEntries(),
          ]}
        />
      </div>
    </header>
  );
}

function WorkshopButton() {
  const state = useStore(room);
  return (
    <Button
      look={state === undefined ? 'plain' : 'quiet'}
      icon={Users}
      onPress={() => runAction('workshop')}
    >
      {state === undefined ? t`Workshop` : t`Workshop ${state.here.length}`}
    </Button>
  );
}

function UndoButtons() {
  const session = useSession();
  const { undo, redo } = useStore(session.line.history);
  return (
    <>
      <IconButton
        icon={Undo2}
        isDirected
        label={undo === undefined ? t`Undo` : t`Undo: ${undo}`}
        hint={keysInWords('Mod+Z')}
        isDisabled={undo === undefined}
        onPress={() => runAction('undo')}
      />
      <IconButton
        icon={Redo2}
        isDirected
        label={redo === undefined ? t`Redo` : t`Redo: ${redo}`}
        hint={keysInWords('Mod+Shift+Z')}
        isDisabled={redo === undefined}
        onPress={() => runAction('redo')}
      />
    </>
  );
}
