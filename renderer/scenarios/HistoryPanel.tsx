import { useEffect, useMemo, useState } from 'react';
import type { StoryEntry } from '#shared/scenario/story-entry.ts';
import { tellStory } from '#shared/scenario/story.ts';
import { attempt } from '#renderer/actions/attempt.ts';
import { refreshScenarios, scenarioList } from '#renderer/state/plans/scenarios.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { client } from '#renderer/state/session/workspace.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ScenarioShelf } from './ScenarioShelf.tsx';
import { StoryList } from './StoryList.tsx';
import { TimeSlider } from './TimeSlider.tsx';
import styles from './HistoryPanel.module.css';
import { t } from '#shared/words/t.ts';

const pageSize = 300;

/** How the plan came to be what it is: a slider over all acts, the story of them, and the scenarios and versions it is told by. */
export function HistoryPanel() {
  const { entries, isAll, readOlder } = useStory();
  const list = useStore(scenarioList);
  const story = useMemo(() => tellStory(entries ?? [], list), [entries, list]);
  if (entries === undefined) return <p className={styles.empty}>{t`Reading the history…`}</p>;
  return (
    <div className={styles.panel}>
      <section className={styles.story} aria-label={t`History`}>
        {entries.length > 0 && <TimeSlider entries={entries} isAll={isAll} />}
        <section className={styles.scroller} tabIndex={0} aria-label={t`How we got here`}>
          {entries.length === 0 ? (
            <p className={styles.empty}>{t`Nothing has been changed in this plan yet.`}</p>
          ) : (
            <StoryList story={story} />
          )}
          {!isAll && (
            <Button look="link" onPress={() => void readOlder()}>
              {t`Show older`}
            </Button>
          )}
        </section>
      </section>
      <ScenarioShelf />
    </div>
  );
}

/** The newest acts of the line that leads to what is open, read again when it goes on. */
function useStory() {
  const session = useSession();
  const moment = useStore(shownMoment);
  // While a moment is shown, the history stays that of the plan as it is.
  const { planId, branch } = moment?.live ?? session;
  const version = useStore((moment?.live ?? session).version);
  const [entries, setEntries] = useState<readonly StoryEntry[]>();
  const [isAll, setAll] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const page = await readPage(planId, branch);
      if (!isWanted) return;
      setEntries(page);
      setAll(page.length < pageSize);
    };
    // A moment's wait lets the host write first.
    const timer = setTimeout(() => {
      void read();
      void refreshScenarios(planId);
    }, 150);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [planId, branch, version]);
  const readOlder = async () => {
    const page = await readPage(planId, branch, entries?.at(-1)?.seq);
    setEntries([...(entries ?? []), ...page]);
    setAll(page.length < pageSize);
  };
  return { entries, isAll, readOlder };
}

async function readPage(
  planId: string,
  branch: number,
  before?: number,
): Promise<readonly StoryEntry[]> {
  const asked = { planId, branch, limit: pageSize, ...(before === undefined ? {} : { before }) };
  return (await attempt(() => client().scenario.story(asked))) ?? [];
}
