import { RotateCcw } from 'lucide';
import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { Profile } from '#shared/plan/records.ts';
import { ruleSetting } from '#shared/plan/setting-name.ts';
import type { RuleParam } from '#shared/rules/rule.ts';
import { clearRuleSetting, setRuleParam, switchRule } from '#renderer/actions/rule-acts.ts';
import { usePlanVersion, useSession } from '#renderer/state/use-session.ts';
import { ChoiceEntry } from '#renderer/ui/ChoiceEntry.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextEntry } from '#renderer/ui/TextEntry.tsx';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import type { RuleRow } from './rule-rows.ts';
import styles from './RuleSettings.module.css';
import { commaList } from '#shared/base/comma-list.ts';
import { profileWords } from '#shared/plan/profile-words.ts';
import { t } from '#shared/words/t.ts';

/** What this plan sets of a rule: whether it judges, how grave it is, its thresholds. */
export function RuleSettings({ row }: { readonly row: RuleRow }) {
  const params = Object.entries(row.rule.params ?? {});
  return (
    <section className={styles.settings} aria-label={t`For this plan`}>
      <h3 className={styles.heading}>{t`For this plan`}</h3>
      <div className={styles.line}>
        <OnSwitch row={row} />
        <SeverityChoice row={row} />
      </div>
      {params.length > 0 && <Params rule={row.rule.id} params={params} />}
    </section>
  );
}

function OnSwitch({ row: { rule, own, state } }: { readonly row: RuleRow }) {
  const session = useSession();
  const [refusal, setRefusal] = useState<string>();
  return (
    <div className={styles.on}>
      <Switch
        className={styles.switch ?? ''}
        isSelected={state !== 'off'}
        isDisabled={session.readOnly !== undefined}
        onChange={(on) => setRefusal(switchRule(session, { id: rule.id, own }, on))}
      >
        <span className={styles.track} aria-hidden="true" />
        {state === 'off' ? t`Off: it does not judge this plan` : t`On: it judges this plan`}
      </Switch>
      {refusal !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </div>
  );
}

const severities = (['error', 'warning', 'info'] as const).map((value) => ({
  value,
  label: severityWords[value],
}));

function SeverityChoice({ row: { rule, severity } }: { readonly row: RuleRow }) {
  const session = useSession();
  const isSet = session.plan.get('setting', ruleSetting(rule.id, 'severity')) !== undefined;
  return (
    <label className={styles.severity}>
      {t`Severity`}
      <span className={styles.choice}>
        <ChoiceEntry
          label={t`Severity of ${rule.id}`}
          value={severity}
          blank={t`none`}
          choices={severities}
          isBlankPlain
          disabled={session.readOnly !== undefined}
          onCommit={(value) => {
            if (value === rule.severity) clearRuleSetting(session, rule.id, 'severity');
            else session.run('set-rule-setting', { rule: rule.id, key: 'severity', value });
          }}
        />
      </span>
      {isSet && (
        <IconButton
          small
          icon={RotateCcw}
          label={t`Take the severity of ${rule.id} as it comes: ${severityWords[rule.severity]}`}
          isDisabled={session.readOnly !== undefined}
          onPress={() => clearRuleSetting(session, rule.id, 'severity')}
        />
      )}
    </label>
  );
}

const profiles: readonly Profile[] = ['lab', 'branch', 'enterprise', 'regulated'];

function Params({
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
      value={String(value)}
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
