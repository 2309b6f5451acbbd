import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { Completion } from '#shared/rules/own/completion/completion.ts';
import { classes } from '#renderer/ui/classes.ts';
import { completionId } from './completion-id.ts';
import { placeOfCharacter } from './place-of-character.ts';
import styles from './CompletionList.module.css';
import { t } from '#shared/words/t.ts';

const height = 232;
const width = 420;

/** What can be written, under the place where it would stand. The keyboard stays in the field. */
export function CompletionList({
  id,
  items,
  chosen,
  under,
  at,
  onTake,
}: {
  readonly id: string;
  readonly items: readonly Completion[];
  readonly chosen: number;
  /** The same text as in the field, by which the place is found. */
  readonly under: RefObject<HTMLElement | null>;
  /** The character that it stands under. */
  readonly at: number;
  readonly onTake: (item: Completion) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (list.current === null || under.current === null) return;
    putAt(list.current, placeOfCharacter(under.current, at));
  }, [under, at, items]);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return createPortal(
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={t`What can be written here`}
      tabIndex={-1}
      className={styles.list}
    >
      {items.map((item, index) => (
        <div
          key={`${item.kind} ${item.label}`}
          id={completionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === chosen}
          className={classes(styles.item, index === chosen && styles.chosen)}
          onPointerDown={(event) => {
            // The field keeps the keyboard.
            event.preventDefault();
            onTake(item);
          }}
        >
          <span className={styles.label}>{item.label}</span>
          <span className={styles.means}>{item.means}</span>
          <span className={styles.kind}>{item.kind}</span>
        </div>
      ))}
    </div>,
    document.body,
  );
}

/** Below the line; above it where there is no room below. */
function putAt(list: HTMLElement, place: DOMRect): void {
  const isRoom = place.bottom + height + 12 < window.innerHeight;
  list.style.left = `${Math.max(8, Math.min(place.left, window.innerWidth - width - 8))}px`;
  list.style.top = isRoom ? `${place.bottom + 4}px` : 'auto';
  list.style.bottom = isRoom ? 'auto' : `${window.innerHeight - place.top + 4}px`;
}
