import { checkingWord, detailWords, stateWords } from '#shared/scene/icons/glyph-words.ts';
import type { LaneStory } from '#shared/scene/plan/lane-stories.ts';
import styles from './LaneWords.module.css';

/** The word for a lane's state, and what is inside. */
export const LaneWords = ({
  story: { state, isChecking, detail },
}: {
  readonly story: LaneStory;
}) => (
  <>
    {isChecking === true && checkingWord}
    {state !== undefined && stateWords[state]}
    {detail !== '' && <span className={styles.detail}>{detailWords(state, detail)}</span>}
  </>
);
