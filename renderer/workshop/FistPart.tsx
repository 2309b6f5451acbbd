import { useState } from 'react';
import type { Topic } from '#shared/workshop/workshop.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { DonePart } from './DonePart.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './FistPart.module.css';
import { counted } from '#shared/words/counted.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';

const fingers = [
  t`No, this harms`,
  t`No, unless much changes`,
  t`I have doubts`,
  t`I can live with it`,
  t`Good`,
  t`I stand for it`,
];

/** Fist of five: everybody raises fingers in secret; all hands open together. */
export function FistPart({ topic }: { readonly topic: Topic }) {
  const { view, mine } = useRoom();
  const mayVote = useMay('vote');
  const told = mine.votes.find(({ topicId }) => topicId === topic.id)?.value;
  // Shown at once; the host's answer comes a moment later.
  const [raised, setRaised] = useState<number>();
  const own = raised ?? told;
  const raise = async (value: number) => {
    setRaised(value);
    const vote = { topicId: topic.id, targetId: 'fist', value };
    if ((await doInRoom('vote', vote)) !== undefined) setRaised(undefined);
  };
  const tally = view.tallies.find(({ topicId }) => topicId === topic.id);
  if (topic.phase === 'revealed') return <Hands values={tally?.values ?? []} />;
  return (
    <>
      {mayVote && (
        <div role="radiogroup" aria-label={t`Fingers`} className={styles.hands}>
          {fingers.map((words, value) => (
            <label key={words} className={styles.hand} data-on={own === value || undefined}>
              <input
                type="radio"
                name={`fist-${topic.id}`}
                checked={own === value}
                onChange={() => void raise(value)}
              />
              <b>{value}</b> {words}
            </label>
          ))}
        </div>
      )}
      <DonePart topic={topic} />
    </>
  );
}

function Hands({ values }: { readonly values: readonly number[] }) {
  if (values.length === 0) return <p>{t`Nobody raised a hand.`}</p>;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const low = values.filter((value) => value < 3).length;
  return (
    <>
      <ol className={styles.result} aria-label={t`Hands`}>
        {fingers.map((words, value) => {
          const count = values.filter((given) => given === value).length;
          return (
            <li key={words} className={styles.row}>
              <b>{value}</b>
              <span className={styles.bar} style={{ width: `${count * 18}px` }} />
              {counted(count, { one: '{0} hand', other: '{0} hands' })}
            </li>
          );
        })}
      </ol>
      <p className={styles.words}>
        {t`Mean ${saidNumber(mean.toFixed(1))} of 5.`}{' '}
        {low === 0
          ? t`Nobody is below 3: the room can go this way.`
          : counted(low, {
              one: '{0} hand is below 3: ask what would have to change.',
              other: '{0} hands are below 3: ask what would have to change.',
            })}
      </p>
    </>
  );
}
