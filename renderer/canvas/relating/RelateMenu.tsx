import { useRef } from 'react';
import { Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { useStore, type Store } from '#renderer/state/base/store.ts';
import { relate } from '../acts/canvas-acts.ts';
import { useCanvasView } from '../view/canvas-context.ts';
import type { RelationQuestion } from '../gestures/gesture-state.ts';
import { relationChoices } from './relation-choices.ts';
import styles from './RelateMenu.module.css';
import { t } from '#shared/words/t.ts';

/** The relations that may join two components, at the place where the line was dropped; the usual one is chosen first. */
export function RelateMenu({
  question,
}: {
  readonly question: Store<RelationQuestion | undefined>;
}) {
  const view = useCanvasView();
  const anchor = useRef<HTMLSpanElement>(null);
  const asked = useStore(question);
  const from = asked === undefined ? undefined : view.model.plan.component(asked.from);
  const to = asked === undefined ? undefined : view.model.plan.component(asked.to);
  const choices =
    from === undefined || to === undefined ? [] : relationChoices(view.model.plan, from, to);
  return (
    <>
      <span
        ref={anchor}
        className={styles.anchor}
        style={{ left: asked?.at.x ?? 0, top: asked?.at.y ?? 0 }}
      />
      <Popover
        triggerRef={anchor}
        isOpen={choices.length > 0}
        onOpenChange={(open) => {
          if (!open) question.set(undefined);
        }}
        placement="bottom start"
        className={styles.popover ?? ''}
      >
        <Menu
          aria-label={from === undefined ? t`Relation` : `${from.name} …`}
          autoFocus="first"
          className={styles.menu ?? ''}
        >
          {choices.map((choice) => (
            <MenuItem
              key={`${choice.kind} ${choice.from.id}`}
              id={`${choice.kind} ${choice.from.id}`}
              textValue={choice.words}
              className={styles.item ?? ''}
              onAction={() => {
                question.set(undefined);
                relate(view, choice);
              }}
            >
              <Text slot="label">
                <span className={styles.quiet}>{from?.name} </span>
                {choice.words}
              </Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
