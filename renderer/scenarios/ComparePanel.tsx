import { tNodes } from '#renderer/ui/t-nodes.ts';
import { useEffect, useState } from 'react';
import type { Moment, ScenarioList } from '#shared/sync/scenarios.ts';
import {
  compareWith,
  followComparison,
  viewComparison,
} from '#renderer/actions/scenarios/compare.ts';
import { comparison, stopComparing, type Comparison } from '#renderer/state/shown/comparison.ts';
import { scenarioList, scenarioNamed } from '#renderer/state/plans/scenarios.ts';
import { beginningOf, localDay } from '#renderer/state/telling/local-day.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { SheetTable } from './SheetTable.tsx';
import styles from './ComparePanel.module.css';
import { t } from '#shared/words/t.ts';

/** What is different in the open plan, against another scenario, a version or a moment: thing by thing, and weighed. */
export function ComparePanel() {
  const session = useSession();
  const list = useStore(scenarioList);
  const compared = useStore(comparison);
  const [shown, setShown] = useState<'differences' | 'sheet'>('sheet');
  useEffect(() => followComparison(), [compared?.session, session]);
  const choices = choicesOf(list, session.branch);
  const name = scenarioNamed(list, session.branch)?.name ?? t`This plan`;
  return (
    <section className={styles.panel} aria-label={t`Compare`}>
      <div className={styles.head}>
        <span>{tNodes`${<b>{name}</b>} against`}</span>
        <span className={styles.choice}>
          <ChoiceEntry
            label={t`Compare with`}
            value={compared === undefined ? '' : JSON.stringify(compared.other)}
            choices={withOther(choices, compared)}
            blank={t`nothing yet`}
            isBlankPlain
            onCommit={(value) => {
              if (value === '') stopComparing();
              else void compareWith(JSON.parse(value) as Moment);
            }}
          />
        </span>
        <SinceDay compared={compared} />
        {compared !== undefined && (
          <>
            <Toggle
              label={t`On the canvas`}
              value={compared.view}
              options={[
                ['side', t`Side by side`],
                ['over', t`One over the other`],
              ]}
              onChange={viewComparison}
            />
            <Toggle
              label={t`In this panel`}
              value={shown}
              options={[
                ['sheet', t`Decision sheet`],
                ['differences', t`Differences`],
              ]}
              onChange={setShown}
            />
            <span className={styles.space} />
            <Button small onPress={stopComparing}>
              {t`Stop comparing`}
            </Button>
          </>
        )}
      </div>
      {compared === undefined && <Nothing isLone={choices.length === 0} />}
      {compared !== undefined && shown === 'differences' && <DifferenceList compared={compared} />}
      {compared !== undefined && shown === 'sheet' && (
        <SheetTable compared={compared} name={name} />
      )}
    </section>
  );
}

/** The day since whose beginning changes are shown; the plan as it was before it is what is compared with. */
function SinceDay({ compared }: { readonly compared: Comparison | undefined }) {
  const { branch, context } = useSession();
  const other = compared?.other;
  const day = other !== undefined && 'until' in other ? localDay(other.until) : '';
  return (
    <label className={styles.since}>
      {t`or what changed since`}
      <input
        key={day}
        type="date"
        className={styles.day}
        defaultValue={day}
        max={localDay(context.clock.now())}
        onChange={({ target: { value } }) => {
          const until = beginningOf(value);
          if (until !== undefined && value !== day) void compareWith({ branch, until });
        }}
      />
    </label>
  );
}

function Nothing({ isLone }: { readonly isLone: boolean }) {
  return (
    <p className={styles.empty}>
      {isLone
        ? t`Nothing is compared. Choose a day above, make a scenario from the menu at the top, or keep a version in History.`
        : t`Nothing is compared. Choose a scenario, a version or a day above; any moment can be chosen in History.`}
    </p>
  );
}

function choicesOf({ scenarios, versions }: ScenarioList, branch: number) {
  return [
    ...scenarios
      .filter(({ id, isArchived }) => id !== branch && !isArchived)
      .map(({ id, name }) => ({ value: JSON.stringify({ branch: id }), label: name })),
    ...versions.map(({ id, name }) => ({
      value: JSON.stringify({ version: id }),
      label: t`Version ${name}`,
    })),
  ];
}

/** A moment that was chosen in the history stands in the list as well. */
function withOther(
  choices: ReturnType<typeof choicesOf>,
  compared: { readonly other: Moment; readonly name: string } | undefined,
): ReturnType<typeof choicesOf> {
  if (compared === undefined) return choices;
  const value = JSON.stringify(compared.other);
  return choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, label: compared.name }];
}

/** A choice of one, as buttons that stand together. */
function Toggle<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value) => void;
}) {
  return (
    <div className={styles.toggle} role="group" aria-label={label}>
      {options.map(([option, title]) => (
        <button
          key={option}
          type="button"
          aria-pressed={option === value}
          onClick={() => onChange(option)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
