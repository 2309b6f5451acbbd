import { Ellipsis } from 'lucide';
import type { Scenario, Version } from '#shared/sync/scenarios.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import { compareWith } from '#renderer/actions/scenarios/compare.ts';
import { switchScenario } from '#renderer/actions/files/open-plan.ts';
import {
  archiveScenario,
  dropVersion,
  removeScenario,
} from '#renderer/actions/scenarios/scenario-acts.ts';
import { showMoment } from '#renderer/actions/showing/show-moment.ts';
import { mainPlan, scenarioList } from '#renderer/state/plans/scenarios.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { MenuButton } from '#renderer/ui/MenuButton.tsx';
import type { MenuEntry } from '#renderer/ui/MenuLines.tsx';
import { whenWords } from '#renderer/state/telling/when-words.ts';
import styles from './ScenarioShelf.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** All scenarios and versions, with what can be done with each. */
export function ScenarioShelf() {
  const { scenarios, versions } = useStore(scenarioList);
  return (
    <section className={styles.shelf} tabIndex={0} aria-label={t`Scenarios and versions`}>
      <div className={styles.head}>
        <h3>{t`Scenarios`}</h3>
        <Button small onPress={() => runAction('new-scenario')}>
          {t`New…`}
        </Button>
      </div>
      <ul>
        {scenarios.map((scenario) => (
          <ScenarioRow key={scenario.id} scenario={scenario} />
        ))}
      </ul>
      <div className={styles.head}>
        <h3>{t`Versions`}</h3>
        <Button small onPress={() => runAction('save-version')}>
          {t`Keep this…`}
        </Button>
      </div>
      {versions.length === 0 && <p className={styles.note}>{t`No moment has a name yet.`}</p>}
      <ul>
        {versions.map((version) => (
          <VersionRow key={version.id} version={version} />
        ))}
      </ul>
    </section>
  );
}

function ScenarioRow({ scenario }: { readonly scenario: Scenario }) {
  const { branch } = useSession();
  const { id, name, description, acts, isArchived, isUnused } = scenario;
  const isOpen = id === branch;
  const entries: MenuEntry[] = [
    { id: 'open', label: t`Open`, disabled: isOpen, run: () => void switchScenario(id) },
    {
      id: 'compare',
      label: t`Compare with what is open`,
      disabled: isOpen,
      run: () => void compareWith({ branch: id }),
    },
    ...(id === mainPlan
      ? []
      : [
          '-' as const,
          {
            id: 'archive',
            label: isArchived ? t`Take out of the archive` : t`Archive`,
            run: () => void archiveScenario(scenario, !isArchived),
          },
          {
            id: 'remove',
            label: t`Delete`,
            disabled: !isUnused,
            run: () => void removeScenario(scenario),
          },
        ]),
  ];
  return (
    <li className={styles.row} data-open={isOpen || undefined}>
      <div className={styles.words}>
        <p className={styles.name}>
          {name}
          {isOpen && <span className={styles.note}> {t`open`}</span>}
          {isArchived && <span className={styles.note}> {t`archived`}</span>}
        </p>
        <p className={styles.note}>
          {counted(acts, { one: '{0} act', other: '{0} acts' })}
          {description === undefined ? '' : ` · ${description}`}
        </p>
      </div>
      <MenuButton
        label={t`What to do with ${name}`}
        trigger={<IconButton small icon={Ellipsis} label={t`What to do with ${name}`} />}
        entries={entries}
      />
    </li>
  );
}

function VersionRow({ version }: { readonly version: Version }) {
  const { id, name, note, at } = version;
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>{name}</p>
        <p className={styles.note}>
          {whenWords(at)}
          {note === undefined ? '' : ` · ${note}`}
        </p>
      </div>
      <MenuButton
        label={t`What to do with ${name}`}
        trigger={<IconButton small icon={Ellipsis} label={t`What to do with ${name}`} />}
        entries={[
          {
            id: 'show',
            label: t`Look at it`,
            run: () => void showMoment({ version: id }, t`in version ${name}`),
          },
          {
            id: 'compare',
            label: t`Compare with what is open`,
            run: () => void compareWith({ version: id }),
          },
          '-',
          { id: 'drop', label: t`Take the name away`, run: () => void dropVersion(id) },
        ]}
      />
    </li>
  );
}
