import { ChevronLeft, ChevronRight, Megaphone, X } from 'lucide';
import { useMemo } from 'react';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import { layers, type Layer } from '#shared/catalogue/layers.ts';
import { promptCards, type PromptCard } from '#shared/workshop/prompt-cards.ts';
import { doInRoom } from '#renderer/actions/room/room-acts.ts';
import { revealComponent } from '#renderer/actions/showing/reveal-component.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { useMay, useRoom } from './use-room.ts';
import styles from './PromptPart.module.css';
import { t } from '#shared/words/t.ts';

/** The layer that the room walks through, and the question that lies open; whoever leads turns both. */
export function PromptPart() {
  const { view } = useRoom();
  const leads = useMay('leadRoom');
  const { layer } = view.shown;
  const cards = usePromptCards(layer);
  const at = cards.findIndex(({ id }) => id === view.shown.cardId);
  const card = cards[at];
  const turn = (to: number) => void doInRoom('show-card', { cardId: cards[to]?.id });
  if (!leads && card === undefined && layer === undefined) return null;
  return (
    <section aria-label={t`Prompt cards`} className={styles.part}>
      {leads ? (
        <ChoiceEntry
          label={t`Layer walk`}
          value={layer ?? ''}
          blank={t`Layer walk: all layers`}
          isBlankPlain
          choices={layers.map((value) => ({ value, label: t`Walk: ${laneTitles[value]}` }))}
          onCommit={(value) =>
            void doInRoom('show-layer', value === '' ? {} : { layer: value as Layer })
          }
        />
      ) : (
        layer !== undefined && <p className={styles.walk}>{t`Now: ${laneTitles[layer]}`}</p>
      )}
      {card !== undefined && <OpenCard card={card} at={at} count={cards.length} />}
      {leads && (
        <div className={styles.turn}>
          {card === undefined ? (
            <Button small icon={Megaphone} isDisabled={cards.length === 0} onPress={() => turn(0)}>
              {cards.length === 0 ? t`No prompt cards` : t`Show a prompt card (${cards.length})`}
            </Button>
          ) : (
            <>
              <IconButton
                small
                icon={ChevronLeft}
                label={t`Previous card`}
                isDisabled={at === 0}
                onPress={() => turn(at - 1)}
              />
              <IconButton
                small
                icon={ChevronRight}
                label={t`Next card`}
                isDisabled={at === cards.length - 1}
                onPress={() => turn(at + 1)}
              />
              <IconButton
                small
                icon={X}
                label={t`Put the card away`}
                onPress={() => void doInRoom('show-card')}
              />
            </>
          )}
        </div>
      )}
    </section>
  );
}

function OpenCard({
  card,
  at,
  count,
}: {
  readonly card: PromptCard;
  readonly at: number;
  readonly count: number;
}) {
  return (
    <div className={styles.card} data-layer={card.layer}>
      <span className={styles.number}>{t`Prompt card ${at + 1} of ${count}`}</span>
      <p className={styles.text}>{card.text}</p>
      <span className={styles.layer}>{laneTitles[card.layer]}</span>
      {card.components[0] !== undefined && (
        <Button small look="link" onPress={() => revealComponent(card.components[0]!)}>
          {t`Show it`}
        </Button>
      )}
    </div>
  );
}

/** The cards of the plan as it is: the same in every window, since plan and rules are. */
export function usePromptCards(layer: Layer | undefined): readonly PromptCard[] {
  const session = useSession();
  const version = useLaterPlanVersion();
  const isJudged = useStore(session.isJudged);
  return useMemo(() => {
    if (!isJudged) return [];
    const cards = promptCards(asOf(session, version).checkResult);
    return layer === undefined ? cards : cards.filter((card) => card.layer === layer);
  }, [session, version, isJudged, layer]);
}
