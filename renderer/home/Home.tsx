import { Clock, Download, FolderOpen, Keyboard, Plus, Settings, Star, Trash2 } from 'lucide';
import { useState } from 'react';
import { createPlan } from '#renderer/actions/files/library-acts.ts';
import { importFile, openFile } from '#renderer/actions/files/plan-files.ts';
import { library } from '#renderer/state/plans/library.ts';
import { showDialog } from '#renderer/state/window/open-dialog.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Logo } from '#renderer/ui/Logo.tsx';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import type { HomePlace } from './place-in-sight.ts';
import { PlanTable } from './PlanTable.tsx';
import { StarterGallery } from './StarterGallery.tsx';
import { TrashList } from './TrashList.tsx';
import { usePlaceInSight } from './use-place-in-sight.ts';
import { WhatCanBeBrought } from './WhatCanBeBrought.tsx';
import styles from './Home.module.css';
import { t } from '#shared/words/t.ts';

/** All plans of this machine, and the ways to begin one. */
export function Home() {
  const [search, setSearch] = useState('');
  const { place, scroller } = usePlaceInSight();
  const isRead = (one: HomePlace) => (one === place ? 'location' : undefined);
  const read = useStore(library);
  const trashed = read.state === 'read' ? read.trashed : [];
  return (
    <div className={styles.home}>
      <nav className={styles.nav} aria-label={t`Home`}>
        <div className={styles.brand}>
          <Logo />
          <b>Strata</b>
        </div>
        <a className={styles.place} href="#recent" aria-current={isRead('recent')}>
          <Icon icon={Clock} />
          {t`Recent`}
        </a>
        <a className={styles.place} href="#starters" aria-current={isRead('starters')}>
          <Icon icon={Star} />
          {t`Starter plans`}
        </a>
        {trashed.length > 0 && (
          <a className={styles.place} href="#trash" aria-current={isRead('trash')}>
            <Icon icon={Trash2} />
            {t`Trash`}
          </a>
        )}
        <span className={styles.space} />
        <Button look="quiet" icon={Settings} onPress={() => showDialog({ name: 'settings' })}>
          {t`Settings`}
        </Button>
        <Button look="quiet" icon={Keyboard} onPress={() => showDialog({ name: 'keyboard' })}>
          {t`Keyboard`}
        </Button>
      </nav>
      <main className={styles.main} ref={scroller}>
        <header className={styles.head}>
          <div className={styles.space}>
            <h1 className={styles.title}>{t`Plans`}</h1>
            <p className={styles.quiet}>{t`Each plan is one file on this machine.`}</p>
          </div>
          <Button icon={Download} onPress={() => void importFile()}>
            {t`Import…`}
          </Button>
          <Button icon={FolderOpen} onPress={() => void openFile()}>
            {t`Open…`}
          </Button>
          <Button look="primary" icon={Plus} onPress={() => void createPlan()}>
            {t`New plan`}
          </Button>
        </header>
        {read.state === 'unreadable' && (
          <p role="alert" className={styles.problem}>
            {read.why}
          </p>
        )}
        <section aria-labelledby="recent">
          <div className={styles.sectionHead}>
            <h2 id="recent" className={styles.heading}>
              {t`Recent`}
            </h2>
            <span className={styles.space} />
            <SearchBox
              label={t`Find a plan`}
              value={search}
              onChange={setSearch}
              className={styles.search}
            />
          </div>
          <PlanTable
            plans={read.state === 'read' ? read.plans : undefined}
            now={read.state === 'read' ? read.readAt : 0}
            search={search}
          />
        </section>
        <StarterGallery
          starters={read.state === 'read' ? read.starters : []}
          isReading={read.state !== 'unreadable'}
        />
        <WhatCanBeBrought />
        {read.state === 'read' && trashed.length > 0 && (
          <TrashList plans={trashed} now={read.readAt} />
        )}
      </main>
    </div>
  );
}
