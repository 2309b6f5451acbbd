import { useStore } from '#renderer/state/base/store.ts';
import type { RackHand } from './rack-hand.ts';
import styles from './RackStage.module.css';
import { t } from '#shared/words/t.ts';

/** What a drop would do, or why it cannot be: beside the pointer, or at the foot while the keyboard carries. */
export function HandHint({ hand }: { readonly hand: RackHand }) {
  const held = useStore(hand.held);
  if (held === undefined) return null;
  const words = hand.words();
  return (
    <div
      className={styles.hint}
      role="status"
      aria-label={t`Where it would be`}
      data-refused={held.problem === undefined ? undefined : ''}
      data-carried={held.at === undefined ? '' : undefined}
      style={held.at === undefined ? {} : { left: held.at.x + 16, top: held.at.y + 18 }}
    >
      {words === '' ? t`Put it on a free unit of a rack. Escape leaves it where it was.` : words}
    </div>
  );
}
