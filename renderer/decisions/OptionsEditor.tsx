import { Plus, X } from 'lucide';
import type { Decision, DecisionOption } from '#shared/plan/decision-record/decision-records.ts';
import { scenarioList } from '#renderer/state/plans/scenarios.ts';
import { useStore } from '#renderer/state/base/store.ts';
import { useSession } from '#renderer/state/session/use-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { say } from './EditorRows.tsx';
import styles from './OptionsEditor.module.css';
import { t } from '#shared/words/t.ts';

/** The considered options with what speaks for and against each, the scenario that works it out, and which was chosen. */
export function OptionsEditor({ decision }: { readonly decision: Decision }) {
  const session = useSession();
  const options = decision.options ?? [];
  const isReadOnly = session.readOnly !== undefined;
  const put = (next: readonly DecisionOption[], more: object = {}) =>
    say(session, { table: 'decision', record: decision }, { options: next, ...more });
  const change = (id: string, said: Partial<DecisionOption>) =>
    put(options.map((option) => (option.id === id ? { ...option, ...said } : option)));
  return (
    <section className={styles.options} aria-label={t`Considered options`}>
      <h4 className={styles.heading}>{t`Considered options`}</h4>
      <ul>
        {options.map((option) => (
          <li key={option.id} className={styles.option} data-chosen={option.id === decision.chosen}>
            <div className={styles.head}>
              <label className={styles.choice}>
                <input
                  type="radio"
                  name={`chosen ${decision.id}`}
                  checked={option.id === decision.chosen}
                  disabled={isReadOnly}
                  onChange={() => put(options, { chosen: option.id })}
                />
                {t`Chosen`}
              </label>
              <TextEntry
                label={t`Name of option ${option.title}`}
                value={option.title}
                readOnly={isReadOnly}
                onCommit={(title) => change(option.id, { title })}
              />
              <ScenarioChoice
                option={option}
                onChoose={(said) => put(withScenario(options, said))}
              />
              <IconButton
                icon={X}
                small
                label={t`Remove option ${option.title}`}
                isDisabled={isReadOnly}
                onPress={() =>
                  put(
                    options.filter(({ id }) => id !== option.id),
                    option.id === decision.chosen ? { chosen: null } : {},
                  )
                }
              />
            </div>
            <div className={styles.sides}>
              <Side
                label={t`Pros of ${option.title}, one a line`}
                placeholder={t`speaks for it`}
                lines={option.pros}
                onPut={(pros) => change(option.id, { pros })}
              />
              <Side
                label={t`Cons of ${option.title}, one a line`}
                placeholder={t`speaks against it`}
                lines={option.cons}
                onPut={(cons) => change(option.id, { cons })}
              />
            </div>
          </li>
        ))}
      </ul>
      <Button
        small
        icon={Plus}
        isDisabled={isReadOnly}
        onPress={() => put([...options, newOption(options)])}
      >
        {t`Add option`}
      </Button>
    </section>
  );
}

function Side({
  label,
  placeholder,
  lines,
  onPut,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly lines: readonly string[];
  readonly onPut: (lines: readonly string[]) => string | undefined;
}) {
  const session = useSession();
  return (
    <TextEntry
      label={label}
      placeholder={placeholder}
      value={lines.join('\n')}
      multiline
      readOnly={session.readOnly !== undefined}
      onCommit={(text) => onPut(text.split('\n'))}
    />
  );
}

function ScenarioChoice({
  option,
  onChoose,
}: {
  readonly option: DecisionOption;
  readonly onChoose: (option: DecisionOption) => void;
}) {
  const { scenarios } = useStore(scenarioList);
  const session = useSession();
  if (scenarios.length === 0) return null;
  return (
    <ChoiceEntry
      label={t`Scenario of ${option.title}`}
      value={String(option.scenario ?? '')}
      blank={t`no scenario`}
      disabled={session.readOnly !== undefined}
      choices={scenarios.map(({ id, name }) => ({ value: String(id), label: name }))}
      onCommit={(text) => {
        const { scenario: _scenario, ...rest } = option;
        onChoose(text === '' ? rest : { ...rest, scenario: Number(text) });
      }}
    />
  );
}

const withScenario = (
  options: readonly DecisionOption[],
  said: DecisionOption,
): readonly DecisionOption[] => options.map((option) => (option.id === said.id ? said : option));

/** The next free letter, then numbers. */
function newOption(options: readonly DecisionOption[]): DecisionOption {
  const taken = new Set(options.map(({ id }) => id));
  const names = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const id = names.find((name) => !taken.has(name)) ?? `option-${options.length + 1}`;
  return { id, title: t`Option ${id}`, pros: [], cons: [] };
}
