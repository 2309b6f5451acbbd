import type { StarterSummary } from '#shared/api/summaries.ts';
import { createPlan } from '#renderer/actions/library-acts.ts';
import { LayerStamp } from '#renderer/ui/glyphs/LayerStamp.tsx';
import styles from './StarterPlans.module.css';

/** Plans to start from; choosing one makes a plan of one's own. */
export const StarterPlans = ({ starters }: { readonly starters: readonly StarterSummary[] }) => (
  <ul className={styles.list}>
    {starters.map((starter) => (
      <li key={starter.id}>
        <button
          type="button"
          className={styles.starter}
          onClick={() => void createPlan({ starter: starter.id })}
        >
          <LayerStamp states={starter.layers} width={64} />
          <b className={styles.title}>{starter.title}</b>
          <span className={styles.words}>{starter.description}</span>
          <span className={styles.size}>
            {starter.components === 1 ? '1 component' : `${starter.components} components`}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
