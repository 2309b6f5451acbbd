import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide';
import { useRef, useState } from 'react';
import { goalKinds, goalTitles, type GoalKind } from '#shared/catalogue/goals.ts';
import { goalName } from '#shared/plan/words/goal-name.ts';
import type { Component } from '#shared/plan/records.ts';
import { sentence, typedValue } from '#renderer/actions/editing/edit-facts.ts';
import { finishStep } from '#renderer/actions/showing/first-steps.ts';
import { useFocusRequest } from '#renderer/state/window/focus-requests.ts';
import { goalsOf } from '#renderer/state/session/goals-of.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { movedTo } from './moved-to.ts';
import styles from './RankedGoals.module.css';
import { t } from '#shared/words/t.ts';

/** The goals of the plan, the most important first; moved by drag or by the arrows. */
export function RankedGoals() {
  const session = useSession();
  usePlanVersion();
  const goals = goalsOf(session);
  const ids = goals.map(({ id }) => id);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<number>();
  const move = (id: string, to: number) => {
    const order = movedTo(ids, id, to);
    if (order !== ids) session.run('order-goals', { ids: order });
  };
  return (
    <section className={styles.goals} aria-label={t`Goals, the most important first`}>
      <h3 className={styles.heading}>{t`Goals, the most important first`}</h3>
      <ol>
        {goals.map((goal, index) => (
          <li key={goal.id}>
            <div
              role="presentation"
              className={classes(styles.goal, over === index && dragged !== goal.id && styles.over)}
              onDragOver={(event) => {
                if (dragged === undefined) return;
                event.preventDefault();
                setOver(index);
              }}
              onDrop={(event) => {
                if (dragged === undefined) return;
                event.preventDefault();
                move(dragged, index);
              }}
            >
              <span
                className={styles.grip}
                draggable
                title={t`Drag to rank`}
                onDragStart={(event) => {
                  setDragged(goal.id);
                  event.dataTransfer.setData('text/plain', goalName(goal));
                  event.dataTransfer.effectAllowed = 'move';
                }}
                onDragEnd={() => {
                  setDragged(undefined);
                  setOver(undefined);
                }}
              >
                <Icon icon={GripVertical} size={12} />
                {index + 1}
              </span>
              <Goal goal={goal} />
              <IconButton
                icon={ArrowUp}
                small
                label={t`Rank ${goal.name} higher`}
                isDisabled={index === 0}
                onPress={() => move(goal.id, index - 1)}
              />
              <IconButton
                icon={ArrowDown}
                small
                label={t`Rank ${goal.name} lower`}
                isDisabled={index === goals.length - 1}
                onPress={() => move(goal.id, index + 1)}
              />
              <IconButton
                icon={X}
                small
                label={t`Remove the goal ${goalName(goal)}`}
                onPress={() => session.run('remove-goal', { id: goal.id })}
              />
            </div>
          </li>
        ))}
      </ol>
      <AddGoal goals={goals} />
    </section>
  );
}

function Goal({ goal }: { readonly goal: Component }) {
  const session = useSession();
  const { id, facts } = goal;
  const name = goalName(goal);
  const target = facts.target?.value;
  return (
    <>
      <span className={styles.name} dir="auto" title={String(facts.statement?.value ?? name)}>
        {name}
      </span>
      <span className={styles.target}>
        <TextEntry
          label={t`Target of ${name}`}
          value={target === undefined ? '' : String(target)}
          placeholder={t`target`}
          onCommit={(text) => {
            const typed = typedValue('target', text);
            if (!typed.ok) return typed.error.message;
            return sentence(session.ask('set-goal', { id, target: typed.value }));
          }}
        />
      </span>
      <span className={styles.unit}>
        <TextEntry
          label={t`Unit of the target of ${name}`}
          value={String(facts.unit?.value ?? '')}
          placeholder={t`unit`}
          onCommit={(text) => sentence(session.ask('set-goal', { id, unit: text.trim() || null }))}
        />
      </span>
    </>
  );
}

function AddGoal({ goals }: { readonly goals: readonly Component[] }) {
  const session = useSession();
  const place = useRef<HTMLDivElement>(null);
  useFocusRequest('add-goal', () => {
    const select = place.current?.querySelector('select');
    select?.focus();
    return select !== null && select !== undefined;
  });
  const stated = new Set(goals.map(({ facts }) => facts.goalKind?.value));
  const free = goalKinds.filter((kind) => !stated.has(kind));
  if (free.length === 0) return null;
  const add = (goalKind: GoalKind) => {
    if (session.run('add-goal', { goalKind }).ok) finishStep('goal');
  };
  return (
    <div className={styles.add} ref={place}>
      <ChoiceEntry
        key={goals.length}
        label={t`Add a goal`}
        value=""
        blank={t`Add a goal…`}
        isBlankPlain
        choices={free.map((kind) => ({ value: kind, label: goalTitles[kind] }))}
        onCommit={(kind) => {
          const chosen = free.find((known) => known === kind);
          if (chosen !== undefined) add(chosen);
        }}
      />
    </div>
  );
}
