import { Plus, Trash2 } from 'lucide';
import { useMemo, useState } from 'react';
import {
  comparisons,
  conditionWords,
  emptyForm,
  factChoices,
  newCondition,
  queryWords,
  subjectChoices,
  valueChoices,
  type ConditionWord,
  type FormChoice,
  type FormCondition,
} from '#shared/query/query-form.ts';
import { counted } from '#shared/words/counted.ts';
import { t, tAs } from '#shared/words/t.ts';
import { tellSelection } from '#renderer/actions/showing/tell-selection.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { closeDialog } from '#renderer/state/window/open-dialog.ts';
import { outlineQuery } from '#renderer/state/shown/outline.ts';
import { showTab } from '#renderer/state/window/panels.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { Combo } from '#renderer/ui/Combo.tsx';
import type { ComboItem } from '#renderer/ui/ComboOptions.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { Modal } from '#renderer/ui/Modal.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { useQuery } from './use-query.ts';
import styles from './QueryFormDialog.module.css';

const wordLabels: Readonly<Record<ConditionWord, string>> = {
  with: t`with`,
  without: t`without`,
  where: t`where`,
  on: tAs('on', 'place'),
  status: t`status`,
  tagged: t`tagged`,
  using: t`using`,
  named: t`named`,
};

/** Asks for components by fields: makes the words of a query, says how many answer it, and selects them. */
export function QueryFormDialog() {
  const [form, setForm] = useState(emptyForm);
  const words = queryWords(form);
  const found = useQuery(words);
  const ids = found?.ok === true ? found.value.ids : [];
  const untold = found?.ok === true ? found.value.untold.length : 0;
  const subjects = useMemo(() => itemsOf(subjectChoices()), []);
  const setCondition = (at: number, next: FormCondition) =>
    setForm({ ...form, conditions: form.conditions.with(at, next) });
  return (
    <Modal
      title={t`Find components`}
      onClose={closeDialog}
      footer={
        <>
          <Button onPress={() => listIn(words)}>{t`List in the outline`}</Button>
          <Button look="primary" isDisabled={ids.length === 0} onPress={() => selectThese(ids)}>
            {counted(ids.length, { one: 'Select {0} component', other: 'Select {0} components' })}
          </Button>
        </>
      }
    >
      <div className={styles.row}>
        <span className={styles.label}>{t`Find`}</span>
        <Combo
          label={t`What to find`}
          placeholder={t`any component`}
          items={subjects}
          selected={form.subject}
          onSelect={(subject) => setForm({ ...form, subject })}
        />
      </div>
      {form.conditions.map((condition, at) => (
        <Condition
          // oxlint-disable-next-line react/no-array-index-key -- conditions have no other identity, and keep nothing: all that they show is given
          key={at}
          number={at + 1}
          subject={form.subject}
          condition={condition}
          onChange={(next) => setCondition(at, next)}
          onRemove={() => setForm({ ...form, conditions: form.conditions.toSpliced(at, 1) })}
        />
      ))}
      <Button
        small
        look="quiet"
        icon={Plus}
        onPress={() => setForm({ ...form, conditions: [...form.conditions, newCondition] })}
      >
        {t`Add a condition`}
      </Button>
      <output className={styles.answer}>
        <code dir="ltr">{words}</code>
        <span>{found?.ok === false ? found.error.message : answerWords(ids.length, untold)}</span>
      </output>
    </Modal>
  );
}

function Condition({
  number,
  subject,
  condition,
  onChange,
  onRemove,
}: {
  readonly number: number;
  readonly subject: string;
  readonly condition: FormCondition;
  readonly onChange: (condition: FormCondition) => void;
  readonly onRemove: () => void;
}) {
  const { word, fact, comparison, value } = condition;
  const facts = useMemo(
    () => (word === 'where' ? itemsOf(factChoices(subject)) : []),
    [subject, word],
  );
  const values = useMemo(
    () => itemsOf(valueChoices(subject, { word, fact })),
    [subject, word, fact],
  );
  return (
    <div className={styles.row} role="group" aria-label={t`Condition ${number}`}>
      <ChoiceEntry
        label={t`What is asked`}
        value={word}
        blank="none"
        choices={conditionWords.map((each) => ({ value: each, label: wordLabels[each] }))}
        onCommit={(next) => onChange({ ...newCondition, word: next as ConditionWord })}
      />
      {word === 'where' && (
        <>
          <Combo
            label={t`Fact or figure`}
            items={facts}
            selected={fact === '' ? undefined : fact}
            onSelect={(next) => onChange({ ...condition, fact: next, value: '' })}
          />
          <ChoiceEntry
            label={t`How it compares`}
            value={comparison}
            blank="none"
            choices={comparisons.map((sign) => ({ value: sign, label: sign }))}
            onCommit={(next) =>
              onChange({ ...condition, comparison: next as FormCondition['comparison'] })
            }
          />
        </>
      )}
      {values.length > 0 ? (
        <Combo
          key={`${word} ${fact}`}
          label={t`Value`}
          items={values}
          selected={value === '' ? undefined : value}
          onSelect={(next) => onChange({ ...condition, value: next })}
        />
      ) : (
        <TextEntry
          key={`${word} ${fact}`}
          label={t`Value`}
          value={value}
          onCommit={(next) => {
            onChange({ ...condition, value: next });
            return undefined;
          }}
        />
      )}
      <IconButton small icon={Trash2} label={t`Remove condition ${number}`} onPress={onRemove} />
    </div>
  );
}

const itemsOf = (choices: readonly FormChoice[]): readonly ComboItem[] =>
  [...new Map(choices.map((choice) => [choice.value, choice])).values()].map(
    ({ value, means }) => ({ id: value, label: value, note: means }),
  );

function answerWords(count: number, untold: number): string {
  const found = counted(count, { one: '{0} component', other: '{0} components' });
  return untold === 0 ? found : t`${found}, ${untold} cannot be told`;
}

function listIn(words: string): void {
  closeDialog();
  outlineQuery.set(words);
  showTab('outline');
}

function selectThese(ids: readonly string[]): void {
  closeDialog();
  selectComponents(ids);
  canvasPort.get()?.reveal(ids);
  tellSelection();
}
