import { lowerFirst } from '#shared/base/lower-first.ts';
import { counted } from '#shared/words/counted.ts';
import { Lock, Network } from 'lucide';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { activeRules } from '#shared/rules/own/active-rules.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import type { AnalysisState } from '#renderer/state/session/session-analysis.ts';
import { scenarioList, scenarioNamed } from '#renderer/state/plans/scenarios.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { guest, openedRoom, room } from '#renderer/state/room/room.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useAnalysisState } from '#renderer/state/session/use-analysis.ts';
import { useIsJudged } from '#renderer/state/session/use-check.ts';
import { usePlanValue, useSession } from '#renderer/state/session/use-session.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import { profileTitles } from './profile-titles.ts';
import styles from './StatusBar.module.css';
import { t } from '#shared/words/t.ts';

/** The line at the foot: what the app keeps to itself, and how large the plan is. */
export function StatusBar() {
  const session = useSession();
  const analysis = useAnalysisState();
  const isJudged = useIsJudged();
  const checkedInMs = useStore(session.checkedInMs);
  const components = usePlanValue((plan) => plan.size('component'));
  const relations = usePlanValue((plan) => plan.size('relation'));
  const list = useStore(scenarioList);
  const moment = useStore(shownMoment);
  // A guest has no list of scenarios, only the one that is shown to all.
  const shown = useStore(room)?.view.shown.scenario;
  const named = scenarioNamed(list, session.branch)?.name ?? shown?.name ?? t`Main plan`;
  const scenario = moment === undefined ? named : t`${named}, as it was ${moment.words}`;
  const { profile } = usePlanValue(({ meta }) => meta);
  const rules = usePlanValue((plan) => activeRules(plan, allRules).rules.length);
  return (
    <footer className={styles.bar}>
      <WhereItIs />
      <span className={styles.rules}>
        {isJudged
          ? counted(
              rules,
              { one: '{0} rule checked in {1}', other: '{0} rules checked in {1}' },
              inMs(checkedInMs),
            )
          : counted(rules, { one: 'Checking {0} rule…', other: 'Checking {0} rules…' })}
      </span>
      <Unseen aria-live="polite">
        {isJudged ? t`The plan is checked.` : t`Checking the plan…`}
      </Unseen>
      <span className={styles.figures}>{figureWords(analysis)}</span>
      <span className={styles.space} />
      <span>
        {componentCount(components)} · {relationCount(relations)}
      </span>
      <span>{t`Scenario: ${scenario}`}</span>
      <span>{t`Profile: ${lowerFirst(profileTitles[profile])}`}</span>
      <button type="button" className={styles.part} onClick={() => runAction('next-finding')}>
        <Keys keys="F8" /> {t`next finding`}
      </button>
    </footer>
  );
}

/** Where the plan goes: nowhere, or to the guests of a workshop. */
function WhereItIs() {
  const opened = useStore(openedRoom);
  const isGuest = useStore(guest) !== undefined;
  return (
    <span className={styles.part}>
      <Icon icon={opened === undefined ? Lock : Network} size={12} />
      {opened !== undefined
        ? t`Workshop open on this network: ${new URL(opened.link).host}`
        : isGuest
          ? t`The plan stays at the host of the workshop`
          : t`Nothing leaves this machine`}
    </span>
  );
}

function figureWords(analysis: AnalysisState): string {
  switch (analysis.state) {
    case 'current':
      return t`Figures worked out in ${inMs(analysis.ms)}`;
    case 'broken':
      return t`Figures cannot be worked out`;
    default:
      return t`Working the figures out…`;
  }
}

const inMs = (ms: number): string => (ms < 1 ? t`less than 1 ms` : `${Math.round(ms)} ms`);

const componentCount = (count: number): string =>
  counted(count, { one: '{0} component', other: '{0} components' });

const relationCount = (count: number): string =>
  counted(count, { one: '{0} relation', other: '{0} relations' });
