import { mayDo } from '#shared/workshop/roles.ts';
import type { Topic } from '#shared/workshop/workshop.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './DonePart.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** How many have voted, and the button to say that one is done. Votes open by themselves when all who are here are. */
export function DonePart({
  topic,
  left,
}: {
  readonly topic: Topic;
  /** Dots that this person has left; undefined for who has none. */
  readonly left?: number | undefined;
}) {
  const { you, view, here } = useRoom();
  const mayVote = useMay('vote');
  const voters = view.people.filter(
    ({ id, role }) => here.includes(id) && mayDo(role, 'vote') && role !== 'facilitator',
  );
  const done = view.done.filter(({ topicId }) => topicId === topic.id);
  const isDone = done.some(({ participantId }) => participantId === you);
  const ready = voters.filter(({ id }) => done.some((one) => one.participantId === id)).length;
  return (
    <div className={styles.part}>
      <p>
        <b>
          {counted(
            voters.length,
            { one: '{1} of {0} guest done', other: '{1} of {0} guests done' },
            ready,
          )}
        </b>
        {left !== undefined && ' · '}
        {left !== undefined &&
          counted(left, { one: 'you have {0} dot left', other: 'you have {0} dots left' })}
      </p>
      <span className={styles.bar}>
        <span style={{ width: `${(ready / Math.max(1, voters.length)) * 100}%` }} />
      </span>
      {mayVote && (
        <Button
          small
          look={isDone ? 'plain' : 'primary'}
          onPress={() => void doInRoom('be-done', { topicId: topic.id, done: !isDone })}
        >
          {isDone ? t`Change my vote` : t`Done`}
        </Button>
      )}
    </div>
  );
}
