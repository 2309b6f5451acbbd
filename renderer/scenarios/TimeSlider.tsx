import { useState } from 'react';
import type { StoryEntry } from '#shared/scenario/story-entry.ts';
import { backToNow, showMoment } from '#renderer/actions/showing/show-moment.ts';
import { shownMoment } from '#renderer/state/shown/shown-moment.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { afterAct } from '#renderer/state/telling/when-words.ts';
import styles from './TimeSlider.module.css';
import { t } from '#shared/words/t.ts';

/** A slider over the acts: the canvas shows the plan as it was after each. At its right end is now. */
export function TimeSlider({
  entries,
  isAll,
}: {
  /** Newest first. */
  readonly entries: readonly StoryEntry[];
  readonly isAll: boolean;
}) {
  const { branch } = useSession();
  const shown = useStore(shownMoment);
  const last = entries.length;
  // Place 0 is before the first act, when all of them are there.
  const first = isAll ? 0 : 1;
  // The moment takes a while to come; until then the slider stands where it was put, and the next key goes on from there.
  const [asked, setAsked] = useState<number>();
  const place = asked ?? (shown === undefined ? last : placeOf(entries, shown.seq));
  const entry = entries[last - place];
  const goTo = (next: number) => {
    if (next >= last) {
      setAsked(undefined);
      return backToNow();
    }
    setAsked(next);
    const target = entries[last - next];
    void showMoment({ branch, seq: target?.seq ?? 0 }, wordsOf(target)).finally(() =>
      setAsked((newest) => (newest === next ? undefined : newest)),
    );
  };
  const words = place === last ? t`now` : wordsOf(entry);
  return (
    <div className={styles.slider}>
      <label className={styles.row}>
        <span className={styles.label}>{t`Time`}</span>
        <input
          type="range"
          min={first}
          max={last}
          step={1}
          value={place}
          aria-label={t`The plan as it was`}
          aria-valuetext={words}
          onChange={(event) => goTo(Number(event.target.value))}
        />
      </label>
      <output className={styles.words}>
        {isAll ? t`${place} of ${last}: ${words}` : t`${place} of ${last} shown: ${words}`}
      </output>
    </div>
  );
}

const wordsOf = (entry: StoryEntry | undefined): string =>
  entry === undefined ? t`before the first act` : afterAct(entry);

/** How many of the acts are done at a revision. */
const placeOf = (entries: readonly StoryEntry[], seq: number): number =>
  entries.filter((entry) => entry.seq <= seq).length;
