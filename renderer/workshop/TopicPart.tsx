import { Hand, StickyNote, Vote } from 'lucide';
import { useState } from 'react';
import type { Topic, TopicKind } from '#shared/workshop/workshop.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { CardsPart } from './CardsPart.tsx';
import { DotsPart } from './DotsPart.tsx';
import { FistPart } from './FistPart.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './TopicPart.module.css';
import { t } from '#shared/words/t.ts';

/** What the room thinks about now: cards to write, dots to give, fingers to raise. */
export function TopicPart() {
  const { view } = useRoom();
  const leads = useMay('leadTopics');
  const topic = view.topics.find(({ id }) => id === view.shown.topicId);
  if (topic === undefined)
    return leads ? (
      <NewTopic />
    ) : (
      <p
        className={styles.nothing}
      >{t`Nothing to write or vote on now. Wait for the facilitator.`}</p>
    );
  return (
    <section aria-label={topic.title} className={styles.topic}>
      <div className={styles.head}>
        <h3 className={styles.title}>{topic.title}</h3>
        <span className={styles.phase}>{phaseWords(topic)}</span>
      </div>
      {topic.kind === 'fist' ? (
        <FistPart key={topic.id} topic={topic} />
      ) : (
        <>
          {(topic.kind === 'goals' || topic.phase === 'voting' || topic.phase === 'revealed') && (
            <DotsPart topic={topic} />
          )}
          {topic.kind === 'cards' && <CardsPart topic={topic} />}
        </>
      )}
      {leads && <LeadTopic topic={topic} />}
    </section>
  );
}

function phaseWords({ kind, phase, dotsEach }: Topic): string {
  switch (phase) {
    case 'silent':
      return t`in silence`;
    case 'open':
      return t`open, to be grouped`;
    case 'voting':
      return kind === 'fist' ? t`0 to 5 fingers` : t`${dotsEach} dots each`;
    case 'revealed':
      return t`votes are open`;
  }
}

function LeadTopic({ topic }: { readonly topic: Topic }) {
  const go = (phase: Topic['phase']) => void doInRoom('set-phase', { topicId: topic.id, phase });
  return (
    <div className={styles.lead}>
      {topic.phase === 'silent' && (
        <Button small look="primary" onPress={() => go('open')}>
          {t`Open the cards`}
        </Button>
      )}
      {topic.phase === 'open' && (
        <Button small look="primary" onPress={() => go('voting')}>
          {t`Start dot votes`}
        </Button>
      )}
      {topic.phase === 'voting' && (
        <Button small onPress={() => go('revealed')}>
          {t`Open the votes`}
        </Button>
      )}
      <Button small look="quiet" onPress={() => void doInRoom('show-topic')}>
        {t`Put the topic away`}
      </Button>
    </div>
  );
}

const offers: readonly {
  readonly kind: TopicKind;
  readonly title: string;
  readonly label: string;
  readonly icon: typeof Vote;
}[] = [
  { kind: 'goals', title: t`Which goals come first?`, label: t`Dot votes on goals`, icon: Vote },
  { kind: 'cards', title: t`What must hold?`, label: t`Silent cards`, icon: StickyNote },
  { kind: 'fist', title: t`Do we go this way?`, label: t`Fist of five`, icon: Hand },
];

function NewTopic() {
  const { view } = useRoom();
  const [title, setTitle] = useState('');
  const [named, setNamed] = useState(true);
  return (
    <section aria-label={t`Ask the room`} className={styles.topic}>
      <h3 className={styles.title}>{t`Ask the room`}</h3>
      <TextEntry
        label={t`Question for the room`}
        value={title}
        placeholder={t`Your question, or the usual one`}
        onCommit={(text) => {
          setTitle(text);
          return undefined;
        }}
      />
      <label className={styles.named}>
        <input
          type="checkbox"
          checked={named}
          onChange={(event) => setNamed(event.target.checked)}
        />
        {t`Dots on goals carry names once they are open, here and in the record`}
      </label>
      <div className={styles.offers}>
        {offers.map((offer) => (
          <Button
            key={offer.kind}
            small
            icon={offer.icon}
            onPress={() =>
              void doInRoom('open-topic', {
                kind: offer.kind,
                title: title.trim() === '' ? offer.title : title.trim(),
                dotsEach: 3,
                named: named && offer.kind === 'goals',
              })
            }
          >
            {offer.label}
          </Button>
        ))}
      </div>
      {view.topics.length > 0 && (
        <div className={styles.before}>
          <span className={styles.phase}>{t`Before:`}</span>
          {view.topics.map(({ id, title: before }) => (
            <Button
              key={id}
              small
              look="link"
              onPress={() => void doInRoom('show-topic', { topicId: id })}
            >
              {before}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
