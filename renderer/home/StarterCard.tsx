import type { KeyboardEvent } from 'react';
import type { StarterSummary } from '#shared/api/summaries.ts';
import { createPlan } from '#renderer/actions/files/library-acts.ts';
import { LayerStamp } from '#renderer/ui/glyphs/LayerStamp.tsx';
import { starterSize } from './starter-size.ts';
import styles from './StarterCard.module.css';

/** One plan to start from: choosing it makes a plan of one's own. */
export const StarterCard = ({
  starter,
  onKeyDown,
}: {
  readonly starter: StarterSummary;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}) => (
  <button
    type="button"
    className={styles.starter}
    onKeyDown={onKeyDown}
    onClick={() => void createPlan({ starter: starter.id })}
  >
    <span className={styles.stamp}>
      <LayerStamp states={starter.layers} width={52} />
    </span>
    <b className={styles.title}>{starter.title}</b>
    <span className={styles.words}>{starter.description}</span>
    <span className={styles.size}>{starterSize(starter)}</span>
  </button>
);
