import { Plus, X } from 'lucide';
import type { Profile } from '#shared/plan/records.ts';
import type { RuleProblem } from '#shared/rules/engine/rule-problem.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { freeName } from './free-name.ts';
import { problemsAt } from './problems-at.ts';
import { ParamValueField, type Param, type SetValue } from './ParamValueField.tsx';
import type { Changes, RuleDraft } from './use-rule-draft.ts';
import styles from './ParamsField.module.css';
import { profiles } from '#shared/plan/records.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import { t } from '#shared/words/t.ts';

type Params = readonly (readonly [string, Param])[];

/** The thresholds of a rule: each with its default, other defaults in other profiles, unit and limits. */
export function ParamsField({
  draft,
  problems,
}: {
  readonly draft: RuleDraft;
  readonly problems: readonly RuleProblem[];
}) {
  const params: Params = Object.entries(draft.data.params ?? {});
  const setAll = (all: Params) =>
    draft.set({ params: all.length === 0 ? undefined : Object.fromEntries(all) });
  const names = params.map(([name]) => name);
  return (
    <div className={styles.params}>
      {params.map(([name, param]) => (
        <ParamBlock
          key={name}
          name={name}
          param={param}
          isReadOnly={draft.isReadOnly}
          problems={problemsAt(problems, `param ${name}`)}
          onRename={(to) =>
            names.includes(to)
              ? t`There is a threshold named ${to} already.`
              : setAll(params.map(([each, of]) => [each === name ? to : each, of] as const))
          }
          onChange={(next) =>
            setAll(params.map(([each, of]) => [each, each === name ? next : of] as const))
          }
          onRemove={() => void setAll(params.filter(([each]) => each !== name))}
        />
      ))}
      <Button
        small
        look="quiet"
        icon={Plus}
        isDisabled={draft.isReadOnly}
        onPress={() =>
          void setAll([
            ...params,
            [freeName('most', names), { label: t`Highest value`, default: 1 }],
          ])
        }
      >
        {t`Add a threshold`}
      </Button>
    </div>
  );
}

function ParamBlock({
  name,
  param,
  isReadOnly,
  problems,
  onRename,
  onChange,
  onRemove,
}: {
  readonly name: string;
  readonly param: Param;
  readonly isReadOnly: boolean;
  readonly problems: readonly string[];
  readonly onRename: (to: string) => string | undefined;
  readonly onChange: (next: Param) => string | undefined;
  readonly onRemove: () => void;
}) {
  const change = (part: Changes<Param>) => onChange(changedParam(param, part));
  const value = (
    label: string,
    now: Param['default'] | undefined,
    set: SetValue,
    blank = t`default`,
  ) => (
    <ParamValueField
      label={t`${label} of ${name}`}
      title={label}
      blank={blank}
      param={param}
      value={now}
      isReadOnly={isReadOnly}
      onSet={set}
    />
  );
  const text = (label: string, now: string, set: (typed: string) => string | undefined) => (
    <div className={styles.part}>
      <span className={styles.title}>{label}</span>
      <TextEntry label={t`${label} of ${name}`} value={now} readOnly={isReadOnly} onCommit={set} />
    </div>
  );
  return (
    <fieldset className={styles.param}>
      <legend className={styles.legend}>params.{name}</legend>
      <div className={styles.row}>
        {text(t`Name`, name, (typed) => onRename(typed.trim()))}
        {text(t`Label`, param.label, (label) => change({ label }))}
        {text(t`Unit`, param.unit ?? '', (unit) =>
          change({ unit: unit.trim() === '' ? undefined : unit.trim() }),
        )}
        <div className={styles.part}>
          <span className={styles.title}>{t`Kind`}</span>
          <ChoiceEntry
            label={t`Kind of ${name}`}
            value={typeof param.default}
            blank={t`none`}
            isBlankPlain
            disabled={isReadOnly}
            choices={kinds}
            onCommit={(kind) => void onChange(ofKind(param, kind))}
          />
        </div>
        <IconButton
          small
          icon={X}
          label={t`Remove the threshold ${name}`}
          isDisabled={isReadOnly}
          onPress={onRemove}
        />
      </div>
      <div className={styles.row}>
        {value(t`Default`, param.default, (next) =>
          next === undefined ? t`The default cannot be blank.` : change({ default: next }),
        )}
        {profiles.map((profile) => (
          <span key={profile} className={styles.cell}>
            {value(profileWords[profile], param.profiles?.[profile], (next) =>
              change({ profiles: changedProfiles(param, profile, next) }),
            )}
          </span>
        ))}
        {typeof param.default === 'number' && (
          <>
            {value(
              t`Lowest`,
              param.min,
              (next) => change({ min: next as number | undefined }),
              t`none`,
            )}
            {value(
              t`Highest`,
              param.max,
              (next) => change({ max: next as number | undefined }),
              t`none`,
            )}
          </>
        )}
      </div>
      {problems.map((problem) => (
        <p key={problem} role="alert" className={styles.problem}>
          {problem}
        </p>
      ))}
    </fieldset>
  );
}

const kinds = [
  { value: 'number', label: t`number` },
  { value: 'boolean', label: t`yes or no` },
  { value: 'string', label: t`text` },
];

/** A threshold of another kind keeps its label alone: its values mean nothing there. */
function ofKind({ label }: Param, kind: string): Param {
  const usual = kind === 'number' ? 1 : kind === 'boolean' ? true : 'text';
  return { label, default: usual };
}

const changedParam = (param: Param, change: Changes<Param>): Param =>
  Object.fromEntries(
    Object.entries({ ...param, ...change }).filter(([, value]) => value !== undefined),
  ) as Param;

function changedProfiles(param: Param, profile: Profile, value: Param['default'] | undefined) {
  const { [profile]: _before, ...others } = param.profiles ?? {};
  const all = value === undefined ? others : { ...others, [profile]: value };
  return Object.keys(all).length === 0 ? undefined : all;
}
