import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import { t } from '#shared/words/t.ts';
import { paramValue } from '#renderer/actions/rules/rule-acts.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import styles from './ParamsField.module.css';

/** A threshold as an own rule writes it. */
export type Param = NonNullable<OwnRuleData['params']>[string];

/** Takes a value, undefined for none; gives a sentence when it is refused. */
export type SetValue = (next: Param['default'] | undefined) => string | undefined;

/** One value of a threshold: its default, that of a profile, or a limit. */
export function ParamValueField({
  label,
  title,
  blank,
  param,
  value,
  isReadOnly,
  onSet,
}: {
  readonly label: string;
  readonly title: string;
  /** How it reads while nothing is stated. */
  readonly blank: string;
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
          blank={t`default`}
          choices={[
            { value: 'true', label: t`yes` },
            { value: 'false', label: t`no` },
          ]}
          disabled={isReadOnly}
          onCommit={(typed) => void onSet(typed === '' ? undefined : typed === 'true')}
        />
      ) : (
        <TextEntry
          label={label}
          value={value === undefined ? '' : String(value)}
          placeholder={blank}
          readOnly={isReadOnly}
          onCommit={(typed) => {
            if (typed.trim() === '') return onSet(undefined);
            const next = paramValue(param, typed.trim());
            return next === undefined ? t`${label} must be a number.` : onSet(next);
          }}
        />
      )}
    </div>
  );
}
