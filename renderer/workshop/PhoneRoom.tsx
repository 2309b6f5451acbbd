import { useState, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { AgendaPart } from './AgendaPart.tsx';
import { ConflictsPart } from './ConflictsPart.tsx';
import { NotesPart } from './NotesPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { PromptPart } from './PromptPart.tsx';
import { TopicPart } from './TopicPart.tsx';
import { clockText, useRoom, useTimeLeft } from './use-room.ts';
import styles from './PhoneRoom.module.css';
import { t } from '#shared/words/t.ts';

/** A workshop on a narrow screen: one thing at a time, the plan among them. */
export function PhoneRoom({
  plan,
  drill,
}: {
  readonly plan: ReactNode;
  readonly drill: ReactNode;
}) {
  const [tab, setTab] = useState('now');
  return (
    <main className={styles.phone}>
      <NowLine />
      <Tabs
        className={styles.tabs ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => setTab(String(key))}
      >
        <TabList aria-label={t`Workshop`} className={styles.list ?? ''}>
          {[
            ['now', t`Now`],
            ['plan', t`Plan`],
            ['notes', t`Notes`],
            ['people', t`People`],
          ].map(([id, title]) => (
            <Tab key={id} id={id!} className={styles.tab ?? ''}>
              {title}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="now" className={styles.body ?? ''}>
          <ConflictsPart />
          {drill}
          <PromptPart />
          <TopicPart />
        </TabPanel>
        <TabPanel id="plan" className={styles.plan ?? ''}>
          {plan}
        </TabPanel>
        <TabPanel id="notes" className={styles.body ?? ''}>
          <NotesPart />
        </TabPanel>
        <TabPanel id="people" className={styles.body ?? ''}>
          <PeoplePart />
          <AgendaPart />
        </TabPanel>
      </Tabs>
    </main>
  );
}

function NowLine() {
  const { view } = useRoom();
  const left = useTimeLeft();
  const step = view.agenda.find(({ id }) => id === view.shown.stepId);
  return (
    <p className={styles.now}>
      <b>{step?.title ?? t`The workshop has not begun`}</b>
      {step !== undefined && <span role="timer">{clockText(left)}</span>}
    </p>
  );
}
