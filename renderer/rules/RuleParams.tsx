import { RotateCcw } from 'lucide';
import { commaList } from '#shared/base/comma-list.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { profiles } from '#shared/plan/records.ts';
import { profileWords } from '#shared/plan/words/profile-words.ts';
import type { Profile } from '#shared/plan/records.ts';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import type { RuleParam } from '#shared/rules/rule.ts';
import { saidNumber } from '#shared/words/said-number.ts';
import { t } from '#shared/words/t.ts';
import { clearRuleSetting, setRuleParam } from '#renderer/actions/rules/rule-acts.ts';
import { usePlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import styles from './RuleParams.module.css';

/** The thresholds of a rule: what this plan sets, and what counts in each profile otherwise. */
export function RuleParams({
  rule,
  params,
}: {
  readonly rule: string;
  readonly params: readonly (readonly [string, RuleParam])[];
}) {
  const session = useSession();
  usePlanVersion();
  const { profile } = session.plan.meta;
  return (
    <table className={styles.params}>
      <thead>
        <tr>
          <th scope="col">{t`Threshold`}</th>
          <th scope="col">{t`This plan`}</th>
          {profiles.map((each) => (
            <th key={each} scope="col" data-current={each === profile || undefined}>
              {profileWords[each]}
            </th>
          ))}
          <th scope="col">{t`Reset`}</th>
        </tr>
      </thead>
      <tbody>
        {params.map(([name, param]) => (
          <ParamRow key={name} rule={rule} name={name} param={param} profile={profile} />
        ))}
      </tbody>
    </table>
  );
}

function ParamRow({
  rule,
  name,
  param,
  profile,
}: {
  readonly rule: string;
  readonly name: string;
  readonly param: RuleParam;
  readonly profile: Profile;
}) {
  const session = useSession();
  const set = session.plan.get('setting', ruleSetting(rule, name));
  const usual = (of: Profile) => param.profiles?.[of] ?? param.default;
  const isReadOnly = session.readOnly !== undefined;
  return (
    <tr>
      <th scope="row" title={limitsOf(param)}>
        {param.label}
      </th>
      <td className={styles.value}>
        <ParamEntry
          param={param}
          label={t`${param.label}, for this plan`}
          value={set?.value ?? usual(profile)}
          isReadOnly={isReadOnly}
          onCommit={(text) => setRuleParam(session, rule, name, param, text)}
        />
      </td>
      {profiles.map((each) => (
        <td key={each} data-current={(each === profile && set === undefined) || undefined}>
          {saidParam(param, usual(each))}
        </td>
      ))}
      <td>
        {set !== undefined && (
          <IconButton
            small
            icon={RotateCcw}
            label={t`Take ${param.label} as it comes`}
            isDisabled={isReadOnly}
            onPress={() => clearRuleSetting(session, rule, name)}
          />
        )}
      </td>
    </tr>
  );
}

function ParamEntry({
  param,
  label,
  value,
  isReadOnly,
  onCommit,
}: {
  readonly param: RuleParam;
  readonly label: string;
  readonly value: RuleParam['default'];
  readonly isReadOnly: boolean;
  readonly onCommit: (text: string) => string | undefined;
}) {
  if (typeof param.default === 'boolean')
    return (
      <ChoiceEntry
        label={label}
        value={String(value)}
        blank={t`none`}
        isBlankPlain
        choices={[
          { value: 'true', label: t`yes` },
          { value: 'false', label: t`no` },
        ]}
        disabled={isReadOnly}
        onCommit={(text) => void onCommit(text)}
      />
    );
  return (
    <TextEntry
      label={label}
      value={typeof value === 'number' ? saidNumber(value) : String(value)}
      unit={param.unit}
      readOnly={isReadOnly}
      onCommit={onCommit}
    />
  );
}

/** A value of a parameter in words. */
const saidParam = ({ unit }: RuleParam, value: RuleParam['default']): string =>
  typeof value === 'number'
    ? formatQuantity(value, unit)
    : typeof value === 'boolean'
      ? value
        ? t`yes`
        : t`no`
      : value;

function limitsOf({ min, max, unit }: RuleParam): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  const low = min === undefined ? '' : t`at least ${formatQuantity(min, unit)}`;
  const high = max === undefined ? '' : t`at most ${formatQuantity(max, unit)}`;
  return commaList([low, high].filter((text) => text !== ''));
}
