import { Plus, X } from 'lucide';
import type { OwnRuleData } from '#shared/plan/own-rule-schema.ts';
import type { Profile } from '#shared/plan/records.ts';
import type { RuleProblem } from '#shared/rules/engine/rule-problem.ts';
import { paramValue } from '#renderer/actions/rule-acts.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { freeName } from './free-name.ts';
import { problemsAt } from './problems-at.ts';
import type { Changes, RuleDraft } from './use-rule-draft.ts';
import styles from './ParamsField.module.css';

type Param = NonNullable<OwnRuleData['params']>[string];
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
              ? `There is a threshold named ${to} already.`
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
            [freeName('most', names), { label: 'Highest value', default: 1 }],
          ])
        }
      >
        Add a threshold
      </Button>
    </div>
  );
}

const profiles: readonly Profile[] = ['lab', 'branch', 'enterprise', 'regulated'];

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
  const value = (label: string, now: Param['default'] | undefined, set: SetValue) => (
    <ValueField
      label={`${label} of ${name}`}
      title={label}
      param={param}
      value={now}
      isReadOnly={isReadOnly}
      onSet={set}
    />
  );
  const text = (label: string, now: string, set: (typed: string) => string | undefined) => (
    <div className={styles.part}>
      <span className={styles.title}>{label}</span>
      <TextEntry label={`${label} of ${name}`} value={now} readOnly={isReadOnly} onCommit={set} />
    </div>
  );
  return (
    <fieldset className={styles.param}>
      <legend className={styles.legend}>params.{name}</legend>
      <div className={styles.row}>
        {text('Name', name, (typed) => onRename(typed.trim()))}
        {text('Label', param.label, (label) => change({ label }))}
        {text('Unit', param.unit ?? '', (unit) =>
          change({ unit: unit.trim() === '' ? undefined : unit.trim() }),
        )}
        <div className={styles.part}>
          <span className={styles.title}>Kind</span>
          <ChoiceEntry
            label={`Kind of ${name}`}
            value={typeof param.default}
            blank="none"
            isBlankPlain
            disabled={isReadOnly}
            choices={kinds}
            onCommit={(kind) => void onChange(ofKind(param, kind))}
          />
        </div>
        <IconButton
          small
          icon={X}
          label={`Remove the threshold ${name}`}
          isDisabled={isReadOnly}
          onPress={onRemove}
        />
      </div>
      <div className={styles.row}>
        {value('Default', param.default, (next) =>
          next === undefined ? 'The default cannot be blank.' : change({ default: next }),
        )}
        {profiles.map((profile) => (
          <span key={profile} className={styles.cell}>
            {value(profile, param.profiles?.[profile], (next) =>
              change({ profiles: changedProfiles(param, profile, next) }),
            )}
          </span>
        ))}
        {typeof param.default === 'number' && (
          <>
            {value('Lowest', param.min, (next) => change({ min: next as number | undefined }))}
            {value('Highest', param.max, (next) => change({ max: next as number | undefined }))}
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

type SetValue = (next: Param['default'] | undefined) => string | undefined;

function ValueField({
  label,
  title,
  param,
  value,
  isReadOnly,
  onSet,
}: {
  readonly label: string;
  readonly title: string;
  readonly param: Param;
  readonly value: Param['default'] | undefined;
  readonly isReadOnly: boolean;
  readonly onSet: SetValue;
}) {
  return (
    <div className={styles.part}>
      <span className={styles.title}>{title}</span>
      {typeof param.default === 'boolean' ? (
        <ChoiceEntry
          label={label}
          value={value === undefined ? '' : String(value)}
          blank="default"
          choices={[
            { value: 'true', label: 'yes' },
            { value: 'false', label: 'no' },
          ]}
          disabled={isReadOnly}
          onCommit={(typed) => void onSet(typed === '' ? undefined : typed === 'true')}
        />
      ) : (
        <TextEntry
          label={label}
          value={value === undefined ? '' : String(value)}
          placeholder={title === 'Lowest' || title === 'Highest' ? 'none' : 'default'}
          readOnly={isReadOnly}
          onCommit={(typed) => {
            if (typed.trim() === '') return onSet(undefined);
            const next = paramValue(param, typed.trim());
            return next === undefined ? `${title} must be a number.` : onSet(next);
          }}
        />
      )}
    </div>
  );
}

const kinds = [
  { value: 'number', label: 'number' },
  { value: 'boolean', label: 'yes or no' },
  { value: 'string', label: 'text' },
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
