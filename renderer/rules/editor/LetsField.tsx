import { Plus, X } from 'lucide';
import type { RuleProblem } from '#shared/rules/engine/rule-problem.ts';
import { completionsAt } from '#shared/rules/own/completion/completions-at.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { CelField } from './CelField.tsx';
import { freeName } from './free-name.ts';
import { problemsAt } from './problems-at.ts';
import { ruleDataOf } from '#shared/rules/own/own-rule-form.ts';
import type { RuleDraft } from './use-rule-draft.ts';
import styles from './LetsField.module.css';
import { t } from '#shared/words/t.ts';

/** Named parts of what is asked, to be used below and in the message. */
export function LetsField({
  draft,
  problems,
}: {
  readonly draft: RuleDraft;
  readonly problems: readonly RuleProblem[];
}) {
  const named = Object.entries(draft.data.let ?? {});
  const setAll = (entries: readonly (readonly [string, string])[]) =>
    draft.set({ let: entries.length === 0 ? undefined : Object.fromEntries(entries) });
  return (
    <div className={styles.lets}>
      {named.map(([name, text]) => (
        <Let
          key={name}
          draft={draft}
          name={name}
          text={text}
          problems={problemsAt(problems, `let ${name}`)}
          onRename={(to) => renamed(named, name, to, setAll)}
          onRemove={() => void setAll(named.filter(([other]) => other !== name))}
        />
      ))}
      <Button
        small
        look="quiet"
        icon={Plus}
        isDisabled={draft.isReadOnly}
        onPress={() =>
          void setAll([
            ...named,
            [
              freeName(
                'part',
                named.map(([name]) => name),
              ),
              'true',
            ],
          ])
        }
      >
        {t`Name a part`}
      </Button>
    </div>
  );
}

function Let({
  draft,
  name,
  text,
  problems,
  onRename,
  onRemove,
}: {
  readonly draft: RuleDraft;
  readonly name: string;
  readonly text: string;
  readonly problems: readonly string[];
  readonly onRename: (to: string) => string | undefined;
  readonly onRemove: () => void;
}) {
  const { data, isReadOnly } = draft;
  const { [name]: _itself, ...others } = data.let ?? {};
  return (
    <div className={styles.let}>
      <span className={styles.name}>
        <TextEntry
          label={t`Name of ${name}`}
          value={name}
          readOnly={isReadOnly}
          onCommit={onRename}
        />
      </span>
      <CelField
        label={t`${name} is`}
        isLabelShown={false}
        value={text}
        problems={problems}
        isReadOnly={isReadOnly}
        complete={(typed, offset) =>
          completionsAt(typed, offset, ruleDataOf({ ...data, let: others }))
        }
        onChange={(typed) => draft.type({ let: { ...data.let, [name]: typed } })}
        onLeave={draft.save}
      />
      <IconButton
        small
        icon={X}
        label={t`Remove ${name}`}
        isDisabled={isReadOnly}
        onPress={onRemove}
      />
    </div>
  );
}

function renamed(
  named: readonly (readonly [string, string])[],
  from: string,
  to: string,
  setAll: (entries: readonly (readonly [string, string])[]) => string | undefined,
): string | undefined {
  if (named.some(([name]) => name === to)) return t`There is a part named ${to} already.`;
  return setAll(named.map(([name, text]) => [name === from ? to : name, text] as const));
}
