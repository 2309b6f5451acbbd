import { Lock, Network } from 'lucide';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { activeRules } from '#shared/rules/own/active-rules.ts';
import { runAction } from '#renderer/actions/all-actions.ts';
import type { AnalysisState } from '#renderer/state/session-analysis.ts';
import { scenarioList, scenarioNamed } from '#renderer/state/scenarios.ts';
import { shownMoment } from '#renderer/state/shown-moment.ts';
import { guest, openedRoom } from '#renderer/state/room.ts';
import { useStore } from '#renderer/state/store.ts';
import { useAnalysisState } from '#renderer/state/use-analysis.ts';
import { useIsJudged } from '#renderer/state/use-check.ts';
import { usePlanValue, useSession } from '#renderer/state/use-session.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Keys } from '#renderer/ui/Keys.tsx';
import { Unseen } from '#renderer/ui/Unseen.tsx';
import styles from './StatusBar.module.css';

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
  const named = scenarioNamed(list, session.branch)?.name ?? 'Main plan';
  const scenario = moment === undefined ? named : `${named}, as it was ${moment.words}`;
  const { profile } = usePlanValue(({ meta }) => meta);
  const rules = usePlanValue((plan) => activeRules(plan, allRules).rules.length);
  return (
    <footer className={styles.bar}>
      <WhereItIs />
      <span>
        {isJudged ? `${rules} rules checked in ${inMs(checkedInMs)}` : `Checking ${rules} rules…`}
      </span>
      <Unseen aria-live="polite">{isJudged ? 'The plan is checked.' : 'Checking the plan…'}</Unseen>
      <span>{figureWords(analysis)}</span>
      <span className={styles.space} />
      <span>
        {counted(components, 'component')} · {counted(relations, 'relation')}
      </span>
      <span>Scenario: {scenario}</span>
      <span>Profile: {profile}</span>
      <button type="button" className={styles.part} onClick={() => runAction('next-finding')}>
        <Keys keys="F8" /> next finding
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
        ? `Workshop open on this network: ${new URL(opened.link).host}`
        : isGuest
          ? 'The plan stays at the host of the workshop'
          : 'Nothing leaves this machine'}
    </span>
  );
}

function figureWords(analysis: AnalysisState): string {
  switch (analysis.state) {
    case 'current':
      return `Figures worked out in ${inMs(analysis.ms)}`;
    case 'broken':
      return 'Figures cannot be worked out';
    default:
      return 'Working the figures out…';
  }
}

const inMs = (ms: number): string => (ms < 1 ? 'less than 1 ms' : `${Math.round(ms)} ms`);

const counted = (count: number, word: string): string =>
  `${count.toLocaleString('en').replaceAll(',', '\u00a0')} ${word}${count === 1 ? '' : 's'}`;
