import type { ReactNode } from 'react';
import { targetName } from '#shared/workshop/minutes.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { usePromptCards } from './PromptPart.tsx';
import { TimerRing } from './TimerRing.tsx';
import { clockText, useRoom, useTimeLeft } from './use-room.ts';
import styles from './ProjectorStrip.module.css';
import { t } from '#shared/words/t.ts';

/** What a room must read from its last row: the step, the time left, the open question, votes that are open. */
export function ProjectorStrip({ drill }: { readonly drill: ReactNode }) {
  const { view } = useRoom();
  const left = useTimeLeft();
  const { shown, agenda, topics } = view;
  const step = agenda.find(({ id }) => id === shown.stepId);
  const card = usePromptCards(shown.layer).find(({ id }) => id === shown.cardId);
  const topic = topics.find(({ id }) => id === shown.topicId);
  return (
    <section className={styles.strip} aria-label={t`Workshop now`}>
      <div className={styles.time}>
        <TimerRing left={left} whole={(step?.minutes ?? 0) * 60_000} />
        <span className={styles.clock} role="timer" data-over={left < 0 || undefined}>
          {clockText(left)}
        </span>
      </div>
      <div className={styles.words}>
        <p className={styles.step}>
          {step?.title ?? t`The workshop has not begun`}
          {shown.layer !== undefined && ` · ${laneTitles[shown.layer]}`}
        </p>
        {card !== undefined && <p className={styles.card}>{card.text}</p>}
        {topic !== undefined && <p className={styles.topic}>{topic.title}</p>}
        {topic?.phase === 'revealed' && (
          <ol className={styles.votes}>
            {view.tallies
              .filter(({ topicId }) => topicId === topic.id)
              .slice(0, 5)
              .map(({ targetId, total, values }) => (
                <li key={targetId}>
                  {topic.kind === 'fist'
                    ? `Fingers: ${values.join(', ')}`
                    : `${targetName(targetId, view)}: ${total}`}
                </li>
              ))}
          </ol>
        )}
      </div>
      <div className={styles.drill}>{drill}</div>
    </section>
  );
}
