import { useRef, useState, type KeyboardEvent } from 'react';
import type { StarterSummary } from '#shared/api/summaries.ts';
import { SearchBox } from '#renderer/ui/SearchBox.tsx';
import { GroupFilter } from './GroupFilter.tsx';
import { nextCard } from './next-card.ts';
import { StarterCard } from './StarterCard.tsx';
import { groupTitles, shownStarters, type ShownGroup } from './shown-starters.ts';
import styles from './StarterGallery.module.css';
import { t } from '#shared/words/t.ts';

/** Plans to start from, group by group; words and groups narrow them, arrow keys walk from card to card. */
export function StarterGallery({
  starters,
  isReading,
}: {
  readonly starters: readonly StarterSummary[];
  /** None is there because they are on their way. */
  readonly isReading: boolean;
}) {
  const [search, setSearch] = useState('');
  const [group, setGroup] = useState<ShownGroup>('all');
  const cards = useRef<HTMLDivElement>(null);
  const groups = shownStarters(starters, group, search);
  return (
    <section aria-labelledby="starters">
      <div className={styles.head}>
        <h2 id="starters" className={styles.heading}>
          {t`Starter plans`}
        </h2>
        <GroupFilter value={group} onChange={setGroup} />
        <SearchBox
          label={t`Find a starter plan`}
          value={search}
          onChange={setSearch}
          className={styles.search}
          onLeaveDown={() => cardsIn(cards.current)[0]?.focus()}
        />
      </div>
      <div ref={cards} className={styles.groups}>
        {groups.map((shown) => (
          <section key={shown.group} aria-label={groupTitles[shown.group]}>
            <h3 className={styles.group}>{groupTitles[shown.group]}</h3>
            <ul className={styles.list}>
              {shown.starters.map((starter) => (
                <li key={starter.id}>
                  <StarterCard
                    starter={starter}
                    onKeyDown={(event) => walk(event, cards.current)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      {starters.length === 0 && isReading && (
        <p role="status" className={styles.waiting}>
          {t`Reading the starter plans…`}
        </p>
      )}
      {starters.length > 0 && groups.length === 0 && (
        <p role="status" className={styles.none}>
          {t`No starter plan has these words. Search for less, or choose All.`}
        </p>
      )}
    </section>
  );
}

const cardsIn = (gallery: HTMLElement | null): readonly HTMLButtonElement[] => [
  ...(gallery?.querySelectorAll('button') ?? []),
];

function walk(event: KeyboardEvent<HTMLElement>, gallery: HTMLElement | null): void {
  const all = cardsIn(gallery);
  const at = all.findIndex((card) => card === event.currentTarget);
  const boxes = all.map((card) => card.getBoundingClientRect());
  const next = at < 0 ? undefined : nextCard(event.key, at, boxes);
  if (next === undefined) return;
  event.preventDefault();
  all[next]!.focus();
}
