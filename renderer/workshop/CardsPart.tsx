import { X } from 'lucide';
import { useState } from 'react';
import type { Idea, IdeaGroup, Topic } from '#shared/workshop/workshop.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { LineEntry } from './LineEntry.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './CardsPart.module.css';
import { t } from '#shared/words/t.ts';

/** The cards of a topic: one's own while it is silent, all when they are open; grouped by those who may. */
export function CardsPart({ topic }: { readonly topic: Topic }) {
  const { view, mine } = useRoom();
  const mayWrite = useMay('writeCards');
  const mayGroup = useMay('groupCards') && topic.phase === 'open';
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const all = topic.phase === 'silent' ? mine.ideas : view.ideas;
  const cards = all.filter(({ topicId }) => topicId === topic.id);
  const groups = view.groups.filter(({ topicId }) => topicId === topic.id);
  const isWriting = topic.phase === 'silent' || topic.phase === 'open';
  const choose = (id: string, on: boolean) =>
    setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const group = (into: { readonly groupId?: string; readonly title?: string }) => {
    void doInRoom('group-cards', { topicId: topic.id, ideaIds: chosen, ...into });
    setChosen([]);
  };
  return (
    <div className={styles.cards}>
      {topic.phase === 'silent' && (
        <p className={styles.words}>
          {t`Everybody writes for themselves. Cards of others are shown when the facilitator opens them.`}
        </p>
      )}
      {groups.map((one) => (
        <Group key={one.id} group={one} cards={cards} isOpen={topic.phase === 'open'} />
      ))}
      <ul className={styles.list} aria-label={t`Cards`}>
        {cards
          .filter(({ groupId }) => groupId === undefined)
          .map((card) => (
            <li key={card.id} className={styles.card}>
              {mayGroup && (
                <input
                  type="checkbox"
                  aria-label={t`Choose ${card.text}`}
                  checked={chosen.includes(card.id)}
                  onChange={(event) => choose(card.id, event.target.checked)}
                />
              )}
              <CardText card={card} isWriting={isWriting} />
            </li>
          ))}
      </ul>
      {mayGroup && chosen.length > 0 && (
        <div className={styles.group}>
          <LineEntry
            label={t`Name of a new group`}
            button={t`Group ${chosen.length}`}
            onEnter={(title) => {
              group({ title });
              return Promise.resolve(true);
            }}
          />
          {groups.map(({ id, title }) => (
            <Button key={id} small onPress={() => group({ groupId: id })}>
              {t`Into ${title}`}
            </Button>
          ))}
        </div>
      )}
      {mayWrite && isWriting && (
        <LineEntry
          label={t`A card`}
          button={t`Add`}
          onEnter={async (text) =>
            (await doInRoom('write-card', { topicId: topic.id, text })) === undefined
          }
        />
      )}
    </div>
  );
}

function Group({
  group,
  cards,
  isOpen,
}: {
  readonly group: IdeaGroup;
  readonly cards: readonly Idea[];
  readonly isOpen: boolean;
}) {
  const mayGroup = useMay('groupCards');
  const inside = cards.filter(({ groupId }) => groupId === group.id);
  return (
    <section className={styles.together} aria-label={group.title}>
      <div className={styles.head}>
        <b>{group.title}</b> <span className={styles.words}>{inside.length}</span>
        {mayGroup && isOpen && (
          <Button
            small
            look="link"
            onPress={() =>
              void doInRoom('group-cards', {
                topicId: group.topicId,
                ideaIds: inside.map(({ id }) => id),
              })
            }
          >
            {t`Take apart`}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {inside.map((card) => (
          <li key={card.id} className={styles.card}>
            <CardText card={card} isWriting={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CardText({ card, isWriting }: { readonly card: Idea; readonly isWriting: boolean }) {
  const { you, view } = useRoom();
  const leads = useMay('leadTopics');
  const author = view.people.find(({ id }) => id === card.authorId)?.name ?? t`left`;
  const isOwn = card.authorId === you;
  return (
    <>
      <span className={styles.text}>{card.text}</span>
      <span className={styles.author}>{isOwn ? t`you` : author}</span>
      {isWriting && (isOwn || leads) && (
        <IconButton
          small
          icon={X}
          label={t`Take away: ${card.text}`}
          onPress={() => void doInRoom('remove-card', { ideaId: card.id })}
        />
      )}
    </>
  );
}
