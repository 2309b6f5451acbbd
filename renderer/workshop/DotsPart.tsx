import { Minus, Plus } from 'lucide';
import { goalKinds } from '#shared/catalogue/goals.ts';
import { targetName, votersOf } from '#shared/workshop/minutes.ts';
import type { PublicView } from '#shared/workshop/views.ts';
import type { Topic } from '#shared/workshop/workshop.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { DonePart } from './DonePart.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './DotsPart.module.css';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** Dots on goals, cards or groups: one's own while votes are hidden, everybody's when they are open. */
export function DotsPart({ topic }: { readonly topic: Topic }) {
  const { view, mine } = useRoom();
  const mayVote = useMay('vote');
  const own = mine.votes.filter(({ topicId }) => topicId === topic.id);
  const spent = own.reduce((sum, { value }) => sum + value, 0);
  const left = topic.dotsEach - spent;
  const isOpen = topic.phase === 'revealed';
  const tallies = view.tallies.filter(({ topicId }) => topicId === topic.id);
  const give = (targetId: string, value: number) =>
    void doInRoom('vote', { topicId: topic.id, targetId, value });
  return (
    <>
      {!isOpen && (
        <p className={styles.words}>
          {topic.named
            ? t`Dots stay hidden until everyone is done, or the facilitator opens them. Then your name stands beside yours.`
            : t`Dots stay hidden until everyone is done, or the facilitator opens them. Names are never shown.`}
        </p>
      )}
      <ul className={styles.list}>
        {targetsOf(topic, view).map((targetId) => {
          const name = targetName(targetId, view);
          const dots = own.find((vote) => vote.targetId === targetId)?.value ?? 0;
          const tally = tallies.find((one) => one.targetId === targetId);
          return (
            <li key={targetId} className={styles.row}>
              <span className={styles.name}>{name}</span>
              {isOpen ? (
                <>
                  <Result dots={tally?.total ?? 0} most={tallies[0]?.total ?? 1} />
                  {tally?.by !== undefined && (
                    <bdi className={styles.voters}>{votersOf(tally.by)}</bdi>
                  )}
                </>
              ) : (
                <>
                  <Dots given={dots} of={topic.dotsEach} />
                  {mayVote && (
                    <>
                      <IconButton
                        small
                        icon={Minus}
                        label={t`One dot less on ${name}`}
                        isDisabled={dots === 0}
                        onPress={() => give(targetId, dots - 1)}
                      />
                      <IconButton
                        small
                        icon={Plus}
                        label={t`One dot more on ${name}`}
                        isDisabled={left === 0}
                        onPress={() => give(targetId, dots + 1)}
                      />
                    </>
                  )}
                </>
              )}
            </li>
          );
        })}
      </ul>
      {!isOpen && <DonePart topic={topic} left={mayVote ? left : undefined} />}
    </>
  );
}

/** What dots can lie on: as the host has it, the most dots first when they are open. */
function targetsOf({ id, kind, phase }: Topic, view: PublicView): readonly string[] {
  const targets: readonly string[] =
    kind === 'goals'
      ? goalKinds
      : [
          ...view.groups.filter(({ topicId }) => topicId === id),
          ...view.ideas.filter((idea) => idea.topicId === id && idea.groupId === undefined),
        ].map((target) => target.id);
  if (phase !== 'revealed') return targets;
  const dots = new Map(
    view.tallies
      .filter(({ topicId }) => topicId === id)
      .map((tally) => [tally.targetId, tally.total]),
  );
  return targets.toSorted((a, b) => (dots.get(b) ?? 0) - (dots.get(a) ?? 0));
}

function Dots({ given, of }: { readonly given: number; readonly of: number }) {
  return (
    <span className={styles.dots} role="img" aria-label={t`${given} of ${of} dots`}>
      {Array.from({ length: of }, (_, index) => (
        <b key={index} data-on={index < given || undefined} />
      ))}
    </span>
  );
}

function Result({ dots, most }: { readonly dots: number; readonly most: number }) {
  return (
    <span className={styles.result}>
      <span className={styles.bar} style={{ width: `${(dots / Math.max(1, most)) * 72}px` }} />
      {counted(dots, { one: '{0} dot', other: '{0} dots' })}
    </span>
  );
}
